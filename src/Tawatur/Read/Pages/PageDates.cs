using AngleSharp.Dom;
using Tawatur.Documents;

namespace Tawatur.Read.Pages;

/// <summary>When a page says that its article was published, and changed: what it says to machines goes before what it shows people.</summary>
internal readonly record struct PageDates(PublicationDate? Published, string? PublishedAsWritten, PublicationDate? Modified)
{
    // What is older was never published as a page: systems write the first day that they know where they know none.
    private const int FirstYear = 1990;

    private static readonly string[] PublishedNames =
    [
        "article:published_time", "og:article:published_time", "datepublished", "og:published_time", "parsely-pub-date", "sailthru.date", "dc.date.issued", "dcterms.created", "dcterms.date", "dc.date", "pubdate",
        "publishdate", "publish-date", "publish_date", "publisheddate", "article.published", "originalpublicationdate", "date",
    ];

    private static readonly string[] ModifiedNames = ["article:modified_time", "og:article:modified_time", "og:updated_time", "datemodified", "dc.date.modified", "dcterms.modified", "lastmod", "last-modified"];

    private static readonly string[] PublishedElements =
        ["time[itemprop~=datePublished]", "[itemprop~=datePublished][content]", "time[pubdate]", "[property~='schema:datePublished'][content]", "[property~='dc:date'][content]", "[property~='dc:created'][content]"];

    /// <summary>Finds them.</summary>
    public static PageDates Of(PageParts parts, PageTitle title, ParagraphRole?[] roles)
    {
        var written = new List<string?>(PublishedNames.Select(name => parts.Meta.First(name)));

        // The date of a video is that of the page only where nothing else is said.
        written.Insert(parts.Linked.Types.Contains("VideoObject") ? written.Count : 0, parts.Linked.Published);
        written.AddRange(PublishedElements.Select(selector => Words(parts.Document.QuerySelector(selector))));
        written.Add(Words(TimeNear(parts, title)));
        var published = written.Select(Read).FirstOrDefault(date => date is not null);
        var modified = new[] { parts.Linked.Modified }.Concat(ModifiedNames.Select(name => parts.Meta.First(name))).Append(Words(parts.Document.QuerySelector("[itemprop~=dateModified]"))).Select(Read)
            .FirstOrDefault(date => date is not null);
        if (published is null || modified is null)
        {
            var visible = VisibleDates.Of(parts, title, roles);
            return new PageDates(published ?? visible.Published, published?.AsWritten ?? visible.Published?.AsWritten ?? visible.Relative ?? written.Find(IsSomething), modified ?? visible.Modified);
        }

        return new PageDates(published, published.AsWritten, modified);
    }

    private static string? Words(IElement? element) => element is null ? null : element.GetAttribute("datetime") ?? element.GetAttribute("content") ?? element.TextContent.Trim();

    // The first one that stands in or behind the title; those before it are of the page's head.
    private static IElement? TimeNear(PageParts parts, PageTitle title)
    {
        var heading = title.Block >= 0 ? parts.Blocks[title.Block].Element : null;
        return parts.Document.QuerySelectorAll("time[datetime]").FirstOrDefault(time => heading is null || (heading.CompareDocumentPosition(time) & DocumentPositions.Following) != 0);
    }

    private static bool IsSomething(string? written) => !string.IsNullOrWhiteSpace(written) && !written.StartsWith("0001-", StringComparison.Ordinal);

    private static PublicationDate? Read(string? written)
    {
        if (string.IsNullOrWhiteSpace(written))
        {
            return null;
        }

        var date = PublicationDateReader.Read(written) ?? (WrittenDateReader.Read(written) is [var only] ? only.Date with { AsWritten = written } : null);
        return date?.LocalDate.Year >= FirstYear ? date : null;
    }
}
