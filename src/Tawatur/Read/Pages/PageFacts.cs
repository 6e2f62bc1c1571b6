using Tawatur.Documents;

namespace Tawatur.Read.Pages;

/// <summary>What a page says of its article, before what was given beside it is put over it.</summary>
internal sealed record PageFacts(PageText Text)
{
    public Outlet? Outlet { get; init; }

    public string? Url { get; init; }

    public string? Author { get; init; }

    public string? Byline { get; init; }

    public PublicationDate? Published { get; init; }

    public string? PublishedAsWritten { get; init; }

    public PublicationDate? Modified { get; init; }

    public string? Language { get; init; }

    public TextDirection? Direction { get; init; }

    public ArticleForm Form { get; init; }
}
