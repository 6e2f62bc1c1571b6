using Tawatur.Documents;

namespace Tawatur.Read.Pages;

/// <summary>When a page says that its article was published, and changed.</summary>
internal readonly record struct PageDates(PublicationDate? Published, string? PublishedAsWritten, PublicationDate? Modified)
{
    private static readonly string[] PublishedNames =
    [
        "article:published_time", "og:article:published_time", "datepublished", "og:published_time", "parsely-pub-date", "sailthru.date", "dc.date.issued", "dcterms.created", "dc.date", "pubdate", "publishdate",
        "publish-date", "publish_date", "article.published", "originalpublicationdate", "date",
    ];

    private static readonly string[] ModifiedNames = ["article:modified_time", "og:updated_time", "datemodified", "dcterms.modified", "lastmod", "last-modified"];

    public static PageDates Of(PageParts parts)
    {
        var written = new List<string?> { parts.Linked.Published };
        written.AddRange(PublishedNames.Select(n => parts.Meta.First(n)));
        written.AddRange(parts.Document.QuerySelectorAll("time[itemprop=datePublished],time[pubdate],[itemprop=datePublished][content],time[datetime]").Select(t => t.GetAttribute("datetime") ?? t.GetAttribute("content")).Take(3));
        var published = written.Select(Read).FirstOrDefault(d => d is not null);
        var modified = new[] { parts.Linked.Modified }.Concat(ModifiedNames.Select(n => parts.Meta.First(n))).Select(Read).FirstOrDefault(d => d is not null);
        return new PageDates(published, published?.AsWritten ?? written.Find(w => w is not null), modified);
    }

    private static PublicationDate? Read(string? written) => written is null ? null : PublicationDateReader.Read(written);
}
