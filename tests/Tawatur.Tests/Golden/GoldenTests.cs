using System.Buffers;
using System.Text;
using System.Text.Json;
using Tawatur.Analysis;
using Tawatur.Export;
using Tawatur.Languages;
using Tawatur.Read;
using Tawatur.Tests.Export;

namespace Tawatur.Tests.Golden;

/// <summary>The readings of the sample reports, as approved: a change of what is found shows in them.</summary>
public sealed class GoldenTests
{
    private static readonly Intake Intake = new(new StandardAnalysis(new LanguageSet(Repository.PathOf("samples/tables"))), workers: 1);

    [Fact]
    public async Task The_reading_of_every_sample_is_the_approved_one_and_fits_the_schema()
    {
        var path = Repository.PathOf("samples/reports.jsonl");
        using var writer = new JsonReadingWriter("golden", isIndented: true);
        var count = 0;
        await foreach (var (name, reading) in Intake.RunAsync([ReportInput.File(path)], (_, document) => (document.Article.Ref, Json(document)), failure => ((string?)"failed", failure.ToString()), TestContext.Current.CancellationToken))
        {
            count++;
            Assert.Equal("", ReadingSchema.Problems(JsonElement.Parse(reading)));
            Approval.Check($"tests/Tawatur.Tests/Golden/readings/{name}.json", reading + "\n");
        }

        Assert.Equal(File.ReadLines(path).Count(), count);

        string Json(Documents.Document document)
        {
            var buffer = new ArrayBufferWriter<byte>();
            writer.Write(document, buffer);
            return Encoding.UTF8.GetString(buffer.WrittenSpan).TrimEnd('\n');
        }
    }
}
