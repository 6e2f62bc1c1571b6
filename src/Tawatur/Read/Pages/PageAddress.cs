using AngleSharp.Dom;

namespace Tawatur.Read.Pages;

/// <summary>Addresses of a page.</summary>
internal static class PageAddress
{
    /// <summary>Resolves an address that stands in the page; as written where there is nothing to resolve it against.</summary>
    public static string Resolve(PageParts parts, string written)
    {
        written = written.Trim();
        var start = parts.Base;
        return start is not null && Uri.TryCreate(start, written, out var address) ? address.AbsoluteUri
            : written.StartsWith("//", StringComparison.Ordinal) ? "https:" + written
            : written;
    }

    /// <summary>Returns what the addresses of a page are resolved against: its <c>base</c> element, itself against the address of the page.</summary>
    public static Uri? Base(IDocument document, string? address)
    {
        var start = address is not null && Uri.TryCreate(address, UriKind.Absolute, out var known) ? known : null;
        var written = document.QuerySelector("base[href]")?.GetAttribute("href");
        return written is null ? start
            : start is null ? Uri.TryCreate(written, UriKind.Absolute, out var absolute) ? absolute : null
            : Uri.TryCreate(start, written, out var resolved) ? resolved
            : start;
    }

    /// <summary>Returns the address that the page gives as its own: the canonical one, else that of its sharing cards or its JSON-LD.</summary>
    public static string? Canonical(IDocument document, MetaValues meta, LinkedArticle linked, string? address)
    {
        var canonical = document.QuerySelector("link[rel~=canonical]")?.GetAttribute("href") ?? meta.First("og:url") ?? linked.Url;
        var start = Absolute(address) ?? Absolute(document.QuerySelector("base[href]")?.GetAttribute("href")) ?? Absolute(meta.First("og:url")) ?? Absolute(linked.Url);
        if (string.IsNullOrWhiteSpace(canonical) || !(start is null ? Uri.TryCreate(canonical.Trim(), UriKind.Absolute, out var own) : Uri.TryCreate(start, canonical.Trim(), out own)) || own.Scheme is not ("http" or "https"))
        {
            return address;
        }

        // A front page as the canonical address of every article is a fault of many templates.
        var isFront = own.AbsolutePath is "/" or "" && own.Query.Length == 0 && Absolute(address)?.AbsolutePath is not (null or "/" or "");
        return isFront ? address : own.OriginalString.StartsWith("http", StringComparison.OrdinalIgnoreCase) ? own.OriginalString : own.AbsoluteUri;
    }

    private static Uri? Absolute(string? written) => written is not null && Uri.TryCreate(written.Trim(), UriKind.Absolute, out var address) && address.Scheme is "http" or "https" ? address : null;
}
