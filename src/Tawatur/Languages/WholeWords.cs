namespace Tawatur.Languages;

/// <summary>Folded Arabic words that are never taken apart, though their first letters look like a particle or the article.</summary>
internal sealed class WholeWords
{
    private readonly HashSet<string> _closed;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _closedLookup;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    private WholeWords(HashSet<string> closed, HashSet<string> all)
    {
        _closed = closed;
        _closedLookup = closed.GetAlternateLookup<ReadOnlySpan<char>>();
        _lookup = all.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public static WholeWords Load(TableSource source)
    {
        var closed = source.Rows("ar/closed-words.tsv").Select(row => row.Term).ToHashSet(StringComparer.Ordinal);
        var all = new HashSet<string>(closed, StringComparer.Ordinal);
        all.UnionWith(source.Rows("ar/whole-words.tsv").Select(row => row.Term));
        return new WholeWords(closed, all);
    }

    public bool Contains(ReadOnlySpan<char> folded) => _lookup.Contains(folded);

    /// <summary>Returns whether the word is a pronoun, a preposition or the like.</summary>
    public bool IsClosed(ReadOnlySpan<char> folded) => _closedLookup.Contains(folded);
}
