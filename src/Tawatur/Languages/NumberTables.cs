using Tawatur.Documents;

namespace Tawatur.Languages;

/// <summary>Reads a language's number words.</summary>
internal static class NumberTables
{
    public static void Add(TableSource source, TermIndex.Builder terms, string language)
    {
        foreach (var row in source.Rows($"{language}/numbers.tsv"))
        {
            var entry = new NumberEntry(row.Term, row.Number("value"), row.Enum<NumberKind>("kind"));
            var attach = Proclitics.BeforeNoun | Proclitics.The;
            if (row.Has("without"))
            {
                attach &= ~row.Enum<Proclitics>("without");
            }

            terms.Add(row.Term, entry, entry.Kind == NumberKind.And ? Proclitics.None : attach);
        }
    }
}
