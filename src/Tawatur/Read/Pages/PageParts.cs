using AngleSharp.Html.Dom;

namespace Tawatur.Read.Pages;

/// <summary>All that was taken out of a page before an article is made of it.</summary>
internal sealed record PageParts(IHtmlDocument Document, MetaValues Meta, LinkedArticle Linked, IReadOnlyList<PageBlock> Blocks, IReadOnlyList<PageEmbed> Embeds)
{
    /// <summary>Gets the address that the page gives as its own, or under which it came.</summary>
    public string? Address { get; init; }

    /// <summary>Gets what addresses in the page are resolved against.</summary>
    public Uri? Base { get; init; }
}
