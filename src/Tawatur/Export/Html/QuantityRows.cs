using Tawatur.Documents;

namespace Tawatur.Export.Html;

/// <summary>Writes counts and measures.</summary>
internal static class QuantityRows
{
    public static void Write(ReadingPage page, Quantity quantity)
    {
        var html = page.Html;
        html.Raw("<tr id=\""u8).Text(quantity.Id).Raw("\"><th scope=\"row\">"u8);
        page.Number(quantity.Id, quantity.Span).Raw("</th><td>"u8);
        page.QuoteWithPlace(quantity.Span).Raw("</td><td class=\"value\">"u8).Code(ShownValues.Interval(quantity));
        if (quantity.Unit is { } unit)
        {
            html.Raw(" "u8).WordsOr("unit." + unit, unit);
        }

        html.Raw(" <span class=\"kind\">"u8).Words(ReadingWords.Of(quantity.Bound)).Raw("</span></td><td>"u8);
        if (quantity.What is { } what)
        {
            page.Quote(what);
        }
        else
        {
            html.Raw("<span class=\"unnamed\">"u8).Words("no-noun").Raw("</span>"u8);
        }

        if (quantity.Role is { } role)
        {
            html.Raw(" <strong class=\"role\">"u8).WordsOr("role." + role, role).Raw("</strong>"u8);
        }

        if (quantity.PartOf is { } whole)
        {
            html.Raw(" <span class=\"kind\">"u8).Words("part-of").Raw(" <a href=\"#"u8).Text(whole).Raw("\">"u8).Text(whole).Raw("</a></span>"u8);
        }

        html.Raw("</td><td>"u8);
        page.Rule(quantity.By).Raw("</td></tr>\n"u8);
    }
}
