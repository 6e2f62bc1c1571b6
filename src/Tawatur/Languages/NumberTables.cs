using Tawatur.Documents;

namespace Tawatur.Languages;

/// <summary>Reads the tables of numbers that all languages have: number words, bounds, units and currencies.</summary>
internal static class NumberTables
{
    public static void Add(TableSource source, TermIndex.Builder terms, string language)
    {
        foreach (var row in source.Rows($"{language}/numbers.tsv"))
        {
            var entry = new NumberEntry(row.Term, row.Number("value"), row.Enum<NumberKind>("kind"));
            var attach = Proclitics.BeforeNoun | Proclitics.The;
            foreach (var particle in row.List("without"))
            {
                attach &= ~Enum.Parse<Proclitics>(particle, ignoreCase: true);
            }

            terms.Add(row.Term, entry, entry.Kind == NumberKind.And ? Proclitics.None : attach);
        }

        foreach (var row in source.Rows($"{language}/bounds.tsv"))
        {
            var entry = new BoundEntry(row.Term, row.Enum<BoundKind>("bound"), row.Enum<BoundPlace>("place"), row["span"] == "inside");
            terms.Add(row.Term, entry, Proclitics.BeforeNoun);
        }

        AddUnits(source, terms, $"{language}/units.tsv", "unit");
        AddUnits(source, terms, $"{language}/currencies.tsv", "code");
    }

    private static void AddUnits(TableSource source, TermIndex.Builder terms, string table, string column)
    {
        foreach (var row in source.Rows(table))
        {
            terms.Add(row.Term, new UnitEntry(row.Term, row.Has(column) ? row[column] : null, row["dual"] == "2"), Proclitics.BeforeNoun | Proclitics.The);
        }
    }
}
