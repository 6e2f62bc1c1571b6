using Tawatur.Documents;

namespace Tawatur.Read.Pages;

/// <summary>The outlet that a page names.</summary>
internal static class PageOutlet
{
    public static Outlet? Of(PageParts parts)
    {
        var name = parts.Meta.First("og:site_name") ?? parts.Linked.Publisher ?? parts.Meta.First("application-name", "publisher", "dc.publisher", "apple-mobile-web-app-title");
        return name is null ? null : new Outlet(name, parts.Address is not null && Uri.TryCreate(parts.Address, UriKind.Absolute, out var address) ? address.GetLeftPart(UriPartial.Authority) : null);
    }
}
