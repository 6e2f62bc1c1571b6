using System.Text;
using Tawatur.Documents;
using Tawatur.Read;
using Tawatur.Read.Pages;

namespace Tawatur.Tests.Read.Pages;

/// <summary>What a page may cost is counted before anything is built of it.</summary>
public sealed class PageLimitTests
{
    private const string Line = "نص الخبر في هذا المكان يكفي لجملة واحدة.";

    public static TheoryData<string, string> Refused => new()
    {
        { string.Concat(Enumerable.Repeat("<div>", 60_000)) + Line, "elements stand deeper than 512 in each other" },
        { "<p " + string.Concat(Enumerable.Range(0, 100_000).Select(i => $"a{i}=x ")) + ">" + Line, "an element with more than 500 attributes" },
        { string.Concat(Enumerable.Repeat("<p>x", 200_001)), "a page of more than 200000 elements" },
        { string.Concat(Enumerable.Range(0, 190).Select(i => $"<b id={i}>")) + string.Concat(Enumerable.Repeat("<p>" + Line, 20_000)), "so many elements that are never closed that the page cannot be built" },
        { "<p>" + new string('x', 9_000_000), "the text is longer than 4000000 UTF-16 code units" },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void A_page_that_would_cost_too_much_says_why(string body, string why) =>
        Assert.Equal(why, Assert.IsType<ReadFailure>(Read("<html><body>" + body)).Why);

    [Fact]
    public void A_page_longer_than_its_limit_is_not_looked_at()
    {
        var options = new ReadOptions { Limits = new ReadLimits { PageBytes = 1000 } };
        var result = PageReader.Read(new PageSource(Encoding.UTF8.GetBytes("<p>" + new string('x', 1000))), new ReportPlace("page"), options);
        Assert.Equal("the page is longer than 1000 bytes", Assert.IsType<ReadFailure>(result).Why);
    }

    [Theory]
    [InlineData("<p>", 5000)]
    [InlineData("<ul><li>", 1)]
    [InlineData("<li>", 5000)]
    [InlineData("<tr><td>", 300)]
    [InlineData("<br>", 100_000)]
    public void Elements_that_the_next_of_their_kind_closes_stand_beside_each_other(string start, int count) =>
        Assert.Contains("نص الخبر", Article("<html><body>" + string.Concat(Enumerable.Repeat(start + "x ", count)) + $"<p>{Line}</p>").Text, StringComparison.Ordinal);

    [Fact]
    public void A_value_of_ten_megabytes_costs_nothing() =>
        Assert.Equal(Line, Article($"<html><body><p title=\"{new string('x', 10_000_000)}\">{Line}</p>").Text);

    [Fact]
    public void What_stands_in_scripts_and_comments_is_not_counted() =>
        Assert.Equal(Line, Article($"<html><body><script>{string.Concat(Enumerable.Repeat("'<div>'", 5000))}</script><!-- {string.Concat(Enumerable.Repeat("<div>", 5000))} --><p>{Line}</p>").Text);

    [Theory]
    [InlineData("<html")]
    [InlineData("<html><body><p")]
    [InlineData("<html><body><p a=\"")]
    [InlineData("<html><body><script>")]
    [InlineData("<html><body><!--")]
    [InlineData("<html><body></p></div></html></body>")]
    public void A_page_cut_anywhere_says_that_it_has_no_text(string page) => Assert.Equal("the page has no text", Assert.IsType<ReadFailure>(Read(page)).Why);

    [Fact]
    public void A_packed_page_that_grows_without_end_is_refused()
    {
        var bomb = Bytes.Gzip(Encoding.UTF8.GetBytes("<!doctype html><html>" + new string(' ', 40_000_000)));
        Assert.Equal("the page is longer than 33554432 bytes", Bytes.Why(bomb, "page.html.gz"));
    }

    private static ReadResult Read(string page) => PageReader.Read(new PageSource(Encoding.UTF8.GetBytes(page)), new ReportPlace("page"));

    private static Article Article(string page) => Assert.IsType<ReadArticle>(Read(page)).Article;
}
