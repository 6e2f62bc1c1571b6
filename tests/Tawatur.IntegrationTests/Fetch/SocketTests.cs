using System.Net;
using System.Net.Sockets;
using System.Text;
using Tawatur.Fetch;

namespace Tawatur.IntegrationTests.Fetch;

/// <summary>Fetching over real sockets.</summary>
public sealed class SocketTests
{
    [Fact]
    public async Task A_page_comes_over_a_socket()
    {
        using var server = new LoopbackServer((path, stream, _) => LoopbackServer.SendAsync(stream, $"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: {path.Length}\r\n\r\n{path}"));
        var page = Assert.IsType<FetchedPage>(await FetchAsync(server, "http://site.example/a?b=c")).Page;
        Assert.Equal("/a?b=c", Encoding.UTF8.GetString(page.Bytes.Span));
    }

    [Fact]
    public async Task A_body_in_drops_is_put_together()
    {
        using var server = new LoopbackServer(async (_, stream, _) =>
        {
            await LoopbackServer.SendAsync(stream, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");
            foreach (var drop in "drop by drop")
            {
                await LoopbackServer.SendAsync(stream, $"1\r\n{drop}\r\n");
            }

            await LoopbackServer.SendAsync(stream, "0\r\n\r\n");
        });
        Assert.Equal("drop by drop", Encoding.UTF8.GetString(Assert.IsType<FetchedPage>(await FetchAsync(server, "http://site.example/")).Page.Bytes.Span));
    }

    [Theory]
    [InlineData("")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nabc")]
    public async Task A_connection_that_is_reset_is_a_failure(string start)
    {
        using var server = new LoopbackServer(async (_, stream, socket) =>
        {
            await LoopbackServer.SendAsync(stream, start);
            socket.LingerState = new LingerOption(true, 0);
            socket.Close();
        });
        var failure = Assert.IsType<FetchFailure>(await FetchAsync(server, "http://site.example/"));
        Assert.Contains(failure.Why, new[] { "the host cut the connection", "the connection was cut before the page was whole" });
    }

    [Fact]
    public async Task A_body_that_never_ends_is_left_at_the_limit()
    {
        var piece = new byte[64 << 10];
        using var server = new LoopbackServer(async (_, stream, _) =>
        {
            await LoopbackServer.SendAsync(stream, "HTTP/1.1 200 OK\r\n\r\n");
            while (true)
            {
                await stream.WriteAsync(piece);
            }
        });
        var failure = Assert.IsType<FetchFailure>(await FetchAsync(server, "http://site.example/"));
        Assert.Equal("refused: the page is longer than 33554432 bytes", failure.Why);
    }

    [Fact]
    public async Task A_server_that_stays_silent_is_left_in_time()
    {
        using var server = new LoopbackServer((_, _, _) => Task.Delay(Timeout.Infinite));
        var result = await server.Fetcher(new FetchLimits { Time = TimeSpan.FromSeconds(0.2) }).FetchAsync("http://site.example/", TestContext.Current.CancellationToken);
        Assert.Equal("it took longer than 0.2 s", Assert.IsType<FetchFailure>(result).Why);
    }

    [Fact]
    public async Task A_port_that_nobody_listens_on_takes_no_connection()
    {
        using var taken = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        taken.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        var error = await Assert.ThrowsAsync<SocketException>(() => new SocketConnector().ConnectAsync((IPEndPoint)taken.LocalEndPoint!, TestContext.Current.CancellationToken).AsTask());
        Assert.Equal(SocketError.ConnectionRefused, error.SocketErrorCode);
    }

    [Fact]
    public async Task The_name_of_this_machine_is_looked_up_and_refused() =>
        Assert.Contains("this machine itself", Assert.IsType<FetchFailure>(await new PageFetcher().FetchAsync("http://localhost/", TestContext.Current.CancellationToken)).Why, StringComparison.Ordinal);

    private static Task<FetchResult> FetchAsync(LoopbackServer server, string address) => server.Fetcher().FetchAsync(address, TestContext.Current.CancellationToken);
}
