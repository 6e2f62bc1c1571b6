using Tawatur.Documents;

namespace Tawatur.Export.Html;

/// <summary>Writes what the outlet says itself.</summary>
internal static class AssertionRows
{
    public static void Write(ReadingPage page, Assertion assertion)
    {
        var html = page.Html;
        html.Raw("<li class=\"row\" id=\""u8).Text(assertion.Id).Raw("\">"u8);
        page.Number(assertion.Id, assertion.Content is [var first, ..] ? first : null);
        html.Raw(" <div>"u8);
        foreach (var (index, piece) in assertion.Content.Index())
        {
            html.Raw(index > 0 ? " <span class=\"gap\">[…]</span> "u8 : ""u8);
            page.QuoteWithPlace(piece);
        }

        html.Raw("<ul class=\"chips\">"u8);
        html.Chip(assertion.Certainty == Certainty.Certain ? "plain"u8 : "hedged"u8, ReadingWords.Of(assertion.Certainty));
        if (assertion.Negated != Negation.No)
        {
            html.Chip("hedged"u8, ReadingWords.Of(assertion.Negated));
        }

        html.Raw("<li class=\"by\">"u8);
        page.Rule(assertion.By).Raw("</li></ul>"u8);
        if (assertion.Chain.Links.Length > 1)
        {
            ChainList.Write(page, assertion.Chain);
        }

        html.Raw("</div></li>\n"u8);
    }
}
