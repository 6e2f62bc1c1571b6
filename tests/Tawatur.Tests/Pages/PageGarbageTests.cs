using System.Diagnostics;
using System.Text;
using CsCheck;
using Tawatur.Documents;
using Tawatur.Read;
using Tawatur.Read.Pages;
using Tawatur.Tests.Read;

namespace Tawatur.Tests.Pages;

/// <summary>Pages that are damaged, hostile or lie: an article that keeps the laws, or a clear failure, within the limits.</summary>
public sealed class PageGarbageTests
{
    private static readonly Encoding Arabic = CodePagesEncodingProvider.Instance.GetEncoding(1256)!;

    private static readonly byte[][] Pages =
        [.. Directory.GetFiles(Repository.PathOf("tests/Tawatur.Tests/Pages"), "page.html", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllBytes)];

    [Fact]
    public void Random_bytes_give_a_result() => Gen.Byte.Array[0, 3000].Sample(bytes => Check(bytes), iter: 200);

    [Fact]
    public void Random_bytes_behind_a_beginning_of_HTML_give_a_result() => Gen.Byte.Array[0, 1000].Sample(bytes => Check([.. "<!doctype html><html><body><p>"u8, .. bytes]), iter: 200);

    [Fact]
    public void A_page_cut_anywhere_gives_a_result() =>
        Gen.Select(Gen.Int[0, Pages.Length - 1].Select(i => Pages[i]), Gen.Double.Unit).Sample((page, part) => Check(page[..(int)(part * page.Length)]), iter: 100);

    [Fact]
    public void A_page_without_its_beginning_gives_a_result() =>
        Gen.Select(Gen.Int[0, Pages.Length - 1].Select(i => Pages[i]), Gen.Double.Unit).Sample((page, part) => Check(page[(int)(part * page.Length)..]), iter: 100);

    [Fact]
    public void A_page_twice_in_one_file_gives_a_result() => Assert.All(Pages, page => Check([.. page, .. page]));

    [Fact]
    public void Pages_with_bytes_written_over_give_a_result() =>
        Gen.Select(Gen.Int[0, Pages.Length - 1].Select(i => Pages[i]), Gen.Int.Array[1, 40], Gen.Byte.Array[40]).Sample(
            (page, places, bytes) =>
            {
                var damaged = (byte[])page.Clone();
                foreach (var (i, place) in places.Index())
                {
                    damaged[(int)((uint)place % damaged.Length)] = bytes[i];
                }

                Check(damaged);
            },
            iter: 100);

    [Fact]
    public void Sixty_thousand_nested_elements_are_refused_before_a_tree_is_built()
    {
        var watch = Stopwatch.StartNew();
        foreach (var name in (string[])["div", "b", "table", "svg", "font", "ul><li", "x-y"])
        {
            var why = Failure(Encoding.UTF8.GetBytes("<html><body>" + string.Concat(Enumerable.Repeat($"<{name}>", 60_000)) + "نص"));
            Assert.Contains("512", why, StringComparison.Ordinal);
        }

        // These end each other, and are nested in writing alone.
        Check(Encoding.UTF8.GetBytes("<html><body>" + string.Concat(Enumerable.Repeat("<p>", 60_000)) + "نص"));
        Check(Encoding.UTF8.GetBytes("<html><body>" + string.Concat(Enumerable.Repeat("<a>", 60_000)) + "نص"));
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(60), $"the pages took {watch.Elapsed}");
    }

    [Fact]
    public void Ten_thousand_paragraphs_that_are_never_closed_are_no_nesting()
    {
        var article = Article(Encoding.UTF8.GetBytes("<html><body><h1>عنوان الخبر هنا</h1>" + string.Concat(Enumerable.Range(0, 10_000).Select(i => $"<p>قالت الوزارة إن الرقم هو {i} في هذا اليوم.<br><img src=x>"))));
        Assert.Contains("9999", article.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_attribute_of_ten_megabytes_does_no_harm()
    {
        var words = new string('x', 10 << 20);
        Check(Encoding.UTF8.GetBytes($"<html><body><article><h1 class=\"{words}\">عنوان</h1><p>قال المتحدث إن الحريق أخمد قبل الفجر.</p></article>"));
        Check(Encoding.UTF8.GetBytes($"<html><body><article><p>قال المتحدث إن الحريق أخمد.</p><img src=\"data:image/png;base64,{words}\"></article>"));
        Check(Encoding.UTF8.GetBytes($"<html><body><p {words}>قال المتحدث إن الحريق أخمد.</p>"));
        Check(Encoding.UTF8.GetBytes($"<html><body><p title=\"{words}"));
    }

    [Fact]
    public void A_thousand_attributes_and_a_comment_without_an_end_do_no_harm()
    {
        Check(Encoding.UTF8.GetBytes("<p " + string.Join(' ', Enumerable.Range(0, 100_000).Select(i => $"a{i}=b")) + ">نص الخبر كله هنا"));
        Check(Encoding.UTF8.GetBytes("<p>نص الخبر كله هنا<!-- " + new string('-', 1 << 20)));
        Check(Encoding.UTF8.GetBytes("<script type=\"application/ld+json\">" + new string('[', 200_000) + "</script><p>نص الخبر كله هنا"));
        Check(Encoding.UTF8.GetBytes("<p>" + string.Concat(Enumerable.Repeat("&amp", 200_000))));
    }

    [Theory]
    [InlineData("\\ud800")]
    [InlineData("\\ud83d\\u0041")]
    [InlineData("\\udc00\\ud800\\udc00\\udbff")]
    public void Half_a_character_in_the_data_for_machines_does_no_harm(string half) =>
        Check(Encoding.UTF8.GetBytes($$$"""<script type="application/ld+json">{"@type":"NewsArticle","headline":"x {{{half}}} y","{{{half}}}":1,"articleBody":"{{{half}}}"}</script><p>قالت الوزارة إن الأمر انتهى.</p>"""));

    [Fact]
    public void A_page_over_the_limit_says_so()
    {
        var why = Assert.IsType<ReadFailure>(PageReader.Read(new PageSource(new byte[2000]), new ReportPlace("page"), new ReadOptions { Limits = new ReadLimits { PageBytes = 1999 } })).Why;
        Assert.Contains("1999 bytes", why, StringComparison.Ordinal);
    }

    [Fact]
    public void A_gzip_file_that_unpacks_to_far_more_is_refused_at_the_limit()
    {
        var bomb = Bytes.Gzip([.. "<!doctype html><html><body><p>"u8, .. new byte[100 << 20]]);
        Assert.True(bomb.Length < 1 << 20);
        var watch = Stopwatch.StartNew();
        Assert.Contains("longer than", Bytes.Why(bomb, "page.html.gz"), StringComparison.Ordinal);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(60), $"took {watch.Elapsed}");
    }

    [Theory]
    [InlineData("windows-1256", "utf-8")]
    [InlineData("iso-8859-1", "utf-8")]
    [InlineData("utf-16", "utf-8")]
    [InlineData("utf-8", "windows-1256")]
    [InlineData("iso-8859-6", "windows-1256")]
    [InlineData("no-such-encoding", "utf-8")]
    public void An_encoding_that_lies_is_seen_through_and_noted(string declared, string real)
    {
        const string Said = "قالت وزارة الصحة في سمارا إن المستشفيات استقبلت 41 جريحا، بينهم أربعة أطفال، وإن الحصيلة مرشحة للارتفاع.";
        var page = $"<html lang=ar><head><meta charset={declared}><title>حصيلة جديدة في رأس العقيق</title></head><body><h1>حصيلة جديدة في رأس العقيق</h1><p>{Said}</p><p>{Said.Replace("41", "44", StringComparison.Ordinal)}</p>";
        var article = Article((real == "utf-8" ? Encoding.UTF8 : Arabic).GetBytes(page));
        Assert.Contains(Said, article.Text, StringComparison.Ordinal);
        Assert.NotEmpty(article.Notes);
    }

    [Fact]
    public void A_page_that_mixes_two_encodings_is_read_with_a_note()
    {
        byte[] page = [.. "<html lang=ar><meta charset=utf-8><h1>"u8, .. Encoding.UTF8.GetBytes("عنوان الخبر"), .. "</h1><p>"u8,
            .. Encoding.UTF8.GetBytes("أعلنت الشركة أن الخدمة ستعود مساء اليوم بعد إصلاح العطل في المحطة الرئيسية."), .. "</p><p>"u8, .. Arabic.GetBytes("وقال المدير إن الأمر يسير."), .. "</p>"u8];
        var article = Article(page);
        Assert.Contains("أعلنت الشركة", article.Text, StringComparison.Ordinal);
        Assert.NotEmpty(article.Notes);
    }

    private static void Check(byte[] page)
    {
        var watch = Stopwatch.StartNew();
        var result = PageReader.Read(new PageSource(page), new ReportPlace("page"));
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(60), $"took {watch.Elapsed}");
        switch (result)
        {
            case ReadArticle { Article: var article }:
                PageLaws.Check(article);
                break;
            case ReadFailure { Why: var why }:
                Assert.NotEqual("", why);
                break;
            default:
                Assert.Fail("neither read nor failed");
                break;
        }
    }

    private static Article Article(byte[] page) => Assert.IsType<ReadArticle>(PageReader.Read(new PageSource(page), new ReportPlace("page"))).Article;

    private static string Failure(byte[] page) => Assert.IsType<ReadFailure>(PageReader.Read(new PageSource(page), new ReportPlace("page"))).Why;
}
