using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Tawatur.Cli.Evaluation;

namespace Tawatur.Benchmarks.Attribution;

/// <summary>The texts of labelled reports, taken from the corpus: labels hold ids and sums, never texts.</summary>
internal sealed class LabelledTexts : IDisposable
{
    private readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal);

    /// <summary>Finds the reports of labels.</summary>
    /// <param name="corpus">The corpus in JSON Lines, gzip.</param>
    /// <param name="labels">Labels, each with <c>id</c> and <c>sha256</c>, that of the text in UTF-8.</param>
    /// <exception cref="InvalidDataException">A report is not in the corpus, or has another text there.</exception>
    public LabelledTexts(string corpus, IEnumerable<JsonElement> labels)
    {
        var sums = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var label in labels)
        {
            sums[label.Text("id")!] = label.Text("sha256")!;
        }

        Input = Path.GetTempFileName();
        using var output = new StreamWriter(Input, append: false, new UTF8Encoding(false));
        using var reader = new StreamReader(new GZipStream(File.OpenRead(corpus), CompressionMode.Decompress));
        while (reader.ReadLine() is { } line)
        {
            using var record = JsonDocument.Parse(line);
            if (record.RootElement.Text("id") is { } id && sums.Remove(id, out var sum))
            {
                var text = record.RootElement.Text("text") ?? "";
                if (Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))) != sum)
                {
                    throw new InvalidDataException($"{id} has another text in {corpus} than the one that was labelled");
                }

                _texts.Add(id, text);
                output.WriteLine(line);
            }
        }

        if (sums.Count > 0)
        {
            throw new InvalidDataException($"{sums.Keys.First()} is labelled and is not in {corpus}");
        }
    }

    /// <summary>Gets the file that holds the records of the reports, in JSON Lines.</summary>
    public string Input { get; }

    public string this[string id] => _texts[id];

    public void Dispose() => File.Delete(Input);
}
