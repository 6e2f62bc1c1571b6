using AngleSharp.Html.Dom;
using Tawatur.Documents;

namespace Tawatur.Read.Pages;

/// <summary>Reads what a page that stands as a tree says of its article.</summary>
internal static class PageArticle
{
    // A page shows more text than its article has, but not so many times as much.
    private const int PagePerText = 2;

    /// <summary>Reads it.</summary>
    /// <returns>What it says, or <c>null</c> where it shows more text than an article may have.</returns>
    public static PageFacts? Of(IHtmlDocument document, bool isSmall, string? address, ReadLimits limits, CancellationToken cancellation)
    {
        var split = BlockSplitter.Split(document.Body ?? document.DocumentElement, cancellation);
        if (split.Length > (long)PagePerText * limits.TextLength)
        {
            return null;
        }

        var (meta, linked) = (MetaValues.Of(document), LinkedData.Of(document));
        var own = PageAddress.Canonical(document, meta, linked, address);
        var parts = new PageParts(document, meta, linked, split.Blocks, split.Embeds) { Address = own, Base = PageAddress.Base(document, address ?? own) };
        var title = PageTitle.Of(parts);
        var body = BodyFinder.Find(parts, title, isSmall, cancellation);
        var roles = body.Roles;
        if (LinkedBody.Instead(parts, roles, cancellation) is { } told)
        {
            parts = parts with { Blocks = told, Embeds = [] };
            title = title with { Block = -1 };
            roles = [.. told.Select(b => (ParagraphRole?)b.Markup)];
        }

        var dates = PageDates.Of(parts);
        return new PageFacts(PageText.Of(parts, title, roles))
        {
            Outlet = PageOutlet.Of(parts),
            Url = own,
            Author = PageAuthor.Of(parts),
            Byline = body.Byline,
            Published = dates.Published,
            PublishedAsWritten = dates.PublishedAsWritten,
            Modified = dates.Modified,
            Language = PageLanguage.Of(parts),
            Direction = PageLanguage.DirectionOf(parts),
        };
    }
}
