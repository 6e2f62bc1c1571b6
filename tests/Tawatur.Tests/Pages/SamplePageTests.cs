using Tawatur.Analysis;
using Tawatur.Documents;
using Tawatur.Languages;
using Tawatur.Read;
using Tawatur.Tests.Golden;
using Tawatur.Tests.Specs;

namespace Tawatur.Tests.Pages;

/// <summary>The samples that are there as whole pages say what the plain samples say.</summary>
public sealed class SamplePageTests
{
    private static readonly ParagraphRole[] AroundTheText = [ParagraphRole.Caption, ParagraphRole.Byline];

    private static readonly Lazy<Task<Dictionary<string, Document>>> Plain = new(() => ReadAsync([Repository.PathOf("samples/reports.jsonl")]));

    private static readonly Lazy<Task<Dictionary<string, Document>>> AsPages = new(() => ReadAsync(Directory.GetFiles(Repository.PathOf("samples/pages"), "*.html")));

    public static IEnumerable<TheoryDataRow<string>> Samples() =>
        Directory.GetFiles(Repository.PathOf("samples/pages"), "*.html").Order(StringComparer.Ordinal).Select(file => new TheoryDataRow<string>(Path.GetFileNameWithoutExtension(file)));

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task A_page_has_the_text_of_the_plain_sample(string sample)
    {
        var (page, plain) = (await PageAsync(sample), (await Plain.Value)[sample]);
        var lines = page.Article.Paragraphs.Where(paragraph => !AroundTheText.Contains(paragraph.Role)).Select(paragraph => Words(page, paragraph));
        Assert.Equal(plain.Article.Paragraphs.Select(paragraph => Words(plain, paragraph)), lines);
        Assert.Equal(plain.Article.Outlet?.Name, page.Article.Outlet?.Name);
        Assert.Equal(plain.Article.Published?.ToString(), page.Article.Published?.ToString());
        Assert.Equal(plain.Article.Author, page.Article.Author ?? page.Article.Byline);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task A_page_has_the_statements_of_the_plain_sample(string sample) =>
        Assert.Equal(FindingLines.Of((await Plain.Value)[sample], "statements"), FindingLines.Of(await PageAsync(sample), "statements"));

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task A_page_gives_its_golden_reading(string sample) => GoldenTests.Check($"tests/Tawatur.Tests/Golden/pages/{sample}", await PageAsync(sample));

    private static async Task<Document> PageAsync(string sample) => (await AsPages.Value)[sample];

    private static async Task<Dictionary<string, Document>> ReadAsync(IEnumerable<string> files)
    {
        var intake = new Intake(new StandardAnalysis(new LanguageSet(Repository.PathOf("samples/tables"))), workers: 1);
        var inputs = files.Select(file => new ReportInput(Path.GetFileName(file), () => File.OpenRead(file)));
        return await intake.RunAsync([.. inputs], (_, document) => document, failure => throw new InvalidOperationException(failure.ToString()))
            .ToDictionaryAsync(document => Path.GetFileNameWithoutExtension(document.Article.Ref!), StringComparer.Ordinal);
    }

    private static string Words(Document document, Paragraph paragraph) => document.Article.Text[paragraph.Span.Start..paragraph.Span.End];
}
