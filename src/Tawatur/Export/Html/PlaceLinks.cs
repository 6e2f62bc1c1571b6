using Tawatur.Documents;

namespace Tawatur.Export.Html;

/// <summary>Links from a row to its words in the text, called by the number of the paragraph.</summary>
internal static class PlaceLinks
{
    /// <summary>Returns the number of a paragraph as people count: the title is 0, or the first paragraph 1 where there is no title.</summary>
    public static int Number(Article article, int paragraph) =>
        article.Paragraphs is [{ Role: ParagraphRole.Title }, ..] ? paragraph : paragraph + 1;

    /// <summary>Writes a link that shows the paragraph's number.</summary>
    public static void Place(this HtmlOutput html, Document document, TextSpan span)
    {
        var start = Highlights.Anchor(document.Text, span);
        html.Raw("<a class=\"place\" href=\"#"u8).Place(start).Raw("\" aria-label=\"¶ "u8);
        Sign(html, document.Article, start);
        html.Raw("\">¶"u8);
        Sign(html, document.Article, start);
        html.Raw("</a>"u8);
    }

    private static void Sign(HtmlOutput html, Article article, int position)
    {
        var (low, high) = (0, article.Paragraphs.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = article.Paragraphs[middle].Span.Start <= position ? (middle, high) : (low, middle - 1);
        }

        if (high >= 0)
        {
            html.Number(Number(article, low));
        }
    }
}
