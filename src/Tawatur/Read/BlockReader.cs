using System.Text.Json;
using Tawatur.Read.Pages;

namespace Tawatur.Read;

/// <summary>Reads the reports of a block; the part of reading that every worker does for itself.</summary>
internal static class BlockReader
{
    public static IEnumerable<ReadResult> Read(RawBlock block, ReadOptions options)
    {
        if (block.Failure is { } failure)
        {
            return [failure];
        }

        return block.Kind switch
        {
            InputKind.JsonLines => Lines(block, options),
            InputKind.JsonDocument => Elements(block, options),
            InputKind.Html => [Page(block, options)],
            _ => [PlainTextReader.Read(block.Span, new ReportPlace(block.Input), RefOf(block), block.Page, options)],
        };
    }

    private static ReadResult Page(RawBlock block, ReadOptions options) =>
        PageReader.Read(PageSource.Of(block.Bytes.AsMemory(0, block.Length), block.Page), new ReportPlace(block.Input, Ref: RefOf(block)), options);

    /// <summary>Returns the address, or the file name of a path, which is the id of a report that has no other.</summary>
    private static string RefOf(RawBlock block) => block.Page is null && Path.GetFileName(block.Input) is { Length: > 0 } name ? name : block.Input;

    private static IEnumerable<ReadResult> Lines(RawBlock block, ReadOptions options)
    {
        var line = block.FirstLine;
        for (var at = 0; at < block.Length; line++)
        {
            var end = block.Span[at..].IndexOf((byte)'\n');
            end = end < 0 ? block.Length : at + end;
            if (block.Span[at..end].ContainsAnyExcept(" \t\r"u8))
            {
                yield return JsonRecordReader.Read(WithoutMark(block.Span[at..end]), new ReportPlace(block.Input, line), block.Page, options);
            }

            at = end + 1;
        }
    }

    private static List<ReadResult> Elements(RawBlock block, ReadOptions options)
    {
        var results = new List<ReadResult>();
        var json = WithoutMark(block.Span);
        var reader = new Utf8JsonReader(json);
        try
        {
            while (reader.Read())
            {
                if (reader.TokenType == JsonTokenType.StartObject)
                {
                    var start = (int)reader.TokenStartIndex;
                    var line = block.FirstLine + json[..start].Count((byte)'\n');
                    reader.Skip();
                    results.Add(JsonRecordReader.Read(json[start..(int)reader.BytesConsumed], new ReportPlace(block.Input, line), block.Page, options));
                }
                else if (reader.CurrentDepth > 0)
                {
                    results.Add(new ReadFailure(new ReportPlace(block.Input), "an element of the array is not a JSON object"));
                    reader.Skip();
                }
            }
        }
        catch (JsonException error)
        {
            results.Add(new ReadFailure(new ReportPlace(block.Input, error.LineNumber + 1), "not JSON: " + JsonRecordReader.Reason(error)));
        }

        return results;
    }

    private static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> bytes) => bytes.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes;
}
