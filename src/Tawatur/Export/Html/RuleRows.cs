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
        page.Html.Raw("<dl class=\"rules\" lang=\"en\" dir=\"ltr\">"u8);
        foreach (var rule in page.Rules)
        {
            page.Html.Raw("<dt id=\""u8).Text(RowIds.Rule(rule)).Raw("\">"u8).Text(rule).Raw("</dt><dd>"u8).Text(RuleList.What(rule) ?? "not described").Raw("</dd>\n"u8);
        }

        page.Html.Raw("</dl>\n"u8);
        Sections.Close(page);
    }
}
