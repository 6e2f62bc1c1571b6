using System.IO.Compression;
using System.Text.Json;

namespace Tawatur.Benchmarks;

/// <summary>Texts of a corpus in JSON Lines, gzip or not.</summary>
internal static class Corpus
{
    /// <summary>The corpus that figures are measured on: the ANT corpus v2.1 (Chouigui et al. 2021), 31,523 articles, 8,148,608 words.</summary>
    public const string Ant = "corpora/ant.jsonl.gz";

    /// <summary>The words of <see cref="Ant"/>, counted between spaces.</summary>
    public const int AntWords = 8_148_608;

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
