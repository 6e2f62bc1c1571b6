using System.Text;
using Tawatur.Documents;
using Tawatur.Read;
using Tawatur.Read.Pages;

namespace Tawatur.Tests.Read.Pages;

/// <summary>Pages in the encodings that they declare, do not declare, or lie about.</summary>
public sealed class PageEncodingTests
{
    private const string First = "قال رئيس بلدية مدينة النخيل إن أعمال الصيانة في الميناء ستنتهي قبل نهاية العام، وإن العمال لن يغادروا المكان قبل ذلك.";
    private const string Second = "وأضاف أن المجلس البلدي وافق على الميزانية الجديدة، وأن المال سيصرف على الطرق والمدارس والمستشفى الكبير في الحي القديم.";

    private static Encoding Windows => CodePagesEncodingProvider.Instance.GetEncoding(1256)!;

    private static Encoding Iso => CodePagesEncodingProvider.Instance.GetEncoding("iso-8859-6")!;

    [Theory]
    [InlineData("windows-1256", null)]
    [InlineData("WINDOWS-1256", "text/html")]
    [InlineData(null, "text/html; charset=windows-1256")]
    [InlineData(null, "text/html;charset=\"cp1256\"")]
    public void A_declared_encoding_is_taken_without_a_note(string? meta, string? contentType)
    {
        var article = One(Windows.GetBytes(Page(meta)), contentType);
        Assert.Contains(First, article.Text, StringComparison.Ordinal);
        Assert.Empty(article.Notes);
    }

    [Fact]
    public void The_older_Arabic_encoding_is_taken_where_it_is_declared() =>
        Assert.Contains("ستنتهي قبل نهاية العام", One(Iso.GetBytes(Page("iso-8859-6"))).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData(1256)]
    [InlineData(28596)]
    public void An_encoding_that_nothing_declares_is_guessed_with_a_note(int codePage)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(codePage)!;
        var article = One(encoding.GetBytes(Page(null)));
        Assert.Contains("ستنتهي قبل نهاية العام", article.Text, StringComparison.Ordinal);
        Assert.Equal($"not UTF-8: read as {encoding.WebName}, which was guessed", Assert.Single(article.Notes));
    }

    [Fact]
    public void What_proves_to_be_UTF_8_is_UTF_8_whatever_it_declares()
    {
        var article = One(Encoding.UTF8.GetBytes(Page("windows-1256")));
        Assert.Contains(First, article.Text, StringComparison.Ordinal);
        Assert.Equal("read as UTF-8, which it is, and not as windows-1256, as declared", Assert.Single(article.Notes));
    }

    [Fact]
    public void A_page_that_calls_itself_UTF_8_and_is_not_is_read_as_what_it_is()
    {
        var article = One(Windows.GetBytes(Page("utf-8")));
        Assert.Contains(First, article.Text, StringComparison.Ordinal);
        Assert.Contains(article.Notes, n => n.Contains("windows-1256", StringComparison.Ordinal));
    }

    [Fact]
    public void A_server_that_declares_Latin_for_an_Arabic_page_is_not_believed()
    {
        var article = One(Windows.GetBytes(Page("windows-1256")), "text/html; charset=iso-8859-1");
        Assert.Contains(First, article.Text, StringComparison.Ordinal);
        Assert.Equal(["the server declares iso-8859-1, the page windows-1256", "read as windows-1256: as windows-1252 it is not readable"], article.Notes);
    }

    [Fact]
    public void A_page_in_two_encodings_is_read_piece_by_piece()
    {
        var page = Page("utf-8").Split(Second);
        byte[] bytes = [.. Encoding.UTF8.GetBytes(page[0]), .. Windows.GetBytes(Second), .. Encoding.UTF8.GetBytes(page[1])];
        var article = One(bytes);
        Assert.Contains(First, article.Text, StringComparison.Ordinal);
        Assert.Contains(Second, article.Text, StringComparison.Ordinal);
        Assert.Equal("in two encodings: read piece by piece as UTF-8 and as windows-1256", Assert.Single(article.Notes));
    }

    [Fact]
    public void A_page_cut_inside_a_letter_is_read_with_a_note()
    {
        var bytes = Encoding.UTF8.GetBytes(Page("utf-8"));
        var cut = Array.FindLastIndex(bytes, b => b >= 0xC0);
        var article = One(bytes[..(cut + 1)]);
        Assert.Contains(First, article.Text, StringComparison.Ordinal);
        Assert.Equal("1 malformed places of the UTF-8 were read as U+FFFD", Assert.Single(article.Notes));
    }

    [Fact]
    public void A_byte_order_mark_wins()
    {
        byte[] bytes = [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Page("windows-1256"))];
        Assert.Contains(First, One(bytes, "text/html; charset=windows-1256").Text, StringComparison.Ordinal);
        Assert.Contains(First, One([0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Page("utf-8"))]).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Random_bytes_are_no_page()
    {
        var bytes = new byte[100_000];
        new Random(7).NextBytes(bytes);
        Assert.Equal("not a text in any encoding that can be told", Assert.IsType<ReadFailure>(PageReader.Read(new PageSource(bytes), new ReportPlace("page"))).Why);
    }

    private static string Page(string? charset) =>
        $"<!doctype html><html><head>{(charset is null ? "" : $"<meta charset=\"{charset}\">")}<title>عنوان الخبر في الصحيفة</title></head><body><article><h1>عنوان الخبر في الصحيفة</h1><p>{First}</p><p>{Second}</p></article></body></html>";

    private static Article One(byte[] bytes, string? contentType = null) =>
        Assert.IsType<ReadArticle>(PageReader.Read(new PageSource(bytes) { ContentType = contentType }, new ReportPlace("page"))).Article;
}
