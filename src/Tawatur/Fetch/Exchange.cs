using System.Net.Http.Headers;
using System.Text;
using Tawatur.Documents;

namespace Tawatur.Fetch;

/// <summary>One request and its answer, over a connection of its own: so the certificate that is kept is the one of this answer. It follows no redirect, knows no cookie, and passes by every proxy, whose connections could not be checked.</summary>
/// <param name="network">The network.</param>
/// <param name="limits">The limits.</param>
/// <param name="time">The clock.</param>
internal sealed class Exchange(Network network, FetchLimits limits, TimeProvider time)
{
    private const int HeaderKilobytes = 64;
    private const string Accept = "text/html, application/xhtml+xml, text/plain;q=0.9, application/x-ndjson;q=0.9, application/json;q=0.8, */*;q=0.1";

    private readonly GuardedConnection _connection = new(network, limits, time);

    /// <summary>Asks for an address.</summary>
    /// <param name="address">The address.</param>
    /// <param name="bytes">The most bytes of body.</param>
    /// <param name="isCut">Whether a longer body is cut there rather than refused.</param>
    /// <param name="cancellation">Ends it.</param>
    /// <returns>The answer, whatever its status, with its body only where that says success; or why there is none.</returns>
    public async Task<FetchResult> AskAsync(Uri address, int bytes, bool isCut, CancellationToken cancellation)
    {
        using var handler = new SocketsHttpHandler
        {
            ActivityHeadersPropagator = null,
            AllowAutoRedirect = false,
            ConnectCallback = _connection.ConnectAsync,
            ConnectTimeout = Timeout.InfiniteTimeSpan,
            MaxResponseDrainSize = 0,
            MaxResponseHeadersLength = HeaderKilobytes,
            PooledConnectionLifetime = TimeSpan.Zero,
            SslOptions = _connection.Security(),
            UseCookies = false,
            UseProxy = false,
        };
        using var client = new HttpMessageInvoker(handler);
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.ConnectionClose = true;
        request.Headers.TryAddWithoutValidation("User-Agent", UserAgent.Header);
        request.Headers.TryAddWithoutValidation("Accept", Accept);
        request.Headers.TryAddWithoutValidation("Accept-Encoding", ContentCoding.Accepted);
        try
        {
            using var response = await client.SendAsync(request, cancellation).ConfigureAwait(false);
            return await TakeAsync(address, response, bytes, isCut, cancellation).ConfigureAwait(false);
        }
        catch (Exception error) when (error is HttpRequestException or IOException)
        {
            return new FetchFailure(address.AbsoluteUri, _connection.CertificateProblem ?? NetworkFailure.Say(error));
        }
    }

    private async Task<FetchResult> TakeAsync(Uri address, HttpResponseMessage response, int bytes, bool isCut, CancellationToken cancellation)
    {
        var page = new Page
        {
            Asked = address.AbsoluteUri,
            Reached = address.AbsoluteUri,
            Retrieved = time.GetUtcNow(),
            Status = (int)response.StatusCode,
            Headers = [.. Headers(response.Headers.NonValidated), .. Headers(response.Content.Headers.NonValidated)],
            Bytes = default,
            Server = _connection.Server?.ToString(),
            Certificate = _connection.Certificate,
        };
        if (!response.IsSuccessStatusCode)
        {
            return new FetchedPage(page);
        }

        if (await BodyReader.ReadAsync(response.Content, bytes, isCut, cancellation).ConfigureAwait(false) is not { } sent)
        {
            return new FetchFailure(address.AbsoluteUri, $"refused: the page is longer than {bytes} bytes");
        }

        var codings = string.Join(',', page.Headers.Where(h => h.Name.Equals("Content-Encoding", StringComparison.OrdinalIgnoreCase)).Select(h => h.Value));
        return new ContentCoding(limits).Unpack(sent, codings, bytes, isCut, out var why, cancellation) is { } body
            ? new FetchedPage(page with { Bytes = body, SentBytes = sent.Length })
            : new FetchFailure(address.AbsoluteUri, why);
    }

    private static IEnumerable<PageHeader> Headers(HttpHeadersNonValidated headers) =>
        headers.SelectMany(header => header.Value.Select(value => new PageHeader(header.Key, Utf8(value))));

    // Headers come as Latin-1, byte for byte; addresses of Arabic pages are often written there in bare UTF-8.
    private static string Utf8(string value)
    {
        // The client has done it for Location.
        if (Ascii.IsValid(value) || value.Any(c => c > '\u00FF'))
        {
            return value;
        }

        var bytes = Encoding.Latin1.GetBytes(value);
        return System.Text.Unicode.Utf8.IsValid(bytes) ? Encoding.UTF8.GetString(bytes) : value;
    }
}
