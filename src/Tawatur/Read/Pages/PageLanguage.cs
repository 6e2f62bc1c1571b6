using Tawatur.Documents;

namespace Tawatur.Read.Pages;

/// <summary>The language and the direction that a page declares.</summary>
internal static class PageLanguage
{
    public static string? Of(PageParts parts)
    {
        var written = parts.Document.DocumentElement.GetAttribute("lang") ?? parts.Document.DocumentElement.GetAttribute("xml:lang") ?? parts.Linked.Language
            ?? parts.Meta.First("og:locale", "content-language", "language", "dc.language");
        return written is null ? null : LanguageCode.Read(written);
    }

    public static TextDirection? DirectionOf(PageParts parts) =>
        (parts.Document.DocumentElement.GetAttribute("dir") ?? parts.Document.Body?.GetAttribute("dir"))?.Trim().ToLowerInvariant() switch
        {
            "rtl" => TextDirection.RightToLeft,
            "ltr" => TextDirection.LeftToRight,
            _ => null,
        };
}
