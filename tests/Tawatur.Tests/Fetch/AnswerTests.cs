using System.Text;
using Tawatur.Documents;
using Tawatur.Fetch;

namespace Tawatur.Tests.Fetch;

/// <summary>What servers send, and what is kept of it.</summary>
public sealed class AnswerTests
{
    private const string Address = "http://site.example/page";

    private readonly FakeNetwork _network = new();
    private readonly FakeTime _time = new();

    [Fact]
    public async Task A_page_is_kept_as_it_came()
    {
        _network.Page(Address, FakeAnswer.Text("خبر", "Content-Type: text/plain; charset=utf-8\r\nX-Two: a\r\nX-Two: b\r\n"));
        var page = await _network.Fetcher(time: _time).PageAsync(Address);
        Assert.Equal(Address, page.Asked);
        Assert.Equal(Address, page.Reached);
        Assert.Equal(_time.GetUtcNow(), page.Retrieved);
        Assert.Equal("خبر", Encoding.UTF8.GetString(page.Bytes.Span));
        Assert.Equal(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData("خبر"u8)), page.Sha256);
        Assert.Equal(6, page.SentBytes);
        Assert.Equal("text/plain; charset=utf-8", page.ContentType);
        Assert.Contains(new PageHeader("X-Two", "a"), page.Headers);
        Assert.Contains(new PageHeader("X-Two", "b"), page.Headers);
        Assert.Equal(FakeNetwork.PublicAddress, page.Server);
        Assert.Null(page.Certificate);
    }

    [Fact]
    public async Task A_request_names_the_program_and_nobody_else()
    {
        _network.Page(Address, FakeAnswer.Text("خبر"));
        await _network.Fetcher().PageAsync(Address);
        Assert.All(_network.Heads, head =>
        {
            Assert.StartsWith("GET /", head, StringComparison.Ordinal);
            Assert.Contains("\r\nUser-Agent: Tawatur/0.1.0 (+", head, StringComparison.Ordinal);
            var names = head.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => line.Split(':')[0]).Order(StringComparer.Ordinal);
            Assert.Equal(["Accept", "Accept-Encoding", "Connection", "Host", "User-Agent"], names);
        });
    }

    [Theory]
    [InlineData(400, "the server answers 400 (BadRequest)")]
    [InlineData(403, "the server answers 403 (Forbidden)")]
    [InlineData(404, "the server answers 404 (NotFound)")]
    [InlineData(410, "the server answers 410 (Gone)")]
    [InlineData(429, "the server answers 429 (TooManyRequests)")]
    [InlineData(500, "the server answers 500 (InternalServerError)")]
    [InlineData(304, "the server answers 304 (NotModified)")]
    [InlineData(799, "the server answers 799")]
    [InlineData(204, "the server sends an empty page")]
    [InlineData(200, "the server sends an empty page")]
    [InlineData(206, "the server sends a part of the page only")]
    public async Task A_status_without_a_page_is_a_failure(int status, string why)
    {
        _network.Page(Address, FakeAnswer.Status(status));
        Assert.Equal(why, await _network.Fetcher().FailureAsync(Address));
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    [InlineData("deflate")]
    public async Task A_packed_page_is_unpacked(string coding)
    {
        var body = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("قال الوزير إن الميناء يعمل. ", 200)));
        _network.Page(Address, FakeAnswer.Packed(coding, body));
        var page = await _network.Fetcher().PageAsync(Address);
        Assert.Equal(body, page.Bytes.ToArray());
        Assert.InRange(page.SentBytes, 1, body.Length / 10);
    }

    [Fact]
    public async Task Bare_deflate_and_two_packings_are_unpacked_too()
    {
        var body = "خبر"u8.ToArray();
        _network.Page(Address, FakeAnswer.Bytes(FakeAnswer.Pack("bare", body), "Content-Encoding: deflate\r\n"));
        Assert.Equal(body, (await _network.Fetcher().PageAsync(Address)).Bytes.ToArray());
        _network.Page(Address, FakeAnswer.Bytes(FakeAnswer.Pack("gzip", FakeAnswer.Pack("br", body)), "Content-Encoding: br, gzip\r\n"));
        Assert.Equal(body, (await _network.Fetcher().PageAsync(Address)).Bytes.ToArray());
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    [InlineData("deflate")]
    public async Task A_bomb_is_left_early(string coding)
    {
        _network.Page(Address, FakeAnswer.Packed(coding, new byte[40 << 20]));
        Assert.Matches("^refused: [0-9]+ bytes unpack to more than 200 times as many", await _network.Fetcher().FailureAsync(Address));
    }

    [Fact]
    public async Task A_page_that_is_too_long_when_unpacked_is_refused()
    {
        var random = new Random(1);
        var body = Enumerable.Range(0, 300_000).Select(_ => (byte)random.Next(4)).ToArray();
        _network.Page(Address, FakeAnswer.Packed("gzip", body));
        Assert.Equal("refused: the page is longer than 200000 bytes when unpacked", await _network.Fetcher(new FetchLimits { PageBytes = 200_000 }).FailureAsync(Address));
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    [InlineData("deflate")]
    public async Task A_packed_page_that_is_cut_short_or_damaged_is_no_page(string coding)
    {
        var random = new Random(2);
        var body = Enumerable.Range(0, 20_000).Select(_ => (byte)random.Next()).ToArray();
        var packed = FakeAnswer.Pack(coding, body);
        _network.Page(Address, FakeAnswer.Bytes(packed[..^100], $"Content-Encoding: {coding}\r\n"));
        Assert.Equal($"the page came packed as {coding}, and is damaged or cut short", await _network.Fetcher().FailureAsync(Address));
        _network.Page(Address, FakeAnswer.Bytes([0x78, 0x9C, .. body], $"Content-Encoding: {coding}\r\n"));
        Assert.Equal($"the page came packed as {coding}, and is damaged or cut short", await _network.Fetcher().FailureAsync(Address));
    }

    [Fact]
    public async Task An_unknown_packing_is_said()
    {
        _network.Page(Address, FakeAnswer.Bytes([1, 2, 3], "Content-Encoding: zstd\r\n"));
        Assert.Equal("the page came packed as zstd, which was not asked for", await _network.Fetcher().FailureAsync(Address));
        _network.Page(Address, FakeAnswer.Bytes([1, 2, 3], "Content-Encoding: \u001B[2J\r\n"));
        Assert.Equal("the page came packed as  [2j, which was not asked for", await _network.Fetcher().FailureAsync(Address));
        _network.Page(Address, FakeAnswer.Bytes([1, 2, 3], "Content-Encoding: gzip, gzip, gzip\r\n"));
        Assert.Equal("refused: the page is packed several times over", await _network.Fetcher().FailureAsync(Address));
    }

    [Fact]
    public async Task A_page_that_is_too_long_is_refused_whether_it_says_so_or_not()
    {
        var limits = new FetchLimits { PageBytes = 1000 };
        _network.Page(Address, FakeAnswer.Bytes(new byte[1001]));
        Assert.Equal("refused: the page is longer than 1000 bytes", await _network.Fetcher(limits).FailureAsync(Address));
        _network.Page(Address, FakeAnswer.Raw("HTTP/1.1 200 OK\r\nContent-Length: 999999999999\r\n\r\n"));
        Assert.Equal("refused: the page is longer than 1000 bytes", await _network.Fetcher(limits).FailureAsync(Address));
        _network.Page(Address, FakeAnswer.Undeclared(new byte[1001]));
        Assert.Equal("refused: the page is longer than 1000 bytes", await _network.Fetcher(limits).FailureAsync(Address));
        _network.Page(Address, FakeAnswer.Undeclared([.. Enumerable.Repeat((byte)'x', 1000)]));
        Assert.Equal(1000, (await _network.Fetcher(limits).PageAsync(Address)).Bytes.Length);
    }

    [Theory]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nabc", "the connection was cut before the page was whole")]
    [InlineData("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nabcde\r\n", "the connection was cut before the page was whole")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-", "the connection was cut before the page was whole")]
    [InlineData("", "the connection was cut before the page was whole")]
    [InlineData("SSH-2.0-OpenSSH\r\n\r\n", "the answer of the server is no HTTP")]
    public async Task A_cut_or_foreign_answer_is_no_page(string answer, string why)
    {
        _network.Page(Address, FakeAnswer.Raw(answer));
        Assert.Equal(why, await _network.Fetcher().FailureAsync(Address));
    }

    [Fact]
    public async Task Endless_headers_are_refused()
    {
        _network.Page(Address, FakeAnswer.Status(200, string.Concat(Enumerable.Range(0, 3000).Select(i => $"X-{i}: {new string('a', 40)}\r\n"))));
        Assert.Equal("refused: the headers of the answer are too long", await _network.Fetcher().FailureAsync(Address));
    }

    [Theory]
    [InlineData("")]
    [InlineData("HTTP/1.1 200 OK\r\n")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nabc")]
    public async Task A_server_that_takes_too_long_is_left(string start)
    {
        var arrived = new TaskCompletionSource();
        _network.Page(Address, FakeAnswer.Endless(start, arrived));
        var fetching = _network.Fetcher(time: _time).FailureAsync(Address);
        await arrived.Task;
        _time.Advance(TimeSpan.FromSeconds(29));
        Assert.False(fetching.IsCompleted);
        _time.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal("it took longer than 30 s", await fetching);
    }

    [Fact]
    public async Task Who_stops_waiting_gets_no_result()
    {
        var arrived = new TaskCompletionSource();
        using var stop = new CancellationTokenSource();
        _network.Page(Address, FakeAnswer.Endless("HTTP/1.1 200 OK\r\n", arrived));
        var fetching = _network.Fetcher().FetchAsync(Address, stop.Token);
        await arrived.Task;
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => fetching);
    }

    [Fact]
    public async Task Of_several_addresses_the_first_that_answers_is_taken()
    {
        _network.Host("site.example", "151.101.9.9", FakeNetwork.PublicAddress).Dead("151.101.9.9").Page(Address, FakeAnswer.Text("خبر"));
        Assert.Equal(FakeNetwork.PublicAddress, (await _network.Fetcher().PageAsync(Address)).Server);
        _network.Dead(FakeNetwork.PublicAddress);
        Assert.Equal("the host takes no connection", await _network.Fetcher().FailureAsync(Address));
    }
}
