using System.Collections.Concurrent;
using System.IO.Pipelines;
using System.Net;
using System.Net.Security;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using Tawatur.Fetch;

namespace Tawatur.Tests.Fetch;

/// <summary>A network in memory: names, and servers that answer what a test says. No packet leaves; a connection to an address that no server has fails the test.</summary>
internal sealed class FakeNetwork : IHostResolver, IConnector
{
    /// <summary>An address of the public internet, as far as the rules know.</summary>
    public const string PublicAddress = "151.101.3.7";

    private readonly Dictionary<string, Queue<string[]>> _hosts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, FakeAnswer> _pages = new(StringComparer.Ordinal);
    private readonly Dictionary<string, X509Certificate2> _certificates = new(StringComparer.Ordinal);
    private readonly HashSet<string> _dead = new(StringComparer.Ordinal);

    public ConcurrentQueue<string> Requests { get; } = [];

    public ConcurrentQueue<string> Heads { get; } = [];

    public ConcurrentQueue<IPEndPoint> Connections { get; } = [];

    public int Resolutions { get; private set; }

    public X509Certificate2Collection? Roots { get; set; }

    /// <summary>Makes a fetcher; without limits said it makes no pauses.</summary>
    public PageFetcher Fetcher(FetchLimits? limits = null, TimeProvider? time = null) => new(new Network(this, this, Roots), limits ?? new FetchLimits { Pause = TimeSpan.Zero }, time);

    /// <summary>Gives a host its addresses; said again, what the next resolution gives.</summary>
    public FakeNetwork Host(string host, params string[] addresses)
    {
        _hosts.TryAdd(host, []);
        _hosts[host].Enqueue(addresses);
        return this;
    }

    /// <summary>Says what the server of an address answers; its host gets a public address.</summary>
    public FakeNetwork Page(string address, FakeAnswer answer)
    {
        var uri = new Uri(address);
        if (!_hosts.ContainsKey(uri.IdnHost))
        {
            Host(uri.IdnHost, PublicAddress);
        }

        _pages[uri.Authority + uri.PathAndQuery] = answer;
        return this;
    }

    /// <summary>Gives the servers of https a certificate.</summary>
    public FakeNetwork Certificate(X509Certificate2 certificate)
    {
        _certificates["*"] = certificate;
        return this;
    }

    /// <summary>Lets an address refuse connections.</summary>
    public FakeNetwork Dead(string address)
    {
        _dead.Add(address);
        return this;
    }

    public ValueTask<IPAddress[]> ResolveAsync(string host, CancellationToken cancellation)
    {
        Resolutions++;
        if (!_hosts.TryGetValue(host, out var answers))
        {
            return ValueTask.FromResult<IPAddress[]>([]);
        }

        var addresses = answers.Count > 1 ? answers.Dequeue() : answers.Peek();
        return ValueTask.FromResult(addresses.Select(IPAddress.Parse).ToArray());
    }

    public ValueTask<Stream> ConnectAsync(IPEndPoint endpoint, CancellationToken cancellation)
    {
        Connections.Enqueue(endpoint);
        if (_dead.Contains(endpoint.Address.ToString()))
        {
            throw new System.Net.Sockets.SocketException((int)System.Net.Sockets.SocketError.ConnectionRefused);
        }

        Assert.True(PublicNetworks.Refusal(endpoint.Address) is null, $"a connection was opened to {endpoint}");
        Pipe there = new(), back = new();
        var client = new PipePair(back.Reader.AsStream(), there.Writer.AsStream());
        var server = new PipePair(there.Reader.AsStream(), back.Writer.AsStream());
        _ = ServeAsync(server, endpoint.Port is 443 or 8443, cancellation);
        return ValueTask.FromResult<Stream>(client);
    }

    private async Task ServeAsync(Stream connection, bool isSecure, CancellationToken cancellation)
    {
        try
        {
            var stream = connection;
            if (isSecure)
            {
                var secure = new SslStream(connection);
                await secure.AuthenticateAsServerAsync(_certificates["*"]);
                stream = secure;
            }

            var head = await HeadAsync(stream);
            if (!head.StartsWith("GET ", StringComparison.Ordinal))
            {
                await FakeAnswer.Status(400).SendAsync(stream, cancellation);
                return;
            }

            Heads.Enqueue(head);
            var lines = head.Split("\r\n");
            var path = lines[0].Split(' ')[1];
            var host = lines.First(l => l.StartsWith("Host: ", StringComparison.Ordinal))["Host: ".Length..];
            Requests.Enqueue(host + path);
            await (_pages.TryGetValue(host + path, out var answer) ? answer : FakeAnswer.Status(404)).SendAsync(stream, cancellation);
            await stream.DisposeAsync();
        }
        catch (Exception error) when (error is IOException or OperationCanceledException or InvalidOperationException or System.Security.Authentication.AuthenticationException)
        {
            // The client went away, as it may.
        }
        finally
        {
            await connection.DisposeAsync();
        }
    }

    private static async Task<string> HeadAsync(Stream stream)
    {
        var head = new StringBuilder();
        var one = new byte[1];
        // A client that speaks TLS here sends no line at all.
        while (!(head.Length > 0 && head[0] == '\u0016') && !head.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal) && await stream.ReadAsync(one) == 1)
        {
            head.Append((char)one[0]);
        }

        return head.ToString();
    }
}
