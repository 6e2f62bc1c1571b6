using System.Collections.Immutable;
using Tawatur.Documents;
using Tawatur.Languages;

namespace Tawatur.Analysis.Comparisons;

/// <summary>Says word by word how two renderings differ.</summary>
internal sealed class VariantChanges
{
    private readonly List<Token> _a;
    private readonly List<Token> _b;
    private readonly WordAlignment _alignment;
    private readonly List<QuoteChange> _changes = [];

    private VariantChanges(Rendering a, Rendering b, WordAlignment alignment)
    {
        (_a, _b) = (a.Words, b.Words);
        _alignment = alignment;
    }

    /// <summary>Returns the changes; empty where the words are the same.</summary>
    public static ImmutableArray<QuoteChange> Between(Document document, ToldStatement a, ToldStatement b, WordAlignment alignment)
    {
        var changes = new VariantChanges(a.Rendering, b.Rendering, alignment);
        changes.Read();
        var words = changes._changes;
        words.AddRange(a.Statement.Insertions.Except(Same(document, a.Statement, b.Statement)).Select(i => new QuoteChange(QuoteChangeKind.InsertedByUnknown, i, null)));
        words.AddRange(b.Statement.Insertions.Except(Same(document, b.Statement, a.Statement)).Select(i => new QuoteChange(QuoteChangeKind.InsertedByUnknown, null, i)));
        if (words.Count == 0)
        {
            return [];
        }

        if (a.Statement.Certainty != b.Statement.Certainty)
        {
            words.Add(new QuoteChange(QuoteChangeKind.Certainty, a.Statement.Cue, b.Statement.Cue));
        }

        if (a.Statement.Stance != b.Statement.Stance)
        {
            words.Add(new QuoteChange(QuoteChangeKind.Stance, a.Statement.Cue, b.Statement.Cue));
        }

        return [.. words];
    }

    /// <summary>What both have in brackets is no difference.</summary>
    private static IEnumerable<TextSpan> Same(Document document, Statement own, Statement other) =>
        own.Insertions.Where(i => other.Insertions.Any(o => i.In(document.Text).SequenceEqual(o.In(document.Text))));

    private void Read()
    {
        var (a, b) = (0, 0);
        while (a < _a.Count || b < _b.Count)
        {
            if (a < _a.Count && _alignment.OfA[a] == b && !_alignment.IsMoved[a])
            {
                Compare(a++, b++);
                continue;
            }

            var endA = a;
            while (endA < _a.Count && (_alignment.OfA[endA] < 0 || _alignment.IsMoved[endA]))
            {
                endA++;
            }

            var endB = endA < _a.Count ? _alignment.OfA[endA] : _b.Count;
            Between(a, endA, b, endB);
            (a, b) = (endA, endB);
        }
    }

    /// <summary>Between two words that both have: what was moved, then what is left of either side.</summary>
    private void Between(int a, int endA, int b, int endB)
    {
        var left = new List<(int First, int End)>();
        for (var i = a; i < endA;)
        {
            var end = i + 1;
            if (_alignment.IsMoved[i])
            {
                while (end < endA && _alignment.IsMoved[end] && _alignment.OfA[end] == _alignment.OfA[end - 1] + 1)
                {
                    end++;
                }

                _changes.Add(new QuoteChange(QuoteChangeKind.Moved, Span(_a, i, end), Span(_b, _alignment.OfA[i], _alignment.OfA[end - 1] + 1)));
                for (var word = i; word < end; word++)
                {
                    ComparePerson(word, _alignment.OfA[word]);
                }
            }
            else
            {
                while (end < endA && !_alignment.IsMoved[end])
                {
                    end++;
                }

                left.Add((i, end));
            }

            i = end;
        }

        // Where something was moved away or to here, nobody knows what stands in whose place.
        var behind = Runs(b, endB, out var isCrossed);
        if (isCrossed || left.Count != 1 || behind.Count != 1 || left[0] != (a, endA))
        {
            _changes.AddRange(left.Select(run => new QuoteChange(QuoteChangeKind.Dropped, Span(_a, run.First, run.End), null)));
            _changes.AddRange(behind.Select(run => new QuoteChange(QuoteChangeKind.Added, null, Span(_b, run.First, run.End))));
            return;
        }

        _changes.Add(new QuoteChange(QuoteChangeKind.Replaced, Span(_a, a, endA), Span(_b, behind[0].First, behind[0].End)));
    }

    private List<(int First, int End)> Runs(int b, int endB, out bool isCrossed)
    {
        isCrossed = false;
        var runs = new List<(int, int)>();
        for (var i = b; i < endB; i++)
        {
            var first = i;
            while (i < endB && _alignment.OfB[i] < 0)
            {
                i++;
            }

            if (i > first)
            {
                runs.Add((first, i));
            }

            isCrossed |= i < endB;
        }

        return runs;
    }

    private void Compare(int a, int b)
    {
        if (!WordAlignment.IsSame(_a[a], _b[b]) && !ComparePerson(a, b) && !IsSameStem(_a[a].Word, _b[b].Word))
        {
            _changes.Add(new QuoteChange(QuoteChangeKind.Replaced, _a[a].Span, _b[b].Span));
        }
    }

    private bool ComparePerson(int a, int b)
    {
        if (!PersonMarks.Differ(_a[a].Word, _b[b].Word))
        {
            return false;
        }

        _changes.Add(new QuoteChange(QuoteChangeKind.Person, _a[a].Span, _b[b].Span));
        return true;
    }

    /// <summary>A particle or an article more or less changes no word.</summary>
    private static bool IsSameStem(WordForm a, WordForm b) => string.Equals(Bare(a), Bare(b), StringComparison.Ordinal);

    private static string Bare(WordForm word)
    {
        var stem = word.Stem;
        stem = stem.Length > 4 && stem[0] == Characters.Alef && stem[1] == Characters.Lam ? stem[2..] : stem;
        return stem.Length > 3 && stem[^1] == Characters.Alef ? stem[..^1] : stem;
    }

    private static TextSpan Span(List<Token> words, int first, int end) => new(words[first].Start, words[end - 1].End);
}
