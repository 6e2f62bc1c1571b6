using Tawatur.Read;
using Tawatur.Read.Pages;

namespace Tawatur.Tests.Pages;

/// <summary>Pages of the makes that Arabic outlets publish in, read whole.</summary>
public sealed class PageShapeTests
{
    public static IEnumerable<TheoryDataRow<string>> Shapes() =>
        Directory.GetDirectories(Repository.PathOf("tests/Tawatur.Tests/Pages")).Select(Path.GetFileName).OfType<string>().Order(StringComparer.Ordinal)
            .Select(shape => new TheoryDataRow<string>(shape));

    [Theory]
    [MemberData(nameof(Shapes))]
    public void A_page_is_read_as_an_editor_reads_it(string shape)
    {
        var folder = Repository.PathOf($"tests/Tawatur.Tests/Pages/{shape}");
        var page = new PageSource(File.ReadAllBytes(Path.Combine(folder, "page.html")));
        var result = PageReader.Read(page, new ReportPlace(shape));
        var article = Assert.IsType<ReadArticle>(result).Article;
        var wrong = PageComparison.Wrong(ExpectedPage.Read(Path.Combine(folder, "expected.txt")), article);
        Assert.True(wrong.Count == 0, $"{string.Join('\n', wrong)}\n\n--- what was read\n{string.Join('\n', ReadLine.Of(article))}");
    }
}
