using System.Text;
using CsCheck;
using Tawatur.Documents;
using Tawatur.Read;

namespace Tawatur.Tests.Read;

/// <summary>Whatever comes in, there is an article or a clear failure, never an exception.</summary>
public sealed class GarbageTests
{
    private static readonly ReadOptions Small = new() { Limits = new ReadLimits { LineBytes = 1000, TextLength = 500 } };

    [Fact]
    public void Random_bytes_give_a_result() =>
        Gen.Byte.Array[0, 3000].Sample(bytes => Assert.NotEmpty(Bytes.Read(bytes, "garbage.bin", Small)), iter: 300);

    [Fact]
    public void Random_bytes_in_a_record_give_a_result() =>
        Gen.Byte.Array[0, 300].Sample(bytes => Assert.All(Bytes.Read([.. "{\"id\":\"a\",\"text\":\""u8, .. bytes, .. "\"}"u8], "garbage.jsonl", Small), Assert.NotNull), iter: 300);

    [Fact]
    public void Random_units_become_a_text_that_is_well_formed() =>
        Gen.Char.Array[0, 300].Sample(units =>
        {
            var text = PlainTextReader.Read(new string(units)).Text;
            Assert.Equal(text, new UTF8Encoding(false, true).GetString(new UTF8Encoding(false, true).GetBytes(text)));
            Assert.DoesNotContain('\0', text);
        });

    [Fact]
    public void A_gzip_file_cut_anywhere_gives_what_was_whole_and_a_failure()
    {
        var packed = Bytes.Gzip(Bytes.Utf8(string.Concat(Enumerable.Range(0, 5000).Select(i => $"{{\"id\":\"{i}\",\"text\":\"{Guid.NewGuid()}\"}}\n"))));
        foreach (var length in (int[])[2, 10, 11, 100, packed.Length / 2, packed.Length - 9, packed.Length - 1])
        {
            var results = Bytes.Read(packed[..length], "reports.jsonl.gz");
            Assert.Equal(Enumerable.Range(0, results.Count - 1).Select(i => $"{i}"), results.SkipLast(1).Select(r => ((ReadArticle)r).Article.Ref));
            Assert.Equal(length > 100, results.Count > 1);
            Assert.True(results[^1] is ReadFailure { Why: "the gzip data is damaged or cut short" }, $"cut at {length}: {results[^1]}");
        }
    }

    [Fact]
    public void A_gzip_file_with_a_damaged_byte_fails()
    {
        var packed = Bytes.Gzip(Bytes.Utf8(string.Concat(Enumerable.Range(0, 1000).Select(i => $"line {i * 7919}\n"))));
        packed[packed.Length / 2] ^= 0x55;
        Assert.Equal("the gzip data is damaged or cut short", Bytes.Why(packed));
    }

    [Theory]
    [InlineData("", "the input is empty")]
    [InlineData(" \n\t\r\n", "the input is empty")]
    [InlineData("\uFEFF", "the input is empty")]
    [InlineData("\n<!-- x --><HTML lang='ar'>", "the page has no text")]
    [InlineData("<?xml version=\"1.0\"?><rss version=\"2.0\">", "a feed")]
    [InlineData("<feed xmlns=\"http://www.w3.org/2005/Atom\">", "a feed")]
    [InlineData("WARC/1.0\r\n", "a WARC file")]
    [InlineData("%PDF-1.7\n", "a PDF file")]
    public void What_is_no_report_is_named(string content, string why) => Assert.StartsWith(why, Bytes.Why(Bytes.Utf8(content)), StringComparison.Ordinal);

    [Theory]
    [InlineData("<p>هذا نص بين علامتين")]
    [InlineData("{ليس جسونا}")]
    [InlineData("[1] عنوان يبدأ برقم مرجع")]
    public void A_text_that_starts_like_something_else_is_a_text(string content) => Assert.Equal(content, Bytes.One(Bytes.Utf8(content)).Text);

    [Fact]
    public void The_name_decides_where_the_content_does_not()
    {
        Assert.Equal(ArticleForm.Article, Bytes.One(Bytes.Utf8("نص بلا علامات"), "page.html").Form);
        Assert.StartsWith("not JSON: ", Bytes.Why(Bytes.Utf8("garbage"), "reports.jsonl"), StringComparison.Ordinal);
        Assert.StartsWith("not JSON: ", Bytes.Why(Bytes.Gzip(Bytes.Utf8("garbage")), "reports.jsonl.gz"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_nested_100_000_deep_fails_alone()
    {
        var results = Bytes.Read(Bytes.Utf8($"{{\"id\":\"a\",\"x\":{new string('[', 100_000)}{new string(']', 100_000)},\"text\":\"نص\"}}\n{{\"id\":\"b\",\"text\":\"نص\"}}\n"));
        Assert.Equal([false, true], results.Select(r => r is ReadArticle));
        Assert.Contains("depth", ((ReadFailure)results[0]).Why, StringComparison.Ordinal);
    }

    [Fact]
    public void A_bomb_of_plain_text_is_refused_before_it_is_unpacked()
    {
        var packed = Bytes.Gzip(new byte[50_000_000]);
        Assert.Equal("the text is longer than 500 UTF-16 code units", Bytes.Why(packed, "bomb.txt.gz", Small));
    }

    [Theory]
    [InlineData(500, true)]
    [InlineData(501, false)]
    public void The_limit_of_a_text_is_exact(int length, bool isRead)
    {
        Assert.Equal(isRead, Bytes.Read(Bytes.Utf8(new string('ن', length)), "a.txt", Small)[0] is ReadArticle);
        Assert.Equal(isRead, Bytes.Read(Bytes.Utf8($"{{\"text\":\"{new string('x', length)}\"}}"), "a.jsonl", Small)[0] is ReadArticle);
    }

    [Fact]
    public void A_file_that_is_not_there_and_a_folder_fail()
    {
        Assert.Equal("no such file", Why("no-such-file.txt"));
        Assert.StartsWith("a folder", Why("."), StringComparison.Ordinal);

        static string Why(string path)
        {
            var results = ReportReader.ReadAsync(ReportInput.File(path), null, TestContext.Current.CancellationToken).ToBlockingEnumerable(TestContext.Current.CancellationToken);
            return Assert.IsType<ReadFailure>(Assert.Single(results)).Why;
        }
    }
}
