using Tawatur.Documents;

namespace Tawatur.Export.Html;

/// <summary>Writes what is named or described, each form once with all its places.</summary>
internal static class EntityRows
{
    public static void Write(ReadingPage page, Entity entity)
    {
        var html = page.Html;
        html.Raw("<tr id=\""u8).Text(entity.Id).Raw("\"><th scope=\"row\">"u8);
        page.Number(entity.Id, entity.Mentions is [var first, ..] ? first.Span : null).Raw("</th><td>"u8);
        if (entity.Name is { } name)
        {
            html.Raw("<strong class=\"name\"><bdi"u8).Raw(page.WordsOfReport).Raw(">"u8).Text(name).Raw("</bdi></strong>"u8);
        }
        else
        {
            html.Raw("<span class=\"unnamed\">"u8).Words("not-named").Raw("</span>"u8);
        }

        if (entity.Role is { } role)
        {
            html.Raw(" <span class=\"title\"><bdi"u8).Raw(page.WordsOfReport).Raw(">"u8).Text(role).Raw("</bdi></span>"u8);
        }

        html.Raw(" <span class=\"kind\">"u8).Words(ReadingWords.Of(entity.Type)).Raw("</span></td><td><ul class=\"forms\">"u8);
        Forms(page, entity);
        html.Raw("</ul>"u8);
        foreach (var why in entity.Why)
        {
            html.Raw("<p class=\"why\">"u8).Sentence(why).Raw("</p>"u8);
        }

        html.Raw("</td><td>"u8);
        page.Rule(entity.By).Raw("</td></tr>\n"u8);
    }

    private static void Forms(ReadingPage page, Entity entity)
    {
        var text = page.Document.Text;
        foreach (var form in entity.Mentions.GroupBy(m => (Words: m.Span.In(text).ToString(), m.Kind)))
        {
            page.Html.Raw("<li>"u8);
            page.Quote(form.First().Span);
            if (form.Key.Kind != MentionKind.Name)
            {
                page.Html.Raw(" <span class=\"kind\">"u8).Words(ReadingWords.Of(form.Key.Kind)).Raw("</span>"u8);
            }

            foreach (var mention in form)
            {
                page.Html.Raw(" "u8);
                page.Html.Place(page.Document, mention.Span);
            }

            page.Html.Raw("</li>"u8);
        }
    }
}
