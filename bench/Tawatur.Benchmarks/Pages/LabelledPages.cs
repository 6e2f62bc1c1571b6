using System.IO.Compression;
using System.Security.Cryptography;
using Tawatur.Read;
using Tawatur.Read.Pages;

namespace Tawatur.Benchmarks.Pages;

/// <summary>Compares what the reader says of the labelled pages with what a person read. Prints a figure a line; what is wrong goes to standard error.</summary>
internal static class LabelledPages
{
    /// <summary>Runs.</summary>
    /// <param name="folder">The folder of the extraction benchmark, which holds <c>html/</c>.</param>
    /// <param name="labels">The labels, <c>bench/gold/pages.tsv</c>.</param>
    public static int Run(string folder, string labels)
    {
        var all = PageLabel.ReadAll(labels);
        var (titles, dates, authors) = (0, 0, 0);
        foreach (var label in all)
        {
            var bytes = Unpack(Path.Combine(folder, "html", label.Page + ".html.gz"));
            if (Convert.ToHexStringLower(SHA256.HashData(bytes)) != label.Sha256)
            {
                Console.Error.WriteLine($"{label.Page}: not the page that was labelled");
                return 1;
            }

            if (PageReader.Read(new PageSource(bytes), new ReportPlace(label.Page)) is not ReadArticle { Article: var article })
            {
                Console.Error.WriteLine($"{label.Page}: not read");
                continue;
            }

            titles += Count(label.IsTitleRight(article), label, "title", article.Title is { } span ? article.Text[span.Start..span.End] : null);
            dates += Count(label.IsDateRight(article), label, "date", article.Published?.ToString() ?? article.PublishedAsWritten);
            authors += Count(label.IsAuthorRight(article), label, "author", article.Author ?? article.Byline);
        }

        Console.WriteLine($"title\t{titles}\t{all.Count}");
        Console.WriteLine($"date\t{dates}\t{all.Count}");
        Console.WriteLine($"author\t{authors}\t{all.Count}");
        return 0;
    }

    private static int Count(bool isRight, PageLabel label, string what, string? read)
    {
        if (!isRight)
        {
            Console.Error.WriteLine($"{label.Page[..12]}: {what} is wrong: {read ?? "none"}");
        }

        return isRight ? 1 : 0;
    }

    private static byte[] Unpack(string path)
    {
        using var unpacked = new MemoryStream();
        using (var packed = new GZipStream(File.OpenRead(path), CompressionMode.Decompress))
        {
            packed.CopyTo(unpacked);
        }

        return unpacked.ToArray();
    }
}
