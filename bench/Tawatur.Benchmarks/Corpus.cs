using System.IO.Compression;
using System.Text.Json;

namespace Tawatur.Benchmarks;

/// <summary>Texts of a corpus in JSON Lines, gzip or not.</summary>
internal static class Corpus
{
    public static IEnumerable<string> Texts(string path)
    {
        using var file = File.OpenRead(path);
        using Stream stream = path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            using var record = JsonDocument.Parse(line);
            if (record.RootElement.TryGetProperty("text", out var text))
            {
                yield return text.GetString() ?? "";
            }
        }
    }
}
