namespace Tawatur.Export.Html;

/// <summary>Writes what the report's page showed beside its text. Nothing of it is loaded: an address is shown, and where it stood.</summary>
internal static class EmbedRows
{
    public static void Write(ReadingPage page)
    {
        var embeds = page.Article.Embeds;
        Sections.Open(page, "embeds", embeds.Length > 0 ? embeds.Length : null);
        if (embeds.Length == 0)
        {
            // Only a page shows anything; what came as bare text tells nothing of its page.
            Sections.Say(page, page.Article.Form is null ? "no-page" : "none-found");
            Sections.Close(page);
            return;
        }

        page.Html.Raw("<ol class=\"rows\">\n"u8);
        foreach (var (index, embed) in embeds.Index())
        {
            var id = RowIds.Embed(index);
            page.Html.Raw("<li class=\"row\" id=\""u8).Text(id).Raw("\">"u8);
            page.Number(id, embed.Near);
            page.Html.Raw(" <div><strong>"u8).Words(ReadingWords.Of(embed.Kind)).Raw("</strong> "u8);
            AddressLink.Write(page, embed.Url);
            if (embed.Near is { } near)
            {
                page.Html.Raw(" "u8);
                page.Html.Place(page.Document, near);
            }

            if (embed.Caption is { } caption)
            {
                page.Html.Raw("<p class=\"why\">"u8);
                page.QuoteWithPlace(caption).Raw("</p>"u8);
            }

            page.Html.Raw("</div></li>\n"u8);
        }

        page.Html.Raw("</ol>\n"u8);
        Sections.Close(page);
    }
}
