using Tawatur.Documents;
using Tawatur.Read.Pages;

namespace Tawatur.Read;

/// <summary>Reads a plain text: the first line that is not blank is its title, and the text is the whole file.</summary>
public static class PlainTextReader
{
    /// <summary>Reads a text that is already at hand.</summary>
    /// <param name="text">The text. A line end of two characters becomes one; nothing else is changed but what no text may hold (U+0000, lone surrogates).</param>
    /// <param name="options">What is known of it beside; nothing where it is <c>null</c>.</param>
    public static Article Read(string text, ReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Build(text, new ArticleBuilder { Obtained = "pasted" }, options ?? new ReadOptions());
    }

    internal static ReadResult Read(ReadOnlySpan<byte> bytes, ReportPlace place, string reference, Page? page, ReadOptions options)
    {
        if (Decode(bytes, page) is not { } decoded)
        {
            return new ReadFailure(place, "not a text in any encoding that can be told");
        }

        if (decoded.Markup.Length > options.Limits.TextLength)
        {
            return new ReadFailure(place, $"the text is longer than {options.Limits.TextLength} UTF-16 code units");
        }

        var article = ArticleBuilder.From(page, reference);
        if (page is not null)
        {
            article.Set("url", page.Reached);
        }

        foreach (var note in decoded.Notes)
        {
            article.Note(note);
        }

        return new ReadArticle(Build(decoded.Markup, article, options), place);
    }

    // A server may declare the encoding; a file has nobody who does.
    private static DecodedPage? Decode(ReadOnlySpan<byte> bytes, Page? page) =>
        page is not null ? PageEncoding.Decode(bytes, page.ContentType)
        : TextEncodings.Decode(bytes, out var note) is { } text ? new DecodedPage(text, note is null ? [] : [note])
        : null;

    private static Article Build(string text, ArticleBuilder article, ReadOptions options)
    {
        article.Set("text", text.Replace("\r\n", "\n", StringComparison.Ordinal));
        return article.Build(options, FirstLine(article.Text!));
    }

    private static TextSpan? FirstLine(string text)
    {
        var start = 0;
        while (start < text.Length && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        var end = text.IndexOf('\n', start);
        end = end < 0 ? text.Length : end;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return end > start ? new TextSpan(start, end) : null;
    }
}
