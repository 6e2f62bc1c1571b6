using System.Buffers;
using System.Globalization;
using Tawatur.Documents;
using Tawatur.Export;

namespace Tawatur.Cli.Reading;

/// <summary>A folder of pages as servers sent them: for each the bytes, and beside them a JSON file with what is known of how they came. What is there is never written over.</summary>
/// <param name="folder">The folder.</param>
internal sealed class PageFolder(string folder)
{
    public void Keep(Page page)
    {
        Directory.CreateDirectory(folder);
        var stem = FormattableString.Invariant($"{InputName.Safe(InputName.Stem(page.Asked))}-{page.Retrieved.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture)}");
        var name = stem;
        for (var i = 2; File.Exists(Description(name)); i++)
        {
            name = FormattableString.Invariant($"{stem}-{i}");
        }

        // The description comes last: where it stands, all is there.
        var file = name + Ending(page);
        WholeFile.Write(Path.Combine(folder, file), page.Bytes.Span);
        var description = new ArrayBufferWriter<byte>();
        JsonPageWriter.Write(page, file, description);
        WholeFile.Write(Description(name), [.. description.WrittenSpan, (byte)'\n']);
    }

    private string Description(string name) => Path.Combine(folder, name + ".page.json");

    private static string Ending(Page page) => page.ContentType?.Split(';')[0].Trim().ToLowerInvariant() switch
    {
        "text/html" or "application/xhtml+xml" => ".html",
        "text/plain" => ".txt",
        "application/x-ndjson" or "application/jsonl" => ".jsonl",
        "application/json" => ".json",
        _ => ".bytes",
    };
}
