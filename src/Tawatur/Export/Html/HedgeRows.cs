using Tawatur.Documents;

namespace Tawatur.Export.Html;

/// <summary>Writes what the headline or the lead says without the text's hedge, and the words with it.</summary>
internal static class HedgeRows
{
    public static void Write(ReadingPage page, HedgeDrop drop)
    {
        var html = page.Html;
        html.Raw("<li class=\"row\" id=\""u8).Text(drop.Id).Raw("\">"u8);
        page.Number(drop.Id, drop.Strong);
        html.Raw(" <div><ul class=\"forms\"><li>"u8);
        page.QuoteWithPlace(drop.Strong).Raw("</li><li>"u8);
        page.QuoteWithPlace(drop.Hedged).Raw("</li></ul><ul class=\"chips\"><li class=\"chip hedged\">"u8);
        html.Sentence(drop.Why).Raw("</li><li class=\"by\">"u8);
        page.Rule(drop.By).Raw("</li></ul></div></li>\n"u8);
    }
}
