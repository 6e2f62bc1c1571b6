using Tawatur.Documents;
using Tawatur.Read;

namespace Tawatur.Tests.Read;

/// <summary>JSON Lines, and what falls out of them: one object or one array on several lines.</summary>
public sealed class JsonRecordTests
{
    private static Article One(string json) => Bytes.One(Bytes.Utf8(json), "reports.jsonl");

    [Fact]
    public void All_members_are_read()
    {
        var article = One("""{"id":"r1","outlet":"صدى العقيق","url":"https://sada.example/1","published":"2020-09-10T08:30:00+0300","author":"رأس العقيق - وكالات","language":"AR","title":"عنوان","text":"عنوان\n\nنص","category":["x",{"y":1}]}""");
        Assert.Equal("r1", article.Ref);
        Assert.Equal("صدى العقيق", article.Outlet!.Name);
        Assert.Equal("https://sada.example/1", article.Url);
        Assert.Equal("2020-09-10T08:30:00+03:00", article.Published!.ToString());
        Assert.Equal("2020-09-10T08:30:00+0300", article.PublishedAsWritten);
        Assert.Equal("رأس العقيق - وكالات", article.Author);
        Assert.Equal("ar", article.Language);
        Assert.Equal(new TextSpan(0, 5), article.Title);
        Assert.Empty(article.Notes);
    }

    [Fact]
    public void The_text_is_taken_letter_for_letter() => Assert.Equal(" \r\n\tنص \n\n", One("""{"text":" \r\n\tنص \n\n"}""").Text);

    [Theory]
    [InlineData("""{"text":"عنوان\nنص","title":"عنوان"}""", 5, null)]
    [InlineData("""{"text":"نص","title":"عنوان"}""", null, "عنوان")]
    [InlineData("""{"text":"عنوان\nنص","title":"عنوان "}""", null, "عنوان ")]
    [InlineData("""{"text":"عنوان\nنص","title":""}""", null, null)]
    [InlineData("""{"text":"عنوان\nنص","title":"  "}""", null, null)]
    [InlineData("""{"text":"عنوان\nنص","title":null}""", null, null)]
    [InlineData("""{"text":"عنوان\nنص"}""", null, null)]
    public void A_title_has_a_place_only_where_the_text_starts_with_it_and_none_is_guessed(string json, int? end, string? asGiven)
    {
        var article = One(json);
        Assert.Equal(end is { } known ? new TextSpan(0, known) : null, article.Title);
        Assert.Equal(asGiven, article.TitleAsGiven);
    }

    [Fact]
    public void A_date_that_cannot_be_read_is_kept_as_it_was_written()
    {
        var article = One("""{"text":"نص","published":"الخميس الماضي"}""");
        Assert.Null(article.Published);
        Assert.Equal("الخميس الماضي", article.PublishedAsWritten);
        Assert.Single(article.Notes);
    }

    [Fact]
    public void Lone_surrogates_and_nul_in_escapes_are_replaced_one_for_one()
    {
        var article = One("""{"id":"\ud800","text":"a\ud800b\u0000c\udc00\ud83d\ude00\"\\\/\b\f\n\r\t\u0041"}""");
        Assert.Equal("a\uFFFDb\uFFFDc\uFFFD\uD83D\uDE00\"\\/\b\f\n\r\tA", article.Text);
        Assert.Equal("\uFFFD", article.Ref);
        Assert.Single(article.Notes);
    }

    [Theory]
    [InlineData("""{"te\u0078t":"a"}""")]
    [InlineData("""{"x":{"text":5},"text":"a"}""")]
    [InlineData("""{"text":"b","text":"a"}""")]
    [InlineData("""  {"text":"a"}  """)]
    public void Any_writing_of_an_object_is_read(string json) => Assert.Equal("a", One(json).Text);

    [Theory]
    [InlineData("""{"id":"r1","text":5}""", "\"text\" is not a string")]
    [InlineData("""{"id":"r1","text":null}""", "the record has neither \"text\" nor \"html\"")]
    [InlineData("""{"id":"r1"}""", "the record has neither \"text\" nor \"html\"")]
    [InlineData("""{"id":"r1","html":"<p>"}""", "the page has no text")]
    [InlineData("""{"id":"r1","text":"a"} x""", "not JSON: ")]
    [InlineData("""{"id":"r1","text":"a""", "not JSON: ")]
    [InlineData("""{"id":"r1","text":"a"}{"text":"b"}""", "not JSON: ")]
    public void A_record_that_cannot_be_read_says_why_and_which(string json, string why)
    {
        var failure = Assert.IsType<ReadFailure>(Assert.Single(Bytes.Read(Bytes.Utf8("\n" + json + "\n"), "reports.jsonl")));
        Assert.StartsWith(why, failure.Why, StringComparison.Ordinal);
        Assert.Equal(new ReportPlace("reports.jsonl", 2, "r1"), failure.Place);
        Assert.StartsWith("reports.jsonl:2 (r1): ", failure.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Metadata_of_a_wrong_kind_is_left_out_with_a_note()
    {
        var article = One("""{"id":7,"author":["a","b"],"outlet":{"name":"x"},"language":"arabic!","text":"نص"}""");
        Assert.Equal("7", article.Ref);
        Assert.Null(article.Author);
        Assert.Equal("ar", article.Language);
        Assert.Equal(3, article.Notes.Length);
    }

    [Fact]
    public void One_broken_line_does_not_end_the_others_and_numbers_count_every_line()
    {
        var results = Bytes.Read(Bytes.Utf8("{\"id\":\"a\",\"text\":\"x\"}\r\n\r\n{\"id\":\"b\"\n[1]\n{\"id\":\"c\",\"text\":\"y\"}"), "reports.jsonl");
        Assert.Equal([1L, 3L, 4L, 5L], results.Select(r => r is ReadArticle a ? a.Place.Line!.Value : ((ReadFailure)r).Place.Line!.Value));
        Assert.Equal([true, false, false, true], results.Select(r => r is ReadArticle));
    }

    [Theory]
    [InlineData("[{\"id\":\"a\",\"text\":\"x\"},\n {\"id\":\"b\",\"text\":\"y\"}]", 2)]
    [InlineData("[\n  {\n    \"text\": \"x\"\n  }\n]", 1)]
    [InlineData("{\n  \"text\": \"x\"\n}\n", 1)]
    [InlineData("\uFEFF{\"text\":\"x\"}\n", 1)]
    public void One_document_on_several_lines_is_read_too(string json, int count) => Assert.Equal(count, Bytes.Read(Bytes.Utf8(json)).OfType<ReadArticle>().Count());

    [Fact]
    public void Blocks_end_where_lines_end_whatever_their_length()
    {
        var lines = Enumerable.Range(0, 400).Select(i => $$"""{"id":"{{i}}","text":"{{new string((char)('a' + (i % 26)), i * i % 40_000)}}"}""");
        var results = Bytes.Read(Bytes.Gzip(Bytes.Utf8(string.Join('\n', lines))));
        Assert.Equal(Enumerable.Range(0, 400).Select(i => $"{i}"), results.Select(r => ((ReadArticle)r).Article.Ref));
        Assert.Equal(Enumerable.Range(1, 400).Select(i => (long?)i), results.Select(r => ((ReadArticle)r).Place.Line));
        Assert.All(results.Index(), r => Assert.Equal(r.Index * r.Index % 40_000, ((ReadArticle)r.Item).Article.Text.Length));
    }
}
