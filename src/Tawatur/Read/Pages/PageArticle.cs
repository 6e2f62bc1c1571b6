using AngleSharp.Html.Dom;

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
        var dates = PageDates.Of(parts, title, body.Roles);
        var outlet = PageOutlet.Of(parts, title);
        var text = PageText.Of(parts, title, body);
        return new PageFacts(LinkedText.IsNeeded(linked, text) ? LinkedText.Of(title, linked) : text)
        {
            Outlet = outlet,
            Url = own,
            Author = PageAuthor.Of(parts, outlet?.Name, body.Byline),
            Byline = body.Byline,
            Published = dates.Published,
            PublishedAsWritten = dates.PublishedAsWritten,
            Modified = dates.Modified,
            Language = PageLanguage.Of(parts),
            Direction = PageLanguage.DirectionOf(parts),
            Form = PageForm.Of(parts),
        };
    }
}
