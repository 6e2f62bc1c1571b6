using System.Collections.Immutable;
using Tawatur.Documents;

namespace Tawatur.Read;

/// <summary>Puts an article together from a text and what stands around it.</summary>
internal sealed class ArticleBuilder
{
    private readonly ImmutableArray<string>.Builder _notes = ImmutableArray.CreateBuilder<string>();

    public string? Ref { get; set; }

    public string? Outlet { get; set; }

    public string? Url { get; set; }

    public string? Author { get; set; }

    public string? Published { get; set; }

    public string? Language { get; set; }

    /// <summary>Gets or sets the title that the input gives beside the text.</summary>
    public string? Title { get; set; }

    public string? Text { get; set; }

    public void Note(string note)
    {
        if (!_notes.Contains(note))
        {
            _notes.Add(note);
        }
    }

    /// <summary>Returns the article.</summary>
    /// <param name="options">What the user says of it; that goes before what the input says.</param>
    /// <param name="title">The place of the title where the kind of input tells it.</param>
    public Article Build(ReadOptions options, TextSpan? title = null)
    {
        var text = Text ?? "";
        var given = string.IsNullOrWhiteSpace(Title) ? null : Title;
        if (given is not null && text.StartsWith(given, StringComparison.Ordinal))
        {
            title = new TextSpan(0, given.Length);
            given = null;
        }

        var published = ReadPublished(options);
        return new Article
        {
            Text = text,
            Ref = Ref,
            Outlet = options.Outlet ?? (string.IsNullOrWhiteSpace(Outlet) ? null : new Outlet(Outlet)),
            Url = string.IsNullOrWhiteSpace(Url) ? null : Url,
            Author = string.IsNullOrWhiteSpace(Author) ? null : Author,
            Published = published,
            PublishedAsWritten = published is null && !string.IsNullOrWhiteSpace(Published) ? Published : null,
            IsPublishedGiven = options.Published is not null,
            Obtained = "file",
            Language = options.Language ?? (string.IsNullOrWhiteSpace(Language) ? LanguageIdentifier.Identify(text) : Language),
            Title = title,
            TitleAsGiven = given,
            Paragraphs = ParagraphSplitter.Split(text, title),
            Notes = _notes.ToImmutable(),
        };
    }

    private PublicationDate? ReadPublished(ReadOptions options)
    {
        if (options.Published is { } byUser)
        {
            return byUser;
        }

        if (string.IsNullOrWhiteSpace(Published))
        {
            return null;
        }

        var date = PublicationDateReader.Read(Published);
        if (date is null)
        {
            Note("the publication date cannot be read");
        }

        return date;
    }
}
