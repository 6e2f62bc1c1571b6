using System.Diagnostics;
using System.Globalization;
using Tawatur.Read;
using Tawatur.Read.Pages;

namespace Tawatur.Benchmarks.Pages;

/// <summary>How many pages are read a second, on one thread, by the time of the processor.</summary>
internal static class PageSpeedCommand
{
    private const int Rounds = 3;

    /// <summary>Reads all pages of a folder some times over, the first time to warm up, and prints a figure a line.</summary>
    public static int Run(string folder)
    {
        var pages = Directory.GetFiles(Path.Combine(folder, "html"), "*.html.gz").Order(StringComparer.Ordinal).Select(ExtractionCommand.Unpack).ToList();
        Read(pages);
        var least = Enumerable.Range(0, Rounds).Min(_ => Read(pages));
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"pages read a second on one core ({pages.Count} pages, {pages.Average(p => p.Length) / 1024:0} KB on average)\t{pages.Count / least:0}"));
        return 0;
    }

    private static double Read(List<byte[]> pages)
    {
        using var process = Process.GetCurrentProcess();
        var before = process.TotalProcessorTime;
        foreach (var page in pages)
        {
            PageReader.Read(new PageSource(page), new ReportPlace("page"));
        }

        process.Refresh();
        return (process.TotalProcessorTime - before).TotalSeconds;
    }
}
