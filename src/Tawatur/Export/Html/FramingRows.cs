using Tawatur.Documents;

namespace Tawatur.Export.Html;

/// <summary>Writes the words that keep distance.</summary>
internal static class FramingRows
{
    public static void Write(ReadingPage page, FramingMark mark)
    {
        var html = page.Html;
        html.Raw("<tr id=\""u8).Text(mark.Id).Raw("\"><th scope=\"row\">"u8);
        page.Number(mark.Id, mark.Span).Raw("</th><td>"u8);
        page.QuoteWithPlace(mark.Span).Raw("</td><td>"u8);
        if (mark.About is { } about && page.Document.Entities.FirstOrDefault(e => e.Id == about) is { } entity)
        {
            html.Raw("<a href=\"#"u8).Text(about).Raw("\">"u8);
            page.Quote(entity.Mentions[0].Span).Raw("</a>"u8);
        }

        if (mark.Statement is { } statement)
        {
            html.Raw(" <a class=\"number\" href=\"#"u8).Text(statement).Raw("\">"u8).Text(statement).Raw("</a>"u8);
        }

        html.Raw("</td><td>"u8);
        if (mark.Voice is { } voice)
        {
            html.Words("voice.speaker").Raw(" <a class=\"number\" href=\"#"u8).Text(voice).Raw("\">"u8).Text(voice).Raw("</a>"u8);
        }
        else
        {
            html.Words("voice.outlet");
        }

        html.Raw("</td><td>"u8);
        page.Rule(mark.By).Raw("</td></tr>\n"u8);
    }
}
