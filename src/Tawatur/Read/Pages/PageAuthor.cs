using Tawatur.Languages;

namespace Tawatur.Read.Pages;

/// <summary>The author of a page: whom it names to machines, else whom it shows.</summary>
internal static class PageAuthor
{
    private const string Between = ", ";

    private static readonly string[] Names = ["author", "article:author", "og:article:author", "parsely-author", "sailthru.author", "dc.creator", "dcterms.creator", "byl", "twitter:data1"];

    /// <summary>Finds the author.</summary>
    /// <param name="parts">The page.</param>
    /// <param name="outlet">The outlet, which many templates give as the author of everything.</param>
    /// <param name="byline">The line that names the writer, where the page shows one.</param>
    public static string? Of(PageParts parts, string? outlet, string? byline)
    {
        var named = Machine(parts);
        var shown = byline is null || BylineText.IsNobody(byline) ? null : BylineText.Name(byline);
        var isNobody = named is null || named == outlet || PageWords.Shared.Find(named) is { Kind: PageWordKind.Nobody };
        return isNobody ? shown ?? (named == outlet ? named : null) : named;
    }

    private static string? Machine(PageParts parts)
    {
        if (parts.Linked.Authors.Count > 0)
        {
            return string.Join(Between, parts.Linked.Authors);
        }

        foreach (var name in Names)
        {
            // Facebook wants the address of a profile there, and gets it.
            var values = parts.Meta.All(name).Where(value => !value.Contains("://", StringComparison.Ordinal)).ToList();
            if (values.Count > 0 && (name != "twitter:data1" || parts.Meta.First("twitter:label1") is { } label && PageWords.Shared.Find(label) is { Kind: PageWordKind.Byline }))
            {
                return string.Join(Between, values);
            }
        }

        return parts.Document.QuerySelectorAll("[itemprop~=author] [itemprop~=name]").Select(element => element.GetAttribute("content") ?? element.TextContent.Trim()).FirstOrDefault(name => name.Length is > 0 and < 100)
            is { } told ? told : null;
    }
}
