using Tawatur.Documents;

namespace Tawatur.Export.Html;

/// <summary>Writes two renderings of one utterance, one under the other, and the words in which they differ.</summary>
internal static class VariantRows
{
    public static void Write(ReadingPage page, QuoteVariant variant)
    {
        var html = page.Html;
        html.Raw("<li class=\"row\" id=\""u8).Text(variant.Id).Raw("\">"u8);
        page.Number(variant.Id, null);
        html.Raw(" <div>"u8);
        foreach (var id in variant.Statements)
        {
            html.Raw("<p class=\"why\"><a class=\"number\" href=\"#"u8).Text(id).Raw("\">"u8).Text(id).Raw("</a> "u8);
            foreach (var piece in page.Document.Statements.First(s => s.Id == id).Content)
            {
                page.QuoteWithPlace(piece).Raw(" "u8);
            }

            html.Raw("</p>"u8);
        }

        html.Raw("<ul class=\"chips\">"u8);
        foreach (var change in variant.Changes)
        {
            html.Raw("<li class=\"chip mode\">"u8).Words(ReadingWords.Of(change.Kind)).Raw(" "u8);
            Side(page, change.A);
            html.Raw(change.A is null || change.B is null ? ""u8 : " <span class=\"gap\">‖</span> "u8);
            Side(page, change.B);
            html.Raw("</li>"u8);
        }

        html.Raw("<li class=\"by\">"u8);
        page.Rule(variant.By).Raw("</li></ul></div></li>\n"u8);
    }

    private static void Side(ReadingPage page, TextSpan? span)
    {
        if (span is { } words)
        {
            page.Quote(words);
        }
    }
}
