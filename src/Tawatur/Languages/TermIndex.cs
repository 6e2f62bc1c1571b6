using Tawatur.Documents;

namespace Tawatur.Languages;

/// <summary>The one matcher of all tables of a language: a trie over the numbers of folded words. Matching is linear in the text for a bounded term length.</summary>
internal sealed class TermIndex
{
    /// <summary>The longest term that a table may have, in tokens; it bounds the work at each token.</summary>
    public const int MaxWords = 12;

    private readonly Dictionary<string, int> _vocabulary;
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly Dictionary<long, int> _children;
    private readonly List<Leaf>?[] _leaves;

    private TermIndex(Dictionary<string, int> vocabulary, Dictionary<long, int> children, List<Leaf>?[] leaves)
    {
        _vocabulary = vocabulary;
        _lookup = vocabulary.GetAlternateLookup<ReadOnlySpan<char>>();
        _children = children;
        _leaves = leaves;
    }

    /// <summary>Returns the number of a folded word, or -1 where no term has it.</summary>
    public int Number(ReadOnlySpan<char> folded) => _lookup.TryGetValue(folded, out var number) ? number : -1;

    /// <summary>Returns whether a term starts with the word.</summary>
    public bool Starts(int number) => _children.ContainsKey(Key(0, number));

    /// <summary>Adds all terms that start at a token, shortest first.</summary>
    public void Match(ReadOnlySpan<Token> tokens, int first, List<TermMatch> matches)
    {
        var from = matches.Count;
        foreach (ref readonly var reading in tokens[first].Word.Readings.AsSpan())
        {
            if (!_children.TryGetValue(Key(0, reading.Vocabulary), out var node))
            {
                continue;
            }

            Take(tokens, first, first + 1, node, reading, matches);
            for (var next = first + 1; next < tokens.Length; next++)
            {
                var number = tokens[next].Word.Vocabulary;
                if (number < 0 || !_children.TryGetValue(Key(node, number), out node))
                {
                    break;
                }

                Take(tokens, first, next + 1, node, reading, matches);
            }
        }

        if (matches.Count - from > 1)
        {
            // Longest first; of equals, the reading that strips least.
            matches.Sort(from, matches.Count - from, LongestFirst);
        }
    }

    private static readonly IComparer<TermMatch> LongestFirst = Comparer<TermMatch>.Create((a, b) =>
        a.EndToken != b.EndToken ? b.EndToken.CompareTo(a.EndToken)
        : a.Span.Start != b.Span.Start ? a.Span.Start.CompareTo(b.Span.Start)
        : string.CompareOrdinal(a.Entry.Term, b.Entry.Term) is not 0 and var order ? order
        : string.CompareOrdinal(a.Entry.GetType().Name, b.Entry.GetType().Name));

    private void Take(ReadOnlySpan<Token> tokens, int first, int end, int node, in WordReading reading, List<TermMatch> matches)
    {
        if (_leaves[node] is not { } leaves)
        {
            return;
        }

        // A pronoun behind a term of several words is part of its last word's own form.
        if (reading.HasEnclitic && end - first > 1)
        {
            return;
        }

        foreach (var leaf in leaves)
        {
            if ((reading.Proclitics & ~leaf.Attach) != 0 || (reading.HasEnclitic && !leaf.TakesPronoun))
            {
                continue;
            }

            var start = tokens[first].Start + reading.StemStart;
            var stop = end - first == 1 ? tokens[first].Start + reading.StemEnd : tokens[end - 1].End;
            matches.Add(new TermMatch(first, end, new TextSpan(start, stop), leaf.Entry, reading.Proclitics, reading.HasEnclitic, leaf.IsExact(tokens, first, end, reading.Light)));
        }
    }

    private static long Key(int node, int word) => ((long)node << 32) | (uint)word;

    private sealed record Leaf(TermEntry Entry, string[] Light, Proclitics Attach, bool TakesPronoun)
    {
        public bool IsExact(ReadOnlySpan<Token> tokens, int first, int end, string stem)
        {
            if (!string.Equals(Light[0], stem, StringComparison.Ordinal))
            {
                return false;
            }

            for (var i = first + 1; i < end; i++)
            {
                if (!string.Equals(Light[i - first], tokens[i].Word.Light, StringComparison.Ordinal))
                {
                    return false;
                }
            }

            return true;
        }
    }

    /// <summary>Collects terms; used once, when a language is loaded.</summary>
    /// <param name="split">Splits a term into its words, each as (folded, light), as the language's tokens are.</param>
    internal sealed class Builder(Func<string, List<(string Folded, string Light)>> split)
    {
        private readonly Dictionary<string, int> _vocabulary = new(StringComparer.Ordinal);
        private readonly Dictionary<long, int> _children = [];
        private readonly List<List<Leaf>?> _leaves = [null];

        /// <summary>Adds a term.</summary>
        /// <param name="term">The words.</param>
        /// <param name="entry">What a match gives.</param>
        /// <param name="attach">The particles that may be attached to its first word.</param>
        /// <param name="takesPronoun">Whether a pronoun may be attached to its only word.</param>
        public void Add(string term, TermEntry entry, Proclitics attach = Proclitics.None, bool takesPronoun = false)
        {
            var words = split(term);
            if (words.Count is 0 or > MaxWords)
            {
                throw new ArgumentException($"the term '{term}' has {words.Count} words; 1 to {MaxWords} are possible", nameof(term));
            }

            var node = 0;
            foreach (var (folded, _) in words)
            {
                if (!_vocabulary.TryGetValue(folded, out var number))
                {
                    number = _vocabulary.Count;
                    _vocabulary.Add(folded, number);
                }

                var key = Key(node, number);
                if (!_children.TryGetValue(key, out var child))
                {
                    child = _leaves.Count;
                    _leaves.Add(null);
                    _children.Add(key, child);
                }

                node = child;
            }

            var leaves = _leaves[node] ??= [];
            leaves.Add(new Leaf(entry, [.. words.Select(w => w.Light)], attach, takesPronoun));
        }

        public TermIndex Build() => new(_vocabulary, _children, [.. _leaves]);
    }
}
