using Tawatur.Languages;

namespace Tawatur.Export.Html;

/// <summary>Writes what the rules do that the rows named.</summary>
internal static class RuleRows
{
    public static void Write(ReadingPage page)
    {
        if (page.Rules.Count == 0)
        {
            return;
        }

        Sections.Open(page, "rules");
        page.Html.Raw("<dl class=\"rules\">"u8);
        foreach (var rule in page.Rules)
        {
            page.Html.Raw("<dt id=\""u8).Text(RowIds.Rule(rule)).Raw("\" dir=\"ltr\">"u8).Text(rule).Raw("</dt><dd>"u8);
            What(page.Html, rule).Raw("</dd>\n"u8);
        }

        page.Html.Raw("</dl>\n"u8);
        Sections.Close(page);
    }

    private static HtmlOutput What(HtmlOutput html, string rule)
    {
        var english = RuleList.What(rule) ?? "not described";
        return ArabicSentences.OfRule(rule) is { } arabic
            ? html.Raw("<span class=\"ar\" lang=\"ar\" dir=\"rtl\">"u8).Text(arabic).Raw("</span> <span class=\"en\" lang=\"en\" dir=\"ltr\">"u8).Text(english).Raw("</span>"u8)
            : html.English(english);
    }
}
