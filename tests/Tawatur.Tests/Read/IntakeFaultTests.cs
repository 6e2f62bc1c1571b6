using Tawatur.Analysis;
using Tawatur.Documents;
using Tawatur.Read;

namespace Tawatur.Tests.Read;

/// <summary>A report that the program itself fails on.</summary>
public sealed class IntakeFaultTests
{
    private const string Lines = "{\"id\":\"a\",\"text\":\"قال\"}\n{\"id\":\"b\",\"text\":\"bad\"}\n{\"id\":\"c\",\"text\":\"قالت\"}\n";

    private static readonly StandardAnalysis Analysis = new();

    [Fact]
    public async Task A_host_that_goes_on_gets_a_failure_for_it_and_the_other_reports()
    {
        var found = await Read(new ReadOptions { GoesOnAfterFault = true });
        Assert.Equal(["a", "b failed: a fault of the program: InvalidDataException: broken", "c"], found);
    }

    [Fact]
    public async Task Without_that_the_exception_reaches_the_caller() =>
        await Assert.ThrowsAsync<InvalidDataException>(() => Read(new ReadOptions()));

    private static async Task<List<string>> Read(ReadOptions options)
    {
        var intake = new Intake(Analyse, options, workers: 1);
        var input = new ReportInput("reports.jsonl", () => new MemoryStream(Bytes.Utf8(Lines)));
        var found = new List<string>();
        await foreach (var line in intake.RunAsync([input], (place, _) => place.Ref!, failure => $"{failure.Place.Ref} failed: {failure.Why}", TestContext.Current.CancellationToken))
        {
            found.Add(line);
        }

        return found;
    }

    private static Document Analyse(Article article, CancellationToken cancellation) =>
        article.Text == "bad" ? throw new InvalidDataException("broken") : Analysis.Analyse(article, cancellation);
}
