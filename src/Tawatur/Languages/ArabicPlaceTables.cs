using Tawatur.Documents;

namespace Tawatur.Languages;

/// <summary>The words around the names of places.</summary>
internal static class ArabicPlaceTables
{
    public static void Add(TableSource source, TermIndex.Builder terms)
    {
        foreach (var row in source.Rows("ar/place-words.tsv"))
        {
            var role = row.Enum<PlaceWordRole>("role");
            var entry = role == PlaceWordRole.Direction
                ? new PlaceWordEntry(row.Term, role) { Direction = row.Enum<PlaceDirection>("value") }
                : new PlaceWordEntry(row.Term, role) { Kind = row.Enum<PlaceKind>("value") };
            terms.Add(row.Term, entry, Proclitics.BeforeNoun);
        }
    }
}
