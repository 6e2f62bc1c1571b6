using System.Buffers;

namespace Tawatur.Fetch;

/// <summary>Takes a body from the network, within limits.</summary>
internal static class BodyReader
{
    /// <summary>Takes it.</summary>
    /// <param name="content">The body.</param>
    /// <param name="limit">The most bytes.</param>
    /// <param name="isCut">Whether a longer body is cut at the limit rather than refused.</param>
    /// <param name="cancellation">Ends it.</param>
    /// <returns>The bytes; <c>null</c> where they are too many.</returns>
    public static async Task<byte[]?> ReadAsync(HttpContent content, int limit, bool isCut, CancellationToken cancellation)
    {
        // What the server announces need not be waited for.
        if (!isCut && content.Headers.ContentLength > limit)
        {
            return null;
        }

        using var body = new MemoryStream();
        var buffer = ArrayPool<byte>.Shared.Rent(64 << 10);
        try
        {
            var stream = await content.ReadAsStreamAsync(cancellation).ConfigureAwait(false);
            await using (stream.ConfigureAwait(false))
            {
                while (await stream.ReadAsync(buffer, cancellation).ConfigureAwait(false) is > 0 and var taken)
                {
                    body.Write(buffer, 0, taken);
                    if (body.Length > limit)
                    {
                        return isCut ? body.GetBuffer()[..limit] : null;
                    }
                }
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }

        return body.ToArray();
    }
}
