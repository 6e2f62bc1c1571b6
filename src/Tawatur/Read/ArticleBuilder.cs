using System.Collections.Immutable;
using Tawatur.Documents;
using Tawatur.Read.Pages;

namespace Tawatur.Read;

/// <summary>Puts an article together from a text and what stands around it.</summary>
internal sealed class ArticleBuilder
{
    /// <summary>The members of a record that are read.</summary>
    public static readonly string[] Members = ["id", "outlet", "url", "published", "author", "language", "title", "text", "html"];

    /// <summary>How an article came in whose page was fetched.</summary>
    public const string Fetched = "fetched";

    private const string UnreadDate = "the publication date cannot be read and stands as it was written";

    private readonly ImmutableArray<string>.Builder _notes = ImmutableArray.CreateBuilder<string>();
    private string? _outlet;
    private string? _url;
    private string? _author;
    private string? _published;
    private string? _language;
    private string? _title;

    public string? Ref { get; set; }

    public string Obtained { get; init; } = "file";

    public DateTimeOffset? Retrieved { get; init; }

    public string? Text { get; private set; }

    /// <summary>Gets the page that a record holds in place of a text.</summary>
    public string? Html { get; private set; }

    public string? Url => _url;

    /// <summary>Starts an article that came as a file, or with a page.</summary>
    public static ArticleBuilder From(Page? page, string? reference = null) => page is null
        ? new ArticleBuilder { Ref = reference }
        : new ArticleBuilder { Ref = reference, Obtained = Fetched, Retrieved = page.Retrieved };

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
        if (member == "html")
        {
            Html = value;
            return;
        }

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
            Retrieved = Retrieved,
            Obtained = Obtained,
            Language = options.Language ?? Language(text),
            Title = title,
            TitleAsGiven = isTitleInText ? null : _title,
            Paragraphs = ParagraphSplitter.Split(text, title),
            Notes = _notes.ToImmutable(),
        };
    }

    /// <summary>Returns the article of a page.</summary>
    /// <param name="facts">What the page says of it.</param>
    /// <param name="page">How it came.</param>
    /// <param name="options">What the user says of it; that goes before what was given beside the page, and that before what the page says.</param>
    public Article BuildPage(PageFacts facts, PageSource page, ReadOptions options)
    {
        var text = facts.Text;
        var isGiven = options.Published is not null || _published is not null;
        var published = isGiven ? Published(options) : facts.Published;
        if (!isGiven && published is null && facts.PublishedAsWritten is not null)
        {
            Note(UnreadDate);
        }

        return new Article
        {
            Text = text.Text,
            Ref = Ref,
            Outlet = options.Outlet ?? (_outlet is null ? facts.Outlet : new Outlet(_outlet)),
            Url = _url ?? facts.Url,
            Author = _author ?? facts.Author,
            Byline = facts.Byline,
            Published = published,
            PublishedAsWritten = published?.AsWritten ?? _published ?? facts.PublishedAsWritten,
            PublishedFrom = isGiven ? DateSource.Given : DateSource.Page,
            IsPublishedGiven = options.Published is not null,
            Modified = facts.Modified,
            Retrieved = page.Retrieved,
            Form = facts.Form,
            Obtained = Obtained,
            Language = options.Language ?? Language(text.Text, facts.Language),
            Direction = facts.Direction ?? TextDirections.Of(text.Text),
            Title = text.Title,
            TitleAsGiven = _title is not null && text.Title?.In(text.Text).SequenceEqual(_title.Trim()) != true ? _title : null,
            Paragraphs = text.Paragraphs,
            Embeds = text.Embeds,
            Notes = _notes.ToImmutable(),
        };
    }

    private string Language(string text, string? declared = null)
    {
        if (_language is not null && LanguageCode.Read(_language) is { } code)
        {
            return code;
        }

        if (_language is not null)
        {
            Note("the language as given is no ISO 639 code; it was told from the letters");
        }

        var identified = LanguageIdentifier.Identify(text);

        // The letters know better than a template that declares English for all: what a page says counts where they say nothing.
        return identified == LanguageIdentifier.Unknown ? declared ?? identified : identified;
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
            Note(UnreadDate);
        }

        return date;
    }
}
