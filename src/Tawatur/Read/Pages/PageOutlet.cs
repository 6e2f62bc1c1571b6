using Tawatur.Documents;

namespace Tawatur.Read.Pages;

/// <summary>The outlet that a page names.</summary>
internal static class PageOutlet
{
    private const int MostWords = 5;

    private static readonly string[] Bars = [" | ", " - ", " \u2013 ", " \u2014 ", " :: ", " \u00BB ", " \u00B7 "];

    public static Outlet? Of(PageParts parts, PageTitle title)
    {
        var name = parts.Meta.First("og:site_name") ?? parts.Linked.Publisher ?? Told(parts) ?? parts.Meta.First("application-name", "publisher", "dc.publisher", "apple-mobile-web-app-title") ?? BesideTitle(parts, title);
        return name is null ? null : new Outlet(name, parts.Address is not null && Uri.TryCreate(parts.Address, UriKind.Absolute, out var address) ? address.GetLeftPart(UriPartial.Authority) : null);
    }

    private static string? Told(PageParts parts) =>
        parts.Document.QuerySelector("[itemprop~=publisher] [itemprop~=name]") is { } element && (element.GetAttribute("content") ?? element.TextContent).Trim() is { Length: > 0 and < 100 } name ? name : null;

    // The title of the window is that of the article and, behind or before a bar, the name of the outlet.
    private static string? BesideTitle(PageParts parts, PageTitle title)
    {
        var window = parts.Document.Title?.Trim();
        if (window is null || title.Text is not { } shown || window.Length <= shown.Length)
        {
            return null;
        }

        foreach (var bar in Bars)
        {
            var name = window.StartsWith(shown + bar, StringComparison.Ordinal) ? window[(shown.Length + bar.Length)..] : window.EndsWith(bar + shown, StringComparison.Ordinal) ? window[..^(shown.Length + bar.Length)] : null;
            if (name is not null && name.Split(' ').Length <= MostWords && !Array.Exists(Bars, other => name.Contains(other, StringComparison.Ordinal)))
            {
                return name.Trim();
            }
        }

        return null;
    }
}
