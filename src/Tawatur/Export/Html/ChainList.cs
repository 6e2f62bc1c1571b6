using Tawatur.Documents;

namespace Tawatur.Export.Html;

/// <summary>Draws a chain: the outlet first, the origin last, each "from" the next; what was inferred and what is hardest to trace are marked in words.</summary>
internal static class ChainList
{
    public static void Write(ReadingPage page, Chain chain)
    {
        var html = page.Html;
        html.Raw("<ol class=\"chain\">"u8);
        foreach (var (index, link) in chain.Links.Index())
        {
            var isLeast = index == chain.LeastTraceable && chain.Links.Length > 1;
            html.Raw("<li class=\"link"u8).Raw(link.IsInferred ? " inferred"u8 : ""u8).Raw(isLeast ? " least"u8 : ""u8).Raw("\">"u8);
            if (index > 0)
            {
                html.Raw("<span class=\"from\">"u8).Words("from").Raw("</span>"u8);
            }

            html.Raw("<span class=\"who\">"u8);
            Who(page, link);
            html.Raw("</span> <span class=\"what\">"u8);
            if (link.Kind != SpeakerKind.Outlet)
            {
                html.Words(ReadingWords.Of(link.Kind)).Raw(" · "u8);
            }

            html.Words(ReadingWords.Of(link.Manner));
            if (link.From != TransmitterSource.Text && link.Kind != SpeakerKind.Outlet)
            {
                html.Raw(" · "u8).Words(ReadingWords.Of(link.From));
            }

            html.Raw("</span>"u8);
            Mark(html, link.IsInferred, "inferred");
            Mark(html, isLeast, "hardest-to-trace");
            html.Raw("</li>"u8);
        }

        html.Raw("</ol>\n"u8);
    }

    private static void Mark(HtmlOutput html, bool isSo, string key)
    {
        if (isSo)
        {
            html.Raw(" <strong class=\"mark\">"u8).Words(key).Raw("</strong>"u8);
        }
    }

    private static void Who(ReadingPage page, Transmitter link)
    {
        if (link.Span is { } span)
        {
            if (link.Entity is { } entity)
            {
                page.Html.Raw("<a href=\"#"u8).Text(entity).Raw("\">"u8);
            }
            else
            {
                page.Html.Raw("<a href=\"#"u8).Place(Highlights.Anchor(page.Document.Text, span)).Raw("\">"u8);
            }

            page.Quote(span).Raw("</a>"u8);
        }
        else if (link.Name is { } name)
        {
            page.Html.Given(name);
        }
        else
        {
            page.Html.Words(link.Kind == SpeakerKind.Outlet ? "outlet-not-given" : "nobody-named");
        }
    }
}
