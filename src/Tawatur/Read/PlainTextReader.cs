using System.Text;
using Tawatur.Documents;

namespace Tawatur.Read;

/// <summary>Reads a plain text: the first line that is not blank is its title, and the text is the whole file.</summary>
public static class PlainTextReader
{
    /// <summary>Reads a text that is already at hand.</summary>
    /// <param name="text">The text; CRLF becomes LF.</param>
    /// <param name="options">What is known of it beside; nothing where it is <c>null</c>.</param>
    public static Article Read(string text, ReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Build(text, null, options ?? new ReadOptions());
    }

    internal static ReadResult Read(ReadOnlySpan<byte> bytes, ReportPlace place, ReadOptions options)
    {
        var text = Encoding.UTF8.GetString(bytes.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes);
        return new ReadArticle(Build(text, place.Ref, options), place);
    }

    private static Article Build(string text, string? reference, ReadOptions options)
    {
        var article = new ArticleBuilder { Ref = reference };
        article.Text = TextRepair.Apply(text.Replace("\r\n", "\n", StringComparison.Ordinal), out var isChanged);
        if (isChanged)
        {
            article.Note(TextRepair.Note);
        }

        return article.Build(options, FirstLine(article.Text));
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
