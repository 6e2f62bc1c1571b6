using System.Buffers;
using System.Text;
using AngleSharp.Html.Dom;
using Tawatur.Analysis;
using Tawatur.Export;
using Tawatur.Read;

namespace Tawatur.Tests.Export;

/// <summary>The page that leads to the pages of several reports.</summary>
public sealed class HtmlIndexWriterTests
{
    [Fact]
    public void A_row_says_what_the_report_is_and_how_much_was_found()
    {
        var page = Page(index => index.Add(Summary("انفجار في رأس العقيق\n\nقال وزير الدفاع إن الميناء آمن. وأصيب 3 عمال أمس."), "one.html"));
        var row = Assert.Single(page.QuerySelectorAll("tbody tr"));
        var link = row.QuerySelector("a")!;
        Assert.Equal("one.html", link.GetAttribute("href"));
        Assert.Equal("انفجار في رأس العقيق", link.TextContent);
        Assert.Equal(("ar", "rtl"), (link.FirstElementChild!.GetAttribute("lang"), link.FirstElementChild.GetAttribute("dir")));
        Assert.Equal(["not given", "not given", "1", "2", "1", "1"], Cells(row).Take(6));
        Assert.Equal("1", page.QuerySelector(".bar .count")!.TextContent);
    }

    [Fact]
    public void What_was_not_looked_for_is_not_shown_as_none()
    {
        var page = Page(index => index.Add(Summary("انفجار در بندر\n\nوزیر گفت که بندر امن است.", "fa"), "one.html"));
        Assert.All(Cells(Assert.Single(page.QuerySelectorAll("tbody tr"))).Skip(2), cell => Assert.Equal("not looked for", cell));
    }

    [Fact]
    public void Words_of_reports_stay_words()
    {
        var report = Summary("<script>alert(1)</script> & \"الميناء\"\n\nنص.") with { Outlet = "<b>صحيفة</b>", Published = "<i>أمس</i>" };
        var page = Page(index =>
        {
            index.Add(report, "one.html");
            index.AddFailure("<img src=x>.html", "no \"such\" <file>");
        });
        Assert.Empty(page.QuerySelectorAll("script, img, b, i"));
        Assert.Equal("<script>alert(1)</script> & \"الميناء\"", page.QuerySelector("tbody a")!.TextContent);
        Assert.Equal("<img src=x>.html no \"such\" <file>", page.QuerySelector("section li")!.TextContent);
    }

    [Fact]
    public void The_page_loads_nothing_and_its_markup_is_right()
    {
        var page = Page(index =>
        {
            index.Add(Summary("عنوان\n\nنص."), "one.html");
            index.Add(Summary("", "ar"), "two.html");
            index.AddFailure("three.html", "no such file");
        });
        Assert.Equal(["one.html leads nowhere", "two.html leads nowhere"], PageCheck.Problems(page).Select(problem => problem.Replace(" is no address to link to", " leads nowhere", StringComparison.Ordinal)));
        Assert.Equal("two.html", page.QuerySelectorAll("tbody a")[1].TextContent);
    }

    [Fact]
    public void Without_a_report_that_was_read_the_page_says_so()
    {
        var page = Page(index => index.AddFailure("one.html", "no such file"));
        Assert.Empty(page.QuerySelectorAll("table"));
        Assert.Contains("Nothing was read.", page.QuerySelector(".state")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2, 1, "ar")]
    [InlineData(1, 2, "en")]
    public void It_speaks_the_language_of_most_of_its_reports(int arabic, int english, string language)
    {
        var page = Page(index =>
        {
            Enumerable.Range(0, arabic).ToList().ForEach(i => index.Add(Summary("عنوان\n\nقال الوزير إن الميناء آمن."), $"a{i}.html"));
            Enumerable.Range(0, english).ToList().ForEach(i => index.Add(Summary("A title\n\nThe minister said the port was safe.", "en"), $"e{i}.html"));
        });
        Assert.Equal(language, page.DocumentElement.GetAttribute("lang"));
    }

    private static IEnumerable<string> Cells(AngleSharp.Dom.IElement row) =>
        row.QuerySelectorAll("td").Select(cell => (cell.QuerySelector(".unnamed .en") ?? cell).TextContent.Trim()).Select(words => words.Split(' ') is [.., var last] && int.TryParse(last, out _) ? last : words);

    private static ReportSummary Summary(string text, string language = "ar") => ReportSummary.Of(new StandardAnalysis().Analyse(PlainTextReader.Read(text, new ReadOptions { Language = language })));

    private static IHtmlDocument Page(Action<HtmlIndexWriter> fill)
    {
        var index = new HtmlIndexWriter();
        fill(index);
        var output = new ArrayBufferWriter<byte>();
        index.Write(output);
        return PageCheck.Parse(Encoding.UTF8.GetString(output.WrittenSpan), isStrict: true);
    }
}
