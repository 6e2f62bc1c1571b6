namespace Tawatur.Languages;

/// <summary>Any language without tables: tokens, digits and quotations.</summary>
internal static class OtherLanguage
{
    public static Language Load()
    {
        var index = new TermIndex.Builder(ArabicLanguage.Words).Build();
        return new Language("und", index, new PlainWords(index).Analyse);
    }
}
