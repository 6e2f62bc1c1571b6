namespace Tawatur.Read.Pages;

/// <summary>Reads HTML pages. It never goes to the network: what a page refers to is not fetched.</summary>
public static class PageReader
{
    /// <summary>Reads a page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="place">Where it stood, for messages; its <see cref="ReportPlace.Ref"/> becomes that of the article.</param>
    /// <param name="options">What the user says of it; that goes before what the page says.</param>
    /// <returns>The article, or why there is none.</returns>
    public static ReadResult Read(PageSource page, ReportPlace place, ReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(page);
        ArgumentNullException.ThrowIfNull(place);
        options ??= new ReadOptions();
        var bytes = page.Bytes.Span;
        if (bytes.Length > options.Limits.PageBytes)
        {
            return new ReadFailure(place, $"the page is longer than {options.Limits.PageBytes} bytes");
        }

        if (PageEncoding.Decode(bytes, page.ContentType) is not { } decoded)
        {
            return new ReadFailure(place, "not a text in any encoding that can be told");
        }

        return Read(decoded.Markup, page, Noting(new ArticleBuilder { Ref = place.Ref, Obtained = page.Obtained }, decoded.Notes), place, options);
    }

    /// <summary>Reads a page that is decoded already. What is given beside it goes before what it says.</summary>
    internal static ReadResult Read(string markup, PageSource page, ArticleBuilder given, ReportPlace place, ReadOptions options)
    {
        if (MarkupScan.Refusal(markup, options.Limits, out var isSmall) is { } refusal)
        {
            return new ReadFailure(place, refusal);
        }

        using var limit = new CancellationTokenSource(options.Limits.ReportTime);
        try
        {
            using var document = PageDom.Build(TextRepair.Apply(markup, out var isChanged));
            if (isChanged)
            {
                given.Note(TextRepair.Note);
            }

            if (PageArticle.Of(document, isSmall, given.Url ?? page.Address, options.Limits, limit.Token) is not { } facts)
            {
                return new ReadFailure(place, $"the text is longer than {options.Limits.TextLength} UTF-16 code units");
            }

            var article = given.BuildPage(facts, page, options);
            return article.Text.Length == 0 ? new ReadFailure(place, "the page has no text")
                : article.Text.Length > options.Limits.TextLength ? new ReadFailure(place, $"the text is longer than {options.Limits.TextLength} UTF-16 code units")
                : new ReadArticle(article, place);
        }
        catch (OperationCanceledException) when (limit.IsCancellationRequested)
        {
            return new ReadFailure(place, FormattableString.Invariant($"took longer than {options.Limits.ReportTime.TotalSeconds:0.###} s"));
        }
    }

    private static ArticleBuilder Noting(ArticleBuilder article, IEnumerable<string> notes)
    {
        foreach (var note in notes)
        {
            article.Note(note);
        }

        return article;
    }
}
