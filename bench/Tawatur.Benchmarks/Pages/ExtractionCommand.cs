using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Tawatur.Documents;
using Tawatur.Read;
using Tawatur.Read.Pages;

namespace Tawatur.Benchmarks.Pages;

/// <summary>How well the body of pages is found: ours and SmartReader's alone, against a truth that people wrote.</summary>
internal static class ExtractionCommand
{
    private static readonly ParagraphRole[] Counted = [ParagraphRole.Heading, ParagraphRole.Body, ParagraphRole.Quote];

    /// <summary>Prints a figure a line; with <paramref name="details"/> also each page with what is missing and what is too much.</summary>
    public static int Run(string folder, bool details)
    {
        using var truths = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, "ground-truth.json")));
        var (ours, smart, oursRuns, smartRuns) = (new List<Overlap>(), new List<Overlap>(), new List<Overlap>(), new List<Overlap>());
        foreach (var page in truths.RootElement.EnumerateObject())
        {
            var truth = page.Value.GetProperty("articleBody").GetString()!;
            var url = page.Value.TryGetProperty("url", out var address) ? address.GetString()! : "https://page.invalid/";
            var bytes = Unpack(Path.Combine(folder, "html", page.Name + ".html.gz"));
            var own = Own(bytes, url);
            var other = Smart(bytes, url);
            var (a, b, c) = (TextWords.Of(own), TextWords.Of(other), TextWords.Of(truth));
            ours.Add(Overlap.Of(a, c));
            smart.Add(Overlap.Of(b, c));
            oursRuns.Add(Overlap.Of(TextWords.Runs(a), TextWords.Runs(c)));
            smartRuns.Add(Overlap.Of(TextWords.Runs(b), TextWords.Runs(c)));
            if (details)
            {
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{ours[^1].F1:0.000}\t{ours[^1].Precision:0.000}\t{ours[^1].Recall:0.000}\t{smart[^1].F1:0.000}\t{page.Name}\t{url}"));
            }
        }

        Print("body by words, F1 (precision, recall)", ours);
        Print("the same, SmartReader alone", smart);
        Print("body by runs of four words, F1 (precision, recall)", oursRuns);
        Print("the same, SmartReader alone (runs)", smartRuns);
        return ours.Average(o => o.F1) >= smart.Average(o => o.F1) + 0.01 ? 0 : 1;
    }

    public static byte[] Unpack(string path)
    {
        using var zip = new GZipStream(File.OpenRead(path), CompressionMode.Decompress);
        using var bytes = new MemoryStream();
        zip.CopyTo(bytes);
        return bytes.ToArray();
    }

    private static string Own(byte[] bytes, string url)
    {
        if (PageReader.Read(new PageSource(bytes) { Address = url }, new ReportPlace(url)) is not ReadArticle { Article: var article })
        {
            return "";
        }

        return string.Join('\n', article.Paragraphs.Where(p => Counted.Contains(p.Role)).Select(p => p.Span.In(article.Text).ToString()));
    }

    private static string Smart(byte[] bytes, string url)
    {
        using var reader = new SmartReader.Reader(url, Encoding.UTF8.GetString(bytes));
        return reader.GetArticle().TextContent ?? "";
    }

    private static void Print(string name, List<Overlap> pages) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}\t{pages.Average(p => p.F1):0.0000} ({pages.Average(p => p.Precision):0.000}, {pages.Average(p => p.Recall):0.000})"));
}
