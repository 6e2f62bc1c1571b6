using System.Collections.Immutable;
using Tawatur.Documents;

namespace Tawatur.Read;

/// <summary>Puts an article together from a text and what stands around it.</summary>
internal sealed class ArticleBuilder
{
    /// <summary>The members of a record that are read; <c>html</c> only to say that it is not.</summary>
    public static readonly string[] Members = ["id", "outlet", "url", "published", "author", "language", "title", "text", "html"];

    private readonly ImmutableArray<string>.Builder _notes = ImmutableArray.CreateBuilder<string>();
    private string? _outlet;
    private string? _url;
    private string? _author;
    private string? _published;
    private string? _language;
    private string? _title;

    public string? Ref { get; set; }

    public string Obtained { get; init; } = "file";

    public string? Text { get; private set; }

    public void Note(string note)
    {
        if (!_notes.Contains(note))
        {
            _notes.Add(note);
        }
    }

    /// <summary>Takes one of the <see cref="Members"/>; the text letter for letter, of the others nothing where they are blank.</summary>
    public void Set(string member, string value)
    {
        value = TextRepair.Apply(value, out var isChanged);
        if (isChanged)
        {
            Note(TextRepair.Note);
        }

        if (member == "text")
        {
            Text = value;
            return;
        }

        var known = string.IsNullOrWhiteSpace(value) ? null : value;
        switch (member)
        {
            case "id":
                Ref = known;
                break;
            case "outlet":
                _outlet = known;
                break;
            case "url":
                _url = known;
                break;
            case "published":
                _published = known;
                break;
            case "author":
                _author = known;
                break;
            case "language":
                _language = known;
                break;
            case "title":
                _title = known;
                break;
            default:
                break;
        }
    }

    /// <summary>Returns the article.</summary>
    /// <param name="options">What the user says of it; that goes before what the input says.</param>
    /// <param name="firstLine">The place of the title in a kind of input that has no other.</param>
    public Article Build(ReadOptions options, TextSpan? firstLine = null)
    {
        var text = Text ?? "";
        var isTitleInText = _title is not null && text.StartsWith(_title, StringComparison.Ordinal);
        var title = isTitleInText ? new TextSpan(0, _title!.Length) : firstLine;
        var published = Published(options);
        return new Article
        {
            Text = text,
            Ref = Ref,
            Outlet = options.Outlet ?? (_outlet is null ? null : new Outlet(_outlet)),
            Url = _url,
            Author = _author,
            Published = published,
            PublishedAsWritten = published?.AsWritten ?? _published,
            IsPublishedGiven = options.Published is not null,
            Obtained = Obtained,
            Language = options.Language ?? Language(text),
            Title = title,
            TitleAsGiven = isTitleInText ? null : _title,
            Paragraphs = ParagraphSplitter.Split(text, title),
            Notes = _notes.ToImmutable(),
        };
    }

    private string Language(string text)
    {
        if (_language is not null && LanguageCode.Read(_language) is { } code)
        {
            return code;
        }

        if (_language is not null)
        {
            Note("the language as given is no ISO 639 code; it was told from the letters");
        }

        return LanguageIdentifier.Identify(text);
    }

    private PublicationDate? Published(ReadOptions options)
    {
        if (options.Published is { } byUser)
        {
            Note("the publication date was given with the command, not by the report");
            return byUser;
        }

        var date = _published is null ? null : PublicationDateReader.Read(_published);
        if (_published is not null && date is null)
        {
            Note("the publication date cannot be read and stands as it was written");
        }

        return date;
    }
}
