namespace Tawatur.Languages;

/// <summary>Arabic: its tables, each added by the file that knows its columns.</summary>
internal static class ArabicLanguage
{
    public static Language Load(TableSource source)
    {
        var terms = new TermIndex.Builder(Words);
        ArabicNumberTables.Add(source, terms);
        TimeTables.Add(source, terms, "ar");
        ArabicCueTables.Add(source, terms);
        ArabicNameTables.Add(source, terms);
        ArabicFramingTables.Add(source, terms);
        ArabicConflictTables.Add(source, terms);
        ArabicPlaceTables.Add(source, terms);
        var index = terms.Build();
        var words = new ArabicWords(index, new NameLexicon(source, index), WholeWords.Load(source));
        return new Language("ar", index, words.Analyse) { Neighbours = NumberNeighbours.Load(source, "ar"), TimeWords = TimeWords.Load(source, "ar"), Agencies = Agencies.Load(source), OutletNames = OutletNames.Load(source), TaVerbs = TaVerbs.Load(source), Gazetteer = new Gazetteer(source, "ar", GazetteerFile.Open()), ConflictWords = ConflictWords.Load(source) };
    }

    /// <summary>Splits a term of a table as the text is split, without taking words apart.</summary>
    internal static List<(string Folded, string Light)> Words(string term)
    {
        var result = new List<(string, string)>();
        var at = 0;
        while (TokenReader.Next(term, at, out var start, out at, out _))
        {
            var folded = Folding.Fold(term[start..at], out var light, out _);
            result.Add((folded, light));
        }

        return result;
    }
}
