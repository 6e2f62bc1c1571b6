using System.Buffers;
using System.Text;

namespace Tawatur.Read.Pages;

/// <summary>The label of the encoding that a page, or the server that sent it, declares.</summary>
internal static class DeclaredCharset
{
    private const string Key = "charset";

    private static readonly SearchValues<char> Ends = SearchValues.Create("\"'; >/\t\r\n");

    // Browsers look at the first 1,024 bytes; outlets put long comments and scripts before the declaration.
    private const int HeadBytes = 8 << 10;

    /// <summary>Returns the label in a content type, such as the <c>utf-8</c> of <c>text/html; charset=utf-8</c>.</summary>
    public static string? OfContentType(string? contentType) => contentType is null ? null : Behind(contentType, 0);

    /// <summary>Returns the label in the first bytes of a page: of its XML declaration or of a <c>meta</c> element.</summary>
    public static string? OfPage(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, HeadBytes)]);
        if (head.AsSpan().TrimStart().StartsWith("<?xml", StringComparison.Ordinal) && head.IndexOf("?>", StringComparison.Ordinal) is > 0 and var end && Quoted(head[..end], "encoding") is { } label)
        {
            return label;
        }

        for (var at = head.IndexOf("<meta", StringComparison.OrdinalIgnoreCase); at >= 0; at = head.IndexOf("<meta", at + 1, StringComparison.OrdinalIgnoreCase))
        {
            var close = head.IndexOf('>', at);
            if (Behind(close < 0 ? head : head[..close], at) is { } declared)
            {
                return declared;
            }
        }

        return null;
    }

    private static string? Quoted(string words, string name)
    {
        var at = words.IndexOf(name, StringComparison.Ordinal);
        return at < 0 ? null : Value(words, at + name.Length);
    }

    private static string? Behind(string words, int start)
    {
        for (var at = words.IndexOf(Key, start, StringComparison.OrdinalIgnoreCase); at >= 0; at = words.IndexOf(Key, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            if (Value(words, at + Key.Length) is { } value)
            {
                return value;
            }
        }

        return null;
    }

    // name = "value", the quotation marks left out or not
    private static string? Value(string words, int at)
    {
        var rest = words.AsSpan(at).TrimStart();
        if (rest.IsEmpty || rest[0] != '=')
        {
            return null;
        }

        rest = rest[1..].TrimStart().TrimStart("\"'");
        var end = rest.IndexOfAny(Ends);
        rest = end < 0 ? rest : rest[..end];
        return rest.IsEmpty ? null : rest.ToString();
    }
}
