namespace Tawatur.Read.Pages;

/// <summary>What the JSON-LD of a page says of its article.</summary>
internal sealed record LinkedArticle
{
    public static readonly LinkedArticle Nothing = new();

    public IReadOnlyList<string> Types { get; init; } = [];

    public string? Headline { get; init; }

    public string? Published { get; init; }

    public string? Modified { get; init; }

    public IReadOnlyList<string> Authors { get; init; } = [];

    public string? Publisher { get; init; }

    public string? PublisherUrl { get; init; }

    public string? Language { get; init; }

    public string? Body { get; init; }

    public string? Url { get; init; }
}
