using System.Text;
using Tawatur.Documents;
using Tawatur.Read;

namespace Tawatur.Tests.Fetch;

/// <summary>From an address to a document, along the main path.</summary>
public sealed class IntakeTests
{
    private const string Text = "انفجار في رأس العقيق\n\nقال وزير الدفاع إن الميناء آمن.";

    private readonly FakeNetwork _network = new();
    private readonly FakeTime _time = new();

    [Fact]
    public async Task A_plain_text_is_read_from_its_address()
    {
        _network.Page("http://site.example/1", FakeAnswer.Redirect("/2")).Page("http://site.example/2", FakeAnswer.Text(Text));
        var article = (await DocumentAsync("http://site.example/1")).Article;
        Assert.Equal(Text, article.Text);
        Assert.Equal("http://site.example/1", article.Ref);
        Assert.Equal("http://site.example/2", article.Url);
        Assert.Equal("fetched", article.Obtained);
        Assert.Equal(_time.GetUtcNow(), article.Retrieved);
        Assert.Equal("انفجار في رأس العقيق", article.Title?.In(article.Text).ToString());
        Assert.Null(article.Published);
    }

    [Fact]
    public async Task The_encoding_that_the_server_declares_counts()
    {
        var bytes = CodePagesEncodingProvider.Instance.GetEncoding("windows-1256")!.GetBytes(Text);
        _network.Page("http://site.example/1", FakeAnswer.Bytes(bytes, "Content-Type: text/plain; charset=windows-1256\r\n"));
        var article = (await DocumentAsync("http://site.example/1")).Article;
        Assert.Equal(Text, article.Text);
        Assert.Empty(article.Notes);
    }

    [Fact]
    public async Task A_page_is_read_with_its_address_and_its_date_at_its_own_offset()
    {
        _network.Page("http://site.example/news/1", FakeAnswer.Text(
            $"""
            <!doctype html><html lang="ar" dir="rtl"><head><title>انفجار في رأس العقيق</title>
            <meta property="article:published_time" content="2021-10-14T23:30:00+03:00"></head>
            <body><article><h1>انفجار في رأس العقيق</h1><p>قال وزير الدفاع سالم الورداني أمس إن الميناء آمن، وإن العمل فيه يستمر كما كان من قبل.</p>
            <p>وأضاف أن السلطات تحقق في الأمر، وأنها تعلن ما تجده في بيان.</p></article></body></html>
            """,
            "Content-Type: text/html; charset=utf-8\r\n"));
        var document = await DocumentAsync("http://site.example/news/1");
        Assert.Equal("http://site.example/news/1", document.Article.Url);
        Assert.Equal("fetched", document.Article.Obtained);
        Assert.Equal(_time.GetUtcNow(), document.Article.Retrieved);
        Assert.Equal("2021-10-14T23:30:00+03:00", document.Article.Published?.ToString());
        Assert.Equal("2021-10-13", Assert.Single(document.Times).Value);
    }

    [Fact]
    public async Task A_date_in_utc_counts_in_the_zone_of_the_outlet_whose_address_answered()
    {
        _network.Page("http://short.example/1", FakeAnswer.Redirect("http://www.aa.com.tr/1")).Page("http://www.aa.com.tr/1", FakeAnswer.Text(
            """
            <!doctype html><html lang="ar" dir="rtl"><head><title>انفجار في رأس العقيق</title>
            <meta property="article:published_time" content="2021-10-14T22:30:00Z"></head>
            <body><article><h1>انفجار في رأس العقيق</h1><p>قال وزير الدفاع سالم الورداني أمس إن الميناء آمن، وإن العمل فيه يستمر كما كان من قبل.</p></article></body></html>
            """,
            "Content-Type: text/html; charset=utf-8\r\n"));
        var document = await DocumentAsync("http://short.example/1");
        Assert.Equal("2021-10-14T22:30:00Z", document.Article.Published?.ToString());
        Assert.Equal("2021-10-14", Assert.Single(document.Times).Value);
    }

    [Theory]
    [InlineData("/reports.jsonl", "application/octet-stream", false)]
    [InlineData("/reports", "application/x-ndjson", false)]
    [InlineData("/reports.jsonl.gz", "application/gzip", true)]
    public async Task Records_are_read_from_an_address_and_keep_their_own(string path, string type, bool isPacked)
    {
        var lines = """
            {"id":"a","url":"https://other.example/a","text":"نص"}
            {"id":"b","text":7}
            {"id":"c","text":"نص آخر"}
            """u8.ToArray();
        _network.Page($"http://site.example{path}", FakeAnswer.Bytes(isPacked ? FakeAnswer.Pack("gzip", lines) : lines, $"Content-Type: {type}\r\n"));
        var results = await RunAsync($"http://site.example{path}");
        Assert.Equal(["a https://other.example/a fetched 2021-10-14T09:30:00Z", $"http://site.example{path}:2 (b): \"text\" is not a string", "c  fetched 2021-10-14T09:30:00Z"], results);
    }

    [Fact]
    public async Task An_address_that_fails_does_not_end_the_others()
    {
        _network.Page("http://site.example/1", FakeAnswer.Text("نص")).Page("http://site.example/3", FakeAnswer.Text("نص"));
        Assert.Equal(
            [
                "http://site.example/1 http://site.example/1 fetched 2021-10-14T09:30:00Z",
                "http://site.example/2: the server answers 404 (NotFound)",
                "http://127.0.0.1/: refused: 127.0.0.1, this machine itself; only the public internet is asked",
                "http://site.example/3 http://site.example/3 fetched 2021-10-14T09:30:00Z",
            ],
            await RunAsync("http://site.example/1", "http://site.example/2", "http://127.0.0.1/", "http://site.example/3"));
    }

    [Theory]
    [InlineData("%PDF-1.7 x", "application/pdf", "a PDF file; ")]
    [InlineData("<?xml version=\"1.0\"?><rss></rss>", "application/rss+xml", "a feed or another XML document; ")]
    [InlineData("\u0001\u0002\u0003\u0004\u0005\u0006", "image/png", "not a text in any encoding that can be told")]
    public async Task What_is_no_report_is_refused_as_a_file_would_be(string content, string type, string why)
    {
        _network.Page("http://site.example/1", FakeAnswer.Bytes(Encoding.UTF8.GetBytes(content), $"Content-Type: {type}\r\n"));
        Assert.StartsWith($"http://site.example/1: {why}", Assert.Single(await RunAsync("http://site.example/1")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_packed_file_that_unpacks_without_end_is_left()
    {
        var line = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("{\"text\":\"\"}\n", 1 << 16)));
        using var packed = new MemoryStream();
        for (var i = 0; i < 30; i++)
        {
            packed.Write(FakeAnswer.Pack("gzip", line));
        }

        _network.Page("http://site.example/a.jsonl.gz", FakeAnswer.Bytes(packed.ToArray()));
        var options = new ReadOptions { Limits = new ReadLimits { PageBytes = 1 << 19 } };
        var results = await RunAsync(options, "http://site.example/a.jsonl.gz");
        Assert.Equal("http://site.example/a.jsonl.gz: cannot be read: it unpacks to more than 10485760 bytes", results[^1]);
    }

    [Fact]
    public async Task A_file_is_read_without_the_network()
    {
        var fetcher = new FakeNetwork();
        var intake = new Intake(new Tawatur.Analysis.StandardAnalysis(), fetcher: fetcher.Fetcher());
        await foreach (var text in intake.RunAsync([new ReportInput("a.txt", () => new MemoryStream("نص"u8.ToArray()))], (_, d) => d.Article.Text, f => f.ToString(), TestContext.Current.CancellationToken))
        {
            Assert.Equal("نص", text);
        }

        Assert.Equal(0, fetcher.Resolutions);
    }

    [Fact]
    public async Task Who_stops_listening_stops_the_fetching()
    {
        var arrived = new TaskCompletionSource();
        _network.Page("http://site.example/1", FakeAnswer.Text("نص")).Page("http://site.example/2", FakeAnswer.Endless("", arrived));
        using var stop = new CancellationTokenSource();
        var seen = 0;
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var _ in Intake(new ReadOptions()).RunAsync(
                [ReportInput.Address("http://site.example/1"), ReportInput.Address("http://site.example/2")], (_, d) => d.Article.Text, f => f.ToString(), stop.Token))
            {
                // The first result comes out while the second page is being waited for.
                seen++;
                await arrived.Task;
                await stop.CancelAsync();
            }
        });
        Assert.Equal(1, seen);
    }

    private Intake Intake(ReadOptions options) => new(new Tawatur.Analysis.StandardAnalysis(), options, 2, _network.Fetcher(time: _time));

    private async Task<Document> DocumentAsync(string address)
    {
        await foreach (var document in Intake(new ReadOptions()).RunAsync([ReportInput.Address(address)], (_, d) => d, f => throw new InvalidOperationException(f.ToString()), TestContext.Current.CancellationToken))
        {
            return document;
        }

        throw new InvalidOperationException("nothing came");
    }

    private Task<List<string>> RunAsync(params string[] addresses) => RunAsync(new ReadOptions(), addresses);

    private async Task<List<string>> RunAsync(ReadOptions options, params string[] addresses)
    {
        var results = new List<string>();
        await foreach (var result in Intake(options).RunAsync(addresses.Select(ReportInput.Address), (_, d) => Line(d.Article), f => f.ToString(), TestContext.Current.CancellationToken))
        {
            results.Add(result);
        }

        return results;
    }

    private static string Line(Article article) => FormattableString.Invariant($"{article.Ref} {article.Url} {article.Obtained} {article.Retrieved:yyyy-MM-dd'T'HH:mm:ss'Z'}");
}
