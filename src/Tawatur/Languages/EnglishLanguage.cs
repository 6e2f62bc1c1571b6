namespace Tawatur.Languages;

/// <summary>English: tables enough for times, quantities and direct quotations.</summary>
internal static class EnglishLanguage
{
    public static Language Load(TableSource source)
    {
        var terms = new TermIndex.Builder(ArabicLanguage.Words);
        NumberTables.Add(source, terms, "en");
        foreach (var row in source.Rows("en/casualties.tsv"))
        {
            terms.Add(row.Term, new CasualtyEntry(row.Term, row["role"], CasualtyKind.After));
        }

        TimeTables.Add(source, terms, "en");
        EnglishCueTables.Add(source, terms);
        var index = terms.Build();
        return new Language("en", index, new PlainWords(index).Analyse) { Abbreviations = Abbreviations.Load(source, "en"), Neighbours = NumberNeighbours.Load(source, "en"), TimeWords = TimeWords.Load(source, "en") };
    }
}
