using Tawatur.Documents;

namespace Tawatur.Export;

/// <summary>What a list of reports shows of one: what it is, and how much was found in it.</summary>
public sealed record ReportSummary
{
    /// <summary>Gets its title, cut where it is very long; its reference where it has none; empty where it has neither.</summary>
    public required string Title { get; init; }

    /// <summary>Gets the name of its outlet; <c>null</c> where it is not given.</summary>
    public string? Outlet { get; init; }

    /// <summary>Gets when it was published, as a reading has it; <c>null</c> where that is not known.</summary>
    public string? Published { get; init; }

    /// <summary>Gets its language as in <see cref="Article.Language"/>.</summary>
    public required string Language { get; init; }

    /// <summary>Gets the direction of its words: <c>rtl</c>, <c>ltr</c>, or <c>auto</c>.</summary>
    public required string Direction { get; init; }

    /// <summary>Gets how many statements were found; <c>null</c> where they were not looked for, as in all counts here.</summary>
    public int? Statements { get; init; }

    /// <summary>Gets how many assertions were found.</summary>
    public int? Assertions { get; init; }

    /// <summary>Gets how many quantities were found.</summary>
    public int? Quantities { get; init; }

    /// <summary>Gets how many times were found.</summary>
    public int? Times { get; init; }

    /// <summary>Gets how many things that are named or described were found.</summary>
    public int? Entities { get; init; }

    /// <summary>Makes it of a document.</summary>
    /// <param name="document">The document.</param>
    public static ReportSummary Of(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var article = document.Article;
        return new ReportSummary
        {
            Title = HtmlReadingWriter.Name(article).ToString(),
            Outlet = article.Outlet?.Name,
            Published = article.Published?.ToString() ?? article.PublishedAsWritten,
            Language = article.Language,
            Direction = Html.ReportLanguage.Direction(article),
            Statements = Count(Layers.Statements, document.Statements.Length),
            Assertions = Count(Layers.Assertions, document.Assertions.Length),
            Quantities = Count(Layers.Quantities, document.Quantities.Length),
            Times = Count(Layers.Times, document.Times.Length),
            Entities = Count(Layers.Entities, document.Entities.Length),
        };

        int? Count(Layers layer, int found) => (document.Done & layer) == layer ? found : null;
    }
}
