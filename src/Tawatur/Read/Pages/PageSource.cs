using Tawatur.Documents;

namespace Tawatur.Read.Pages;

/// <summary>A page as it came, before anything was read of it.</summary>
/// <param name="Bytes">What the server sent, unpacked.</param>
public sealed record PageSource(ReadOnlyMemory<byte> Bytes)
{
    /// <summary>Gets the content type that the server declared, such as <c>text/html; charset=windows-1256</c>; <c>null</c> where nothing is known of it.</summary>
    public string? ContentType { get; init; }

    /// <summary>Gets the address that the page was reached under; <c>null</c> where it is not known.</summary>
    public string? Address { get; init; }

    /// <summary>Gets when it was fetched; <c>null</c> where that is not known.</summary>
    public DateTimeOffset? Retrieved { get; init; }

    /// <summary>Gets how it came in, as the reading says it under <c>obtained</c>.</summary>
    public string Obtained { get; init; } = "file";

    /// <summary>Returns the bytes of a page with what is known of how they came.</summary>
    internal static PageSource Of(ReadOnlyMemory<byte> bytes, Page? fetched) => fetched is null
        ? new PageSource(bytes)
        : new PageSource(bytes) { ContentType = fetched.ContentType, Address = fetched.Reached, Retrieved = fetched.Retrieved, Obtained = ArticleBuilder.Fetched };
}
