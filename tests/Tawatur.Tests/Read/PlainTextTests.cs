using System.Text;
using Tawatur.Documents;
using Tawatur.Read;

namespace Tawatur.Tests.Read;

/// <summary>Plain text: what becomes of its bytes, and where its title is.</summary>
public sealed class PlainTextTests
{
    private const string Report = "انفجار في رأس العقيق\nأعلنت وزارة الصحة في سمارا اليوم الخميس إصابة 12 شخصا.\nوقال المتحدث باسم الوزارة إن الوضع تحت السيطرة.\n";

    static PlainTextTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Fact]
    public void The_text_is_the_whole_file_and_its_first_line_the_title()
    {
        var article = Bytes.One(Bytes.Utf8(Report), "folder/report.txt");
        Assert.Equal(Report, article.Text);
        Assert.Equal(new TextSpan(0, Report.IndexOf('\n', StringComparison.Ordinal)), article.Title);
        Assert.Null(article.TitleAsGiven);
        Assert.Equal("report.txt", article.Ref);
        Assert.Equal("file", article.Obtained);
        Assert.Equal("ar", article.Language);
        Assert.Equal([ParagraphRole.Title, ParagraphRole.Body, ParagraphRole.Body], article.Paragraphs.Select(p => p.Role));
        Assert.Empty(article.Notes);
    }

    [Theory]
    [InlineData(true, "اقرأ أيضا: ميناء رأس العقيق.. رئة سمارا على البحر")]
    [InlineData(true, "إقرأ أيضاً : من هو سالم الورداني؟")]
    [InlineData(true, "شاهد أيضا حريق الميناء من الجو")]
    [InlineData(true, "مواضيع ذات صلة")]
    [InlineData(false, "شاهد أيضا رجال الإطفاء سيارة تغادر الرصيف.")]
    [InlineData(false, "اقرأ الوزير البيان: لن نغادر الميناء")]
    [InlineData(false, "المزيد من الجرحى وصلوا إلى المستشفى مساء الخميس، كما قال مدير المستشفى الذي أضاف أن الأسرة كلها امتلأت، وأن الأطباء يعملون منذ الفجر بلا انقطاع، وأن الدم ينفد، وأن المدينة كلها تنتظر ما يأتي")]
    public void A_line_that_leads_to_another_report_is_a_teaser(bool isTeaser, string line)
    {
        var article = Bytes.One(Bytes.Utf8($"عنوان\n\n{line}\n"));
        Assert.Equal(isTeaser ? ParagraphRole.Teaser : ParagraphRole.Body, article.Paragraphs[1].Role);
    }

    [Fact]
    public void Blank_lines_before_the_title_belong_to_the_text_and_not_to_the_title()
    {
        var article = Bytes.One(Bytes.Utf8("\n  عنوان \nنص"));
        Assert.Equal("عنوان", article.Title!.Value.In(article.Text).ToString());
        Assert.StartsWith("\n  ", article.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_byte_order_mark_is_removed_and_two_characters_of_a_line_end_become_one()
    {
        var article = Bytes.One([0xEF, 0xBB, 0xBF, .. Bytes.Utf8("a\r\nb\rc\n")]);
        Assert.Equal("a\nb\rc\n", article.Text);
        Assert.Empty(article.Notes);
    }

    [Theory]
    [InlineData("windows-1256")]
    [InlineData("iso-8859-6")]
    public void Another_encoding_is_guessed_and_noted(string encoding)
    {
        var article = Bytes.One(Encoding.GetEncoding(encoding).GetBytes(Report));
        Assert.Equal(Report, article.Text);
        Assert.Contains(encoding, Assert.Single(article.Notes), StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    public void Marked_encodings_are_no_guess(string encoding)
    {
        var article = Bytes.One([.. Encoding.GetEncoding(encoding).GetPreamble(), .. Encoding.GetEncoding(encoding).GetBytes(Report)]);
        Assert.Equal(Report, article.Text);
        Assert.Empty(article.Notes);
    }

    [Fact]
    public void Nul_and_lone_surrogates_are_replaced_one_for_one()
    {
        var article = PlainTextReader.Read("a\0b\uD800c\uDC00\uD83D\uDE00d");
        Assert.Equal("a\uFFFDb\uFFFDc\uFFFD\uD83D\uDE00d", article.Text);
        Assert.Single(article.Notes);
        Assert.Equal("pasted", article.Obtained);
    }

    [Fact]
    public void A_lone_surrogate_of_utf_16_or_of_loose_utf_8_is_one_replacement()
    {
        Assert.Equal("ab\uFFFDc", Bytes.One([0xFF, 0xFE, (byte)'a', 0, (byte)'b', 0, 0x00, 0xD8, (byte)'c', 0]).Text);
        var text = string.Concat(Enumerable.Repeat("word ", 20));
        Assert.Equal(text + "\uFFFD", Bytes.One([.. Bytes.Utf8(text), 0xED, 0xA0, 0x80]).Text);
    }

    [Fact]
    public void A_file_that_was_cut_inside_a_letter_is_still_utf_8()
    {
        var bytes = Bytes.Utf8(Report.TrimEnd());
        var article = Bytes.One(bytes[..^2]);
        Assert.StartsWith("انفجار", article.Text, StringComparison.Ordinal);
        Assert.EndsWith("\uFFFD", article.Text, StringComparison.Ordinal);
        Assert.Contains("malformed", Assert.Single(article.Notes), StringComparison.Ordinal);
    }

    [Fact]
    public void Gzip_is_unpacked_also_in_several_members() =>
        Assert.Equal("one\ntwo\n", Bytes.One([.. Bytes.Gzip(Bytes.Utf8("one\n")), .. Bytes.Gzip(Bytes.Utf8("two\n"))], "report.txt.gz").Text);

    [Fact]
    public void What_the_user_says_goes_before_what_the_report_says()
    {
        var options = new ReadOptions { Language = "fa", Outlet = new Outlet("Samara Post"), Published = PublicationDateReader.Read("2020-09-10") };
        var article = Bytes.One(Bytes.Utf8("""{"text":"نص","outlet":"Other","published":"2001-01-01","language":"ar"}"""), "r.jsonl", options);
        Assert.Equal("fa", article.Language);
        Assert.Equal("Samara Post", article.Outlet!.Name);
        Assert.Equal("2020-09-10", article.Published!.ToString());
        Assert.True(article.IsPublishedGiven);
        Assert.Single(article.Notes);
    }
}
