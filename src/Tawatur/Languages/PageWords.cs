namespace Tawatur.Languages;

/// <summary>The words by which a line of a page shows that it is no running text, of all languages: what a page is in is not known yet.</summary>
internal sealed class PageWords
{
    // Words anywhere in a line count in short lines alone.
    private const int MaxWords = 40;

    // A longer line is running text that happens to start so.
    private const int MaxTeaserWords = 30;

    private static readonly Lazy<PageWords> Loaded = new(Load);

    private readonly Dictionary<string, List<Entry>> _byFirst = new(StringComparer.Ordinal);

    private enum Place
    {
        Start,
        Whole,
        Any,
    }

    public static PageWords Shared => Loaded.Value;

    /// <summary>Returns what a line is, and where the words end that show it; <c>null</c> where nothing does. The words at its start go before those inside.</summary>
    public (PageWordKind Kind, int End)? Find(string line)
    {
        var words = Words(line);
        for (var first = 0; first < words.Count; first++)
        {
            if (!_byFirst.TryGetValue(words[first].Folded, out var entries))
            {
                continue;
            }

            foreach (var entry in entries)
            {
                if (Matches(entry, words, first))
                {
                    return (entry.Kind, words[first + entry.Words.Count - 1].End);
                }
            }
        }

        return null;
    }

    /// <summary>Returns whether a line of a plain text leads to another article: its first words say so, and a colon follows or it is no sentence.</summary>
    public bool LeadAway(string line)
    {
        // Most lines start with none of the words, and cost no more than to look at the first.
        if (!TokenReader.Next(line, 0, out var start, out var end, out _) || !_byFirst.ContainsKey(Folding.Fold(line[start..end], out _, out _)))
        {
            return false;
        }

        return Find(line) is (PageWordKind.Teaser, var behind) && Words(line).Count <= MaxTeaserWords
            && (line.AsSpan(behind).TrimStart() is [':', ..] || line[^1] is not ('.' or '!' or '?' or Characters.QuestionMark));
    }

    private static bool Matches(Entry entry, List<(string Folded, int End)> words, int first)
    {
        if (first + entry.Words.Count > words.Count || (first > 0 && (entry.Place != Place.Any || words.Count > MaxWords)) || (entry.Place == Place.Whole && words.Count != entry.Words.Count))
        {
            return false;
        }

        for (var i = 0; i < entry.Words.Count; i++)
        {
            if (words[first + i].Folded != entry.Words[i])
            {
                return false;
            }
        }

        return true;
    }

    private static List<(string Folded, int End)> Words(string line)
    {
        var words = new List<(string, int)>();
        var at = 0;
        while (words.Count <= MaxWords && TokenReader.Next(line, at, out var start, out at, out var kind))
        {
            if (kind is Documents.TokenKind.Word or Documents.TokenKind.Number)
            {
                words.Add((Folding.Fold(line[start..at], out _, out _), at));
            }
        }

        return words;
    }

    private static PageWords Load()
    {
        var table = new PageWords();
        foreach (var name in (ReadOnlySpan<string>)["ar/page-words.tsv", "en/page-words.tsv"])
        {
            foreach (var row in TableSource.ReadShipped(name).Rows)
            {
                var words = Words(row.Term).ConvertAll(w => w.Folded);
                (table._byFirst.TryGetValue(words[0], out var entries) ? entries : table._byFirst[words[0]] = []).Add(new Entry(words, row.Enum<PageWordKind>("kind"), row.Enum<Place>("place")));
            }
        }

        // The longest first.
        foreach (var entries in table._byFirst.Values)
        {
            entries.Sort((a, b) => b.Words.Count.CompareTo(a.Words.Count));
        }

        return table;
    }

    private sealed record Entry(List<string> Words, PageWordKind Kind, Place Place);
}
