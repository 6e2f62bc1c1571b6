namespace Tawatur.Export.Html;

/// <summary>Writes what is known of the report beside its text; what is not given is said to be not given.</summary>
internal static class AboutRows
{
    /// <summary>Writes what stands over the text: outlet, author, date.</summary>
    public static void Head(ReadingPage page)
    {
        Fact(page, "outlet", page.Article.Outlet?.Name);
        Fact(page, "author", page.Article.Author);
        if (page.Article.Byline is { } byline && byline != page.Article.Author)
        {
            Fact(page, "byline", byline);
        }

        Open(page, "published");
        Published(page);
        Close(page);
        if (page.Article.Modified is { } modified)
        {
            Sign(page, "modified", modified.ToString());
        }
    }

    /// <summary>Writes all of it.</summary>
    public static void All(ReadingPage page)
    {
        var article = page.Article;
        Open(page, "title");
        if (article.Title is { } title)
        {
            page.QuoteWithPlace(title);
        }
        else
        {
            Given(page, article.TitleAsGiven);
        }

        Close(page);
        Head(page);
        Fact(page, "published-as-written", article.PublishedAsWritten);
        Address(page, "outlet-address", article.Outlet?.Url);
        Address(page, "address", article.Url);
        Open(page, "language");
        page.Html.WordsOr("language." + article.Language, article.Language);
        Close(page);
        Open(page, "obtained");
        if (article.Obtained is { } obtained)
        {
            page.Html.WordsOr("obtained." + obtained, obtained);
        }
        else
        {
            NotGiven(page);
        }

        Close(page);
        if (article.Form is { } form)
        {
            Open(page, "form");
            page.Html.Words(ReadingWords.Of(form));
            Close(page);
        }

        if (article.Retrieved is { } retrieved)
        {
            Sign(page, "retrieved", retrieved.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", System.Globalization.CultureInfo.InvariantCulture));
        }

        Fact(page, "ref", article.Ref);
        Sign(page, "id", ReadingId.Of(article));
        Sign(page, "analysis", page.Analysis);
    }

    private static void Published(ReadingPage page)
    {
        if (page.Article.Published is { } published)
        {
            page.Html.Code(published.ToString());
            page.Html.Raw(" <span class=\"kind\">"u8).Words(page.Article.IsPublishedGiven ? ReadingWords.Of("published.given") : ReadingWords.Of(page.Article.PublishedFrom)).Raw("</span>"u8);
        }
        else if (page.Article.PublishedAsWritten is { } written)
        {
            page.Html.Given(written).Raw(" <span class=\"kind\">"u8).Words("published.unread").Raw("</span>"u8);
        }
        else
        {
            NotGiven(page);
        }
    }

    private static void Address(ReadingPage page, string key, string? address)
    {
        Open(page, key);
        AddressLink.Write(page, address);
        Close(page);
    }

    private static void Fact(ReadingPage page, string key, string? value)
    {
        Open(page, key);
        Given(page, value);
        Close(page);
    }

    private static void Sign(ReadingPage page, string key, string value)
    {
        Open(page, key);
        page.Html.Code(value);
        Close(page);
    }

    private static void Given(ReadingPage page, string? value)
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            NotGiven(page);
        }
        else
        {
            page.Html.Given(value);
        }
    }

    private static void NotGiven(ReadingPage page) => page.Html.Raw("<span class=\"unnamed\">"u8).Words("not-given").Raw("</span>"u8);

    private static void Open(ReadingPage page, string key) => page.Html.Raw("<div><dt>"u8).Words("about." + key).Raw("</dt><dd>"u8);

    private static void Close(ReadingPage page) => page.Html.Raw("</dd></div>\n"u8);
}
