using Tawatur.Documents;

namespace Tawatur.Export.Html;

/// <summary>Writes conflicts within the report: both sides, how they stand to each other, and why.</summary>
internal static class ConflictRows
{
    public static void Write(ReadingPage page, Conflict conflict)
    {
        var html = page.Html;
        html.Raw("<li class=\"row\" id=\""u8).Text(conflict.Id).Raw("\">"u8);
        page.Number(conflict.Id, conflict.A.Span);
        html.Raw(" <div><ul class=\"forms\">"u8);
        Side(page, conflict.A);
        if (conflict.B is { } other)
        {
            Side(page, other);
        }

        html.Raw("</ul><ul class=\"chips\">"u8);
        html.Chip("mode"u8, ReadingWords.Of(conflict.Kind));
        if (conflict.Strength is { } strength)
        {
            html.Chip(strength == ConflictStrength.Contradicts ? "strong"u8 : "hedged"u8, ReadingWords.Of(strength));
        }

        html.Raw("<li class=\"chip\">"u8).Sentence(conflict.Why).Raw("</li><li class=\"by\">"u8);
        page.Rule(conflict.By).Raw("</li></ul></div></li>\n"u8);
    }

    private static void Side(ReadingPage page, ConflictSide side)
    {
        page.Html.Raw("<li>"u8);
        if (side.Finding is { } finding)
        {
            page.Html.Raw("<a class=\"number\" href=\"#"u8).Text(finding).Raw("\">"u8).Text(finding).Raw("</a> "u8);
        }

        page.QuoteWithPlace(side.Span).Raw("</li>"u8);
    }
}
