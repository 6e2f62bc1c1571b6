using Tawatur.Documents;

namespace Tawatur.Export.Html;

/// <summary>Writes times and durations.</summary>
internal static class TimeRows
{
    public static void Write(ReadingPage page, TimeExpression time)
    {
        Open(page, time.Id, time.Span);
        Value(page.Html, time);
        if (time.Mod is { } mod)
        {
            page.Html.Raw(" <span class=\"kind\">"u8).WordsOr("mod." + mod.ToLowerInvariant(), mod).Raw("</span>"u8);
        }

        if (time.Calendar is { } calendar)
        {
            page.Html.Raw(" <span class=\"kind\">"u8).WordsOr("calendar." + calendar, calendar).Raw("</span>"u8);
        }

        Close(page, time.By);
    }

    public static void Write(ReadingPage page, DurationExpression duration, int index)
    {
        Open(page, RowIds.Duration(index), duration.Span);
        page.Html.Code(duration.Value);
        if (duration.IsSet)
        {
            page.Html.Raw(" <span class=\"kind\">"u8).Words("recurring").Raw("</span>"u8);
        }

        Close(page, duration.By);
    }

    private static void Open(ReadingPage page, string id, TextSpan span)
    {
        page.Html.Raw("<tr id=\""u8).Text(id).Raw("\"><th scope=\"row\">"u8);
        page.Number(id, span).Raw("</th><td>"u8);
        page.QuoteWithPlace(span).Raw("</td><td class=\"value\">"u8);
    }

    private static void Value(HtmlOutput html, TimeExpression time)
    {
        if (time.Value is not { } value)
        {
            html.Raw("<span class=\"unnamed\">"u8).Words("time.open").Raw("</span>"u8);
        }
        else if (ReadingWords.Find("time." + value) is { } reference)
        {
            html.Words(reference);
        }
        else
        {
            html.Code(value);
        }
    }

    private static void Close(ReadingPage page, FoundBy by)
    {
        page.Html.Raw("</td><td>"u8);
        page.Rule(by).Raw("</td></tr>\n"u8);
    }
}
