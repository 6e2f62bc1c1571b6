using Tawatur.Documents;

namespace Tawatur.Export.Html;

/// <summary>Writes the element of a paragraph, by its role.</summary>
internal static class ParagraphMarkup
{
    private static readonly byte[][] Openings = [.. Enum.GetValues<ParagraphRole>().Select(Opening)];

    /// <summary>Opens the element.</summary>
    /// <param name="html">Where to.</param>
    /// <param name="article">The article.</param>
    /// <param name="paragraph">The paragraph's index; <c>null</c> for words that stand in none.</param>
    public static void Open(HtmlOutput html, Article article, int? paragraph)
    {
        if (paragraph is not { } index)
        {
            html.Raw("<p>"u8);
            return;
        }

        html.Raw(Openings[(int)article.Paragraphs[index].Role]).Raw(" id=\"p"u8).Number(index).Raw("\" data-number=\""u8).Number(PlaceLinks.Number(article, index)).Raw("\""u8);
        if (article.Paragraphs[index].Repeats is { } earlier)
        {
            html.Raw(" data-repeats=\"¶"u8).Number(PlaceLinks.Number(article, earlier)).Raw("\""u8);
        }

        html.Raw(">"u8);
    }

    /// <summary>Closes the element.</summary>
    public static void Close(HtmlOutput html, Article article, int? paragraph) =>
        html.Raw(paragraph is { } index ? Element(article.Paragraphs[index].Role) switch { "h2" => "</h2>"u8, "h3" => "</h3>"u8, _ => "</p>"u8 } : "</p>"u8);

    // The page itself is called by the report's title; inside it the report has the second rank.
    private static string Element(ParagraphRole role) => role switch
    {
        ParagraphRole.Title => "h2",
        ParagraphRole.Heading => "h3",
        _ => "p",
    };

    private static byte[] Opening(ParagraphRole role)
    {
        var word = ReadingWords.Of(role);
        return System.Text.Encoding.UTF8.GetBytes(
            $"<{Element(role)} class=\"{role.ToString().ToLowerInvariant()}\" data-role-ar=\"{word.Arabic}\" data-role-en=\"{word.English}\"");
    }
}
