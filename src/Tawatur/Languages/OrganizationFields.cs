using Tawatur.Documents;

namespace Tawatur.Languages;

/// <summary>
/// The fields of work for which organisations are. They are no terms of the index: a term would be found inside other words (the letters of "ball" behind a particle are "an idea").
/// </summary>
internal sealed class OrganizationFields
{
    private readonly Dictionary<string, bool> _fields;
    private readonly Dictionary<string, bool>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    public OrganizationFields(TableSource source)
    {
        _fields = source.Rows("ar/organization-fields.tsv").ToDictionary(row => Folding.Fold(row.Term, out _, out _), row => row["of"] == "yes", StringComparer.Ordinal);
        _lookup = _fields.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Returns whether a folded word is "for" or "and" with a field.</summary>
    public NameTraits Read(ReadOnlySpan<char> folded)
    {
        if (folded.Length < 4 || folded[0] is not (Characters.Lam or Characters.Waw))
        {
            return NameTraits.None;
        }

        // Behind li- the article has lost its alef.
        var article = folded[0] == Characters.Lam ? 1 : 2;
        var isDefinite = folded[article] == Characters.Lam && (article == 1 || folded[1] == Characters.Alef);
        if (isDefinite && _lookup.ContainsKey(folded[(article + 1)..]))
        {
            return NameTraits.Field;
        }

        return _lookup.TryGetValue(folded[1..], out var hasComplement) && hasComplement ? NameTraits.FieldOf : NameTraits.None;
    }
}
