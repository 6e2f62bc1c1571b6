using Tawatur.Documents;

namespace Tawatur.Read;

/// <summary>Gives a page the name that a file of its content would have: by what the server declares, then by its address.</summary>
internal static class PageName
{
    public static string Of(Page page)
    {
        var type = page.ContentType?.Split(';')[0].Trim();
        return Is("text/html") || Is("application/xhtml+xml") ? "page.html"
            : Is("application/x-ndjson") || Is("application/jsonl") ? "page.jsonl"
            : Is("text/plain") ? "page.txt"
            : Uri.TryCreate(page.Reached, UriKind.Absolute, out var address) ? address.AbsolutePath
            : "page";

        bool Is(string name) => name.Equals(type, StringComparison.OrdinalIgnoreCase);
    }
}
