using System.Collections.Immutable;

namespace Tawatur.Documents;

/// <summary>A report as read: one text, and what stands around it. The text is never changed after reading.</summary>
public sealed record Article
{
    /// <summary>Gets the text that every offset points into.</summary>
    public required string Text { get; init; }

    /// <summary>Gets the id that the input gave, such as a file name or the <c>id</c> of a JSON line.</summary>
    public string? Ref { get; init; }

    /// <summary>Gets who publishes it, where known.</summary>
    public Outlet? Outlet { get; init; }

    /// <summary>Gets the address of the article, as given.</summary>
    public string? Url { get; init; }

    /// <summary>Gets the author as the input, or the page to machines, gives him.</summary>
    public string? Author { get; init; }

    /// <summary>Gets the line of the page that names the writer, letter for letter: often the only place of an agency's name.</summary>
    public string? Byline { get; init; }

    /// <summary>Gets when it says it was published; <c>null</c> where nothing says so or what says so cannot be read.</summary>
    public PublicationDate? Published { get; init; }

    /// <summary>Gets the words that say when it was published, letter for letter, also where they cannot be read; <c>null</c> where nothing says so.</summary>
    public string? PublishedAsWritten { get => field ?? Published?.AsWritten; init; }

    /// <summary>Gets whether <see cref="Published"/> was given by the user rather than by the input.</summary>
    public bool IsPublishedGiven { get; init; }

    /// <summary>Gets what said <see cref="PublishedAsWritten"/>.</summary>
    public DateSource PublishedFrom { get; init; }

    /// <summary>Gets when it says it was changed last; <c>null</c> where nothing says so or what says so cannot be read.</summary>
    public PublicationDate? Modified { get; init; }

    /// <summary>Gets what kind of page it is; <c>null</c> where the article did not come as a page.</summary>
    public ArticleForm? Form { get; init; }

    /// <summary>Gets when its page was fetched, in UTC; <c>null</c> where it did not come over the network. It is never taken for the date of publication.</summary>
    public DateTimeOffset? Retrieved { get; init; }

    /// <summary>Gets how the article came in: <c>file</c>, <c>pasted</c>, <c>fetched</c> and so on.</summary>
    public string? Obtained { get; init; }

    /// <summary>Gets the language as an ISO 639 code (<c>ar</c>, <c>fa</c>, <c>ur</c>, <c>ckb</c>, <c>ps</c>, <c>en</c> …); <c>und</c> where it cannot be told.</summary>
    public required string Language { get; init; }

    /// <summary>Gets the direction of the text; <c>null</c> where the article did not come as a page.</summary>
    public TextDirection? Direction { get; init; }

    /// <summary>Gets the place of the title in the text; <c>null</c> where the text has none.</summary>
    public TextSpan? Title { get; init; }

    /// <summary>Gets a title that the input gave and that does not stand in the text.</summary>
    public string? TitleAsGiven { get; init; }

    /// <summary>Gets the paragraphs, in text order.</summary>
    public ImmutableArray<Paragraph> Paragraphs { get; init; } = [];

    /// <summary>Gets what the page shows beside the text, in the order of the page; empty also where the article did not come as a page (then <see cref="Form"/> is <c>null</c>).</summary>
    public ImmutableArray<Embed> Embeds { get; init; } = [];

    /// <summary>Gets what a reader should know of how the article was read.</summary>
    public ImmutableArray<string> Notes { get; init; } = [];
}
