using Tawatur.Documents;
using Tawatur.Languages;
using Tawatur.Read;

namespace Tawatur.Benchmarks.Speed;

/// <summary>The Arabic reports of <c>samples/</c>, which benchmarks run over.</summary>
internal static class SampleReports
{
    private const string Folder = "samples/reports";

    /// <summary>Gets the articles.</summary>
    public static IReadOnlyList<Article> All { get; } =
        [.. Directory.GetFiles(Folder, "*.txt").Order(StringComparer.Ordinal).Select(file => PlainTextReader.Read(File.ReadAllText(file))).Where(article => article.Language == "ar")];

    /// <summary>Gets the written words of all of them.</summary>
    public static IReadOnlyList<string> Words { get; } = [.. All.SelectMany(article => WordsOf(article.Text))];

    private static IEnumerable<string> WordsOf(string text)
    {
        var at = 0;
        while (TokenReader.Next(text, at, out var start, out at, out var kind))
        {
            if (kind == TokenKind.Word)
            {
                yield return text[start..at];
            }
        }
    }
}
