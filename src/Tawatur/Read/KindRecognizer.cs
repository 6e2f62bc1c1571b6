using System.Text.Json;

namespace Tawatur.Read;

/// <summary>Tells what an input holds: by its first bytes, then by its name. What is nothing else is plain text.</summary>
internal static class KindRecognizer
{
    // A page says what it is within this many bytes, comments and scripts before the first element left aside.
    private const int MarkupBytes = 1024;

    private static readonly string[] LineEndings = [".jsonl", ".ndjson"];
    private static readonly string[] PageEndings = [".html", ".htm", ".xhtml"];
    private static readonly string[] PageMarks = ["<!doctype html", "<html", "<head", "<body", "<article", "<div", "<script", "<meta"];
    private static readonly string[] FeedMarks = ["<rss", "<feed", "<rdf:rdf"];

    /// <summary>Tells the kind.</summary>
    /// <param name="head">The first bytes, unpacked; at least the first line where that is not too long.</param>
    /// <param name="name">The name of the input.</param>
    public static InputKind Recognize(ReadOnlySpan<byte> head, string name)
    {
        name = name.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? name[..^3] : name;
        var start = (head.StartsWith("\uFEFF"u8) ? head[3..] : head).TrimStart(" \t\r\n"u8);
        if (start.IsEmpty)
        {
            return InputKind.Empty;
        }

        if (start[0] is (byte)'{' or (byte)'[' && Json(start) is { } json)
        {
            return json;
        }

        if (start.StartsWith("WARC/1"u8))
        {
            return InputKind.Warc;
        }

        if (start.StartsWith("%PDF-"u8))
        {
            return InputKind.Pdf;
        }

        return start[0] == '<' && Markup(start) is { } markup ? markup : ByName(name);
    }

    private static InputKind? Json(ReadOnlySpan<byte> start)
    {
        var second = start[1..].TrimStart(" \t\r\n"u8);
        if (start[0] == '[')
        {
            return second.StartsWith("{"u8) ? InputKind.JsonDocument : null;
        }

        if (!second.StartsWith("\""u8) && !second.StartsWith("}"u8))
        {
            return null;
        }

        // An object that starts on one line and goes on behind it is a document of its own.
        var end = start.IndexOf((byte)'\n');
        return end >= 0 && IsCutShort(start[..end]) ? InputKind.JsonDocument : InputKind.JsonLines;
    }

    private static bool IsCutShort(ReadOnlySpan<byte> line)
    {
        var reader = new Utf8JsonReader(line, isFinalBlock: false, default);
        try
        {
            while (reader.Read())
            {
            }

            // Inside a string a line never ends: such a line is broken, not unfinished.
            return (reader.CurrentDepth > 0 || reader.TokenType == JsonTokenType.StartObject) && line[(int)reader.BytesConsumed..].TrimStart(" \t\r,:"u8).IsEmpty;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static InputKind? Markup(ReadOnlySpan<byte> start)
    {
        var words = System.Text.Encoding.Latin1.GetString(start[..Math.Min(start.Length, MarkupBytes)]);
        return FeedMarks.Any(m => words.Contains(m, StringComparison.OrdinalIgnoreCase)) ? InputKind.Feed
            : PageMarks.Any(m => words.Contains(m, StringComparison.OrdinalIgnoreCase)) ? InputKind.Html
            : words.StartsWith("<?xml", StringComparison.Ordinal) ? InputKind.Feed
            : null;
    }

    private static InputKind ByName(string name) =>
        LineEndings.Any(e => name.EndsWith(e, StringComparison.OrdinalIgnoreCase)) ? InputKind.JsonLines
        : PageEndings.Any(e => name.EndsWith(e, StringComparison.OrdinalIgnoreCase)) ? InputKind.Html
        : InputKind.PlainText;
}
