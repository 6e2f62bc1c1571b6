using System.Net;
using System.Net.Sockets;
using System.Text;
using Tawatur.Fetch;

namespace Tawatur.IntegrationTests.Fetch;

/// <summary>A server on this machine, and a network whose every host leads to it: the addresses that are checked are public ones, the sockets are real.</summary>
internal sealed class LoopbackServer : IHostResolver, IConnector, IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly Func<string, NetworkStream, Socket, Task> _answer;

    /// <summary>Starts a server.</summary>
    /// <param name="answer">Answers a request for a path; it may treat the connection as it likes.</param>
    public LoopbackServer(Func<string, NetworkStream, Socket, Task> answer)
    {
        _answer = answer;
        _listener.Start();
        _ = AcceptAsync();
    }

    public PageFetcher Fetcher(FetchLimits? limits = null) => new(new Network(this, this), limits);

    public ValueTask<IPAddress[]> ResolveAsync(string host, CancellationToken cancellation) => ValueTask.FromResult<IPAddress[]>([IPAddress.Parse("151.101.3.7")]);

    public ValueTask<Stream> ConnectAsync(IPEndPoint endpoint, CancellationToken cancellation) =>
        new SocketConnector().ConnectAsync((IPEndPoint)_listener.LocalEndpoint, cancellation);

    public void Dispose() => _listener.Dispose();

    public static Task SendAsync(Stream stream, string answer) => stream.WriteAsync(Encoding.UTF8.GetBytes(answer)).AsTask();

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                _ = ServeAsync(await _listener.AcceptSocketAsync());
            }
        }
        catch (Exception error) when (error is SocketException or ObjectDisposedException)
        {
            // The test is over.
        }
    }

    private async Task ServeAsync(Socket socket)
    {
        try
        {
            await using var stream = new NetworkStream(socket, ownsSocket: true);
            using var reader = new StreamReader(stream, leaveOpen: true);
            var path = (await reader.ReadLineAsync())?.Split(' ')[1] ?? "";
            while (await reader.ReadLineAsync() is { Length: > 0 })
            {
            }

            if (path == "/robots.txt")
            {
                await SendAsync(stream, "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n");
                return;
            }

            await _answer(path, stream, socket);
        }
        catch (Exception error) when (error is IOException or ObjectDisposedException)
        {
            // The client went away, as it may.
        }
    }
}
