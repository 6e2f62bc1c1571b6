using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Tawatur.Cli.Reading;
using Tawatur.Fetch;
using Tawatur.IntegrationTests.Fetch;
using Tawatur.Read;

namespace Tawatur.IntegrationTests.CommandLine;

/// <summary><c>tawatur read ADDRESS</c>.</summary>
public sealed class ReadAddressTests : IDisposable
{
    private const string Text = "انفجار في رأس العقيق\n\nقال وزير الدفاع إن الميناء آمن.";
    private const string Notice = "tawatur: fetching: every host that is asked sees the address of this machine and which page is wanted\n";

    private readonly TemporaryFolder _folder = new();
    private readonly StringWriter _errors = new();

    public void Dispose()
    {
        _folder.Dispose();
        _errors.Dispose();
    }

    [Fact]
    public void What_is_not_of_the_public_internet_is_refused_in_a_line_and_the_rest_is_read()
    {
        var run = Processes.Tawatur("read", "http://127.0.0.1/", "samples/reports/05-ticker.txt", "http://0x7f.1/", "https://[::1]/x", "ftp://site.example/", "--jsonl");
        Assert.Equal(1, run.ExitCode);
        Assert.Equal("05-ticker.txt", JsonDocument.Parse(run.Output).RootElement.GetProperty("ref").GetString());
        Assert.Equal(
            Notice +
            "tawatur: cannot read http://127.0.0.1/: refused: 127.0.0.1, this machine itself; only the public internet is asked\n" +
            "tawatur: cannot read http://0x7f.1/: refused: the IP address 127.0.0.1 is written in another form\n" +
            "tawatur: cannot read https://[::1]/x: refused: ::1, this machine itself; only the public internet is asked\n" +
            "tawatur: cannot read ftp://site.example/: refused: ftp: is not fetched, only http: and https:\n",
            run.Error);
    }

    [Fact]
    public void Reading_a_file_says_nothing_of_the_network()
    {
        var run = Processes.Tawatur("read", "samples/reports/05-ticker.txt");
        Assert.Equal(0, run.ExitCode);
        Assert.Equal("", run.Error);
    }

    [Fact]
    public void What_looks_like_an_address_without_its_start_is_said_so()
    {
        var run = Processes.Tawatur("read", "www.site.example/news/1");
        Assert.Equal(1, run.ExitCode);
        Assert.Equal("tawatur: cannot read www.site.example/news/1: no such file; an address starts with https://\n", run.Error);
    }

    [Fact]
    public void Pages_are_saved_only_where_an_address_is_given()
    {
        var run = Processes.Tawatur("read", "samples/reports/05-ticker.txt", "--save-page", _folder.Path);
        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("tawatur: --save-page keeps pages that are fetched; no input is an address", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_may_have_the_name_of_an_address()
    {
        Directory.CreateDirectory(Path.Combine(_folder.Path, "http:"));
        File.WriteAllText(Path.Combine(_folder.Path, "http:", "a.txt"), Text);
        var run = Processes.Start(Processes.Program, ["read", "http://a.txt", "--jsonl"], _folder.Path);
        Assert.Equal("", run.Error);
        Assert.Equal("file", JsonDocument.Parse(run.Output).RootElement.GetProperty("obtained").GetString());
    }

    [Fact]
    public async Task A_reading_says_where_and_when_it_was_fetched()
    {
        using var server = Server();
        Assert.Equal(0, await RunAsync(server.Fetcher(), "http://site.example/news/1.html"));
        using var reading = Reading("site.example_news_1.json");
        Assert.Equal("fetched", reading.RootElement.GetProperty("obtained").GetString());
        Assert.Equal("http://site.example/news/1.html", reading.RootElement.GetProperty("url").GetString());
        Assert.Equal("http://site.example/news/1.html", reading.RootElement.GetProperty("ref").GetString());
        Assert.Equal(Text, reading.RootElement.GetProperty("text").GetString());
        Assert.Matches("^20[0-9-]+T[0-9:]+Z$", reading.RootElement.GetProperty("retrieved").GetString());
        Assert.False(reading.RootElement.TryGetProperty("published", out _));
        Assert.Equal("", Tests.Export.ReadingSchema.Problems(reading.RootElement));
        Assert.Equal(Notice, _errors.ToString());
    }

    [Fact]
    public async Task One_address_that_fails_is_a_line_and_the_others_are_read()
    {
        using var server = Server();
        Assert.Equal(1, await RunAsync(server.Fetcher(), "http://site.example/1", "http://site.example/gone", "http://site.example/2"));
        Assert.Equal(["site.example_1.json", "site.example_2.json"], Directory.GetFiles(Readings).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Equal(Notice + "tawatur: cannot read http://site.example/gone: the server answers 410 (Gone)\n", _errors.ToString());
    }

    [Fact]
    public async Task A_page_is_saved_with_what_is_known_of_it_and_never_written_over()
    {
        using var server = Server();
        var fetcher = new StandingClock(server.Fetcher());
        Assert.Equal(0, await RunAsync(fetcher, "http://site.example/old"));
        Assert.Equal(0, await RunAsync(fetcher, "http://site.example/old"));
        Assert.Equal(
            ["site.example_old-20211014T093000Z-2.page.json", "site.example_old-20211014T093000Z-2.txt", "site.example_old-20211014T093000Z.page.json", "site.example_old-20211014T093000Z.txt"],
            Directory.GetFiles(Pages).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        var bytes = await File.ReadAllBytesAsync(Path.Combine(Pages, "site.example_old-20211014T093000Z.txt"), TestContext.Current.CancellationToken);
        Assert.Equal(Text, Encoding.UTF8.GetString(bytes));
        using var page = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(Pages, "site.example_old-20211014T093000Z.page.json"), TestContext.Current.CancellationToken));
        var root = page.RootElement;
        Assert.Equal("http://site.example/old", root.GetProperty("asked").GetString());
        Assert.Equal("http://site.example/new", root.GetProperty("reached").GetString());
        Assert.Equal("2021-10-14T09:30:00.000Z", root.GetProperty("retrieved").GetString());
        Assert.Equal(200, root.GetProperty("status").GetInt32());
        Assert.Equal("site.example_old-20211014T093000Z.txt", root.GetProperty("file").GetString());
        Assert.Equal(bytes.Length, root.GetProperty("bytes").GetInt32());
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(bytes)), root.GetProperty("sha256").GetString());
        Assert.Equal("151.101.3.7", root.GetProperty("server").GetString());
        Assert.Equal("""{"address":"http://site.example/old","status":301,"location":"/new"}""", root.GetProperty("redirects")[0].ToString().Replace(" ", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal));
        Assert.Contains(root.GetProperty("headers").EnumerateArray(), h => h.GetProperty("name").GetString() == "X-One" && h.GetProperty("value").GetString() == "1");
        Assert.DoesNotContain(Directory.GetFiles(Pages), f => f.EndsWith(".part", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_page_that_cannot_be_saved_is_not_read()
    {
        using var server = Server();
        await File.WriteAllTextAsync(Pages, "a file where the folder should be", TestContext.Current.CancellationToken);
        Assert.Equal(1, await RunAsync(server.Fetcher(), "http://site.example/1"));
        Assert.StartsWith(Notice + "tawatur: cannot read http://site.example/1: fetched, but it cannot be saved: ", _errors.ToString(), StringComparison.Ordinal);
        Assert.False(Directory.Exists(Readings));
    }

    [Fact]
    public async Task An_interruption_ends_a_fetch_that_waits()
    {
        using var stop = new CancellationTokenSource();
        using var server = new LoopbackServer(async (path, stream, _) =>
        {
            await LoopbackServer.SendAsync(stream, "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nabc");
            await stop.CancelAsync();
            await Task.Delay(Timeout.Infinite);
        });
        Assert.Equal(130, await new ReadRun(Request("http://site.example/1"), server.Fetcher(), _errors).RunAsync(stop.Token));
        Assert.Equal(Notice, _errors.ToString());
        Assert.False(Directory.Exists(Readings));
        Assert.False(Directory.Exists(Pages));
    }

    private string Readings => Path.Combine(_folder.Path, "readings");

    private string Pages => Path.Combine(_folder.Path, "pages");

    private static LoopbackServer Server() => new((path, stream, _) => LoopbackServer.SendAsync(stream, path switch
    {
        "/old" => "HTTP/1.1 301 Moved\r\nLocation: /new\r\nContent-Length: 0\r\n\r\n",
        "/gone" => "HTTP/1.1 410 Gone\r\nContent-Length: 0\r\n\r\n",
        _ => $"HTTP/1.1 200 OK\r\nContent-Type: text/plain; charset=utf-8\r\nX-One: 1\r\nContent-Length: {Encoding.UTF8.GetByteCount(Text)}\r\n\r\n{Text}",
    }));

    private Task<int> RunAsync(IPageFetcher fetcher, params string[] addresses) => new ReadRun(Request(addresses), fetcher, _errors).RunAsync(TestContext.Current.CancellationToken);

    private ReadRequest Request(params string[] addresses) => new() { Inputs = addresses, Options = new ReadOptions(), IsJson = true, Folder = Readings, PageFolder = Pages };

    private JsonDocument Reading(string file) => JsonDocument.Parse(File.ReadAllText(Path.Combine(Readings, file)));

    // A page that was always fetched at the same second.
    private sealed class StandingClock(IPageFetcher fetcher) : IPageFetcher
    {
        public async Task<FetchResult> FetchAsync(string address, CancellationToken cancellation = default) =>
            await fetcher.FetchAsync(address, cancellation) is FetchedPage { Page: var page }
                ? new FetchedPage(page with { Retrieved = new DateTimeOffset(2021, 10, 14, 9, 30, 0, TimeSpan.Zero) })
                : throw new InvalidOperationException("no page");
    }
}
