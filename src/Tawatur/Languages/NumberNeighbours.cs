using Tawatur.Documents;

namespace Tawatur.Languages;

/// <summary>Words that are looked at only beside a number. Too frequent to be matched everywhere.</summary>
internal sealed class NumberNeighbours
{
    private readonly Dictionary<string, NeighbourKind> _kinds;

    private readonly Dictionary<string, NeighbourKind>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    private NumberNeighbours(Dictionary<string, NeighbourKind> kinds)
    {
        _kinds = kinds;
        _lookup = _kinds.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public static NumberNeighbours Empty { get; } = new([]);

    public static NumberNeighbours Load(TableSource source, string language)
    {
        var kinds = new Dictionary<string, NeighbourKind>(StringComparer.Ordinal);
        foreach (var row in source.Rows($"{language}/number-neighbours.tsv"))
        {
            kinds[Folding.Fold(row.Term, out _, out _)] = row.Enum<NeighbourKind>("kind");
        }

        return new NumberNeighbours(kinds);
    }

    /// <summary>Returns what the word does as it stands, or without its conjunction.</summary>
    public NeighbourKind Behind(WordForm word) =>
        _kinds.TryGetValue(word.Folded, out var kind) || ((word.Proclitics & Proclitics.Conjunctions) != 0 && _kinds.TryGetValue(word.Stem, out kind)) ? kind : NeighbourKind.None;

    /// <summary>Returns what the word does before a number, whatever particles it has.</summary>
    public NeighbourKind Before(WordForm word) =>
        _kinds.TryGetValue(word.Folded, out var kind) || _kinds.TryGetValue(word.Stem, out kind) || (ArabicNouns.HasArticle(word) && _lookup.TryGetValue(word.Folded.AsSpan(2), out kind)) ? kind : NeighbourKind.None;
}
