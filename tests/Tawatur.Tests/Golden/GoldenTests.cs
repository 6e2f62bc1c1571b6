using System.Buffers;
using System.Text;
using System.Text.Json;
using Tawatur.Analysis;
using Tawatur.Documents;
using Tawatur.Export;
using Tawatur.Languages;
using Tawatur.Read;
using Tawatur.Tests.Export;
using Tawatur.Tests.Specs;

namespace Tawatur.Tests.Golden;

/// <summary>The whole reading of every sample, letter for letter: as JSON, and as lines that a person can check against the report.</summary>
public sealed class GoldenTests
{
    private static readonly Lazy<Task<List<Document>>> Documents = new(ReadAsync);

    private static readonly (Layers Layer, string Name)[] Shown =
    [
        (Layers.Quotations, "quotations"),
        (Layers.Times, "times"),
        (Layers.Durations, "durations"),
        (Layers.Quantities, "quantities"),
        (Layers.Entities, "entities"),
        (Layers.Statements, "statements"),
        (Layers.Assertions, "assertions"),
        (Layers.Framing, "framing"),
        (Layers.Places, "places"),
        (Layers.QuoteVariants, "variants"),
        (Layers.Conflicts, "conflicts"),
        (Layers.HedgeDrops, "hedges"),
    ];

    public static IEnumerable<TheoryDataRow<string>> Samples() =>
        Directory.GetFiles(Repository.PathOf("samples/reports"), "*.txt").Order(StringComparer.Ordinal)
            .Select(file => new TheoryDataRow<string>(Path.GetFileNameWithoutExtension(file)));

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task A_sample_gives_its_golden_reading(string sample)
    {
        var document = (await Documents.Value).Single(document => document.Article.Ref == sample);
        Check($"tests/Tawatur.Tests/Golden/{document.Article.Language}/{sample}", document);
    }

    [Theory]
    [InlineData("01-warplane")]
    [InlineData("10-new-toll")]
    public async Task A_sample_gives_its_golden_page(string sample)
    {
        var document = (await Documents.Value).Single(document => document.Article.Ref == sample);
        var buffer = new ArrayBufferWriter<byte>();
        new HtmlReadingWriter("golden").Write(document, buffer);
        var page = Encoding.UTF8.GetString(buffer.WrittenSpan);
        Approval.Check($"tests/Tawatur.Tests/Golden/{document.Article.Language}/{sample}/reading.html", page + "\n");
        var parsed = PageCheck.Parse(page, isStrict: true);
        Assert.Empty(PageCheck.Problems(parsed));
        Assert.Equal(document.Text, PageCheck.TextOf(parsed));
    }

    [Fact]
    public async Task The_picture_of_the_README_shows_the_first_report()
    {
        var document = (await Documents.Value).Single(document => document.Article.Ref == "02-first-report");
        Approval.Check("docs/reading.svg", ReadingPicture.Of(document));
    }

    /// <summary>Compares a document with what is approved in a folder.</summary>
    internal static void Check(string folder, Document document)
    {
        Approval.Check($"{folder}/findings.txt", Findings(document));
        var reading = Reading(document);
        Approval.Check($"{folder}/reading.json", reading);
        Assert.Equal("", ReadingSchema.Problems(JsonElement.Parse(reading)));
    }

    private static async Task<List<Document>> ReadAsync()
    {
        var intake = new Intake(new StandardAnalysis(new LanguageSet(Repository.PathOf("samples/tables"))), workers: 1);
        var input = ReportInput.File(Repository.PathOf("samples/reports.jsonl"));
        return await intake.RunAsync([input], (_, document) => document, failure => throw new InvalidOperationException(failure.ToString())).ToListAsync();
    }

    private static string Findings(Document document)
    {
        var lines = new StringBuilder();
        foreach (var (layer, name) in Shown)
        {
            lines.Append("# ").Append(name).Append('\n');
            if ((document.Done & layer) == 0)
            {
                lines.Append("not looked for\n\n");
                continue;
            }

            foreach (var line in FindingLines.Of(document, name))
            {
                lines.Append(line).Append('\n');
            }

            lines.Append('\n');
        }

        return lines.ToString();
    }

    private static string Reading(Document document)
    {
        // The version and the tables' hash change with every table; a golden is about findings.
        using var writer = new JsonReadingWriter("golden", isIndented: true);
        var buffer = new ArrayBufferWriter<byte>();
        writer.Write(document, buffer);
        return Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n";
    }
}
