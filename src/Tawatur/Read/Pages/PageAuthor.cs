namespace Tawatur.Read.Pages;

/// <summary>The author that a page gives to machines.</summary>
internal static class PageAuthor
{
    private const string Between = ", ";

    public static string? Of(PageParts parts)
    {
        if (parts.Linked.Authors.Count > 0)
        {
            return string.Join(Between, parts.Linked.Authors);
        }

        foreach (var name in (ReadOnlySpan<string>)["author", "article:author", "parsely-author", "sailthru.author", "dc.creator", "dcterms.creator", "byl", "twitter:data1"])
        {
            // Facebook wants the address of a profile there, and gets it.
            var values = parts.Meta.All(name).Where(v => !v.Contains("://", StringComparison.Ordinal)).ToList();
            if (values.Count > 0 && (name != "twitter:data1" || parts.Meta.First("twitter:label1") is "Written by"))
            {
                return string.Join(Between, values);
            }
        }

        return null;
    }
}
