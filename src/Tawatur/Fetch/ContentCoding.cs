using System.IO.Compression;

namespace Tawatur.Fetch;

/// <summary>Undoes the packing of a body for the transport, within limits.</summary>
/// <param name="limits">The limits.</param>
internal sealed class ContentCoding(FetchLimits limits)
{
    /// <summary>What a server may use.</summary>
    public const string Accepted = "gzip, deflate, br";

    // Below it a large ratio is no danger, and short pages of blanks have one.
    private const int RatioFrom = 1 << 20;

    // One is what servers use; a chain of them is what attackers use.
    private const int MaxCodings = 2;

    /// <summary>Unpacks a body.</summary>
    /// <param name="sent">The body as it came.</param>
    /// <param name="codings">The <c>Content-Encoding</c>.</param>
    /// <param name="limit">The most bytes that are unpacked.</param>
    /// <param name="isCut">Whether a longer body is cut at the limit rather than refused.</param>
    /// <param name="why">Why it cannot be unpacked.</param>
    /// <param name="cancellation">Ends it.</param>
    public byte[]? Unpack(byte[] sent, string? codings, int limit, bool isCut, out string why, CancellationToken cancellation)
    {
        why = "";
        var names = (codings ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Where(c => !c.Equals("identity", StringComparison.OrdinalIgnoreCase)).ToList();
        if (names.Count > MaxCodings)
        {
            why = "refused: the page is packed several times over";
            return null;
        }

        var body = sent;
        for (var i = names.Count - 1; i >= 0; i--)
        {
            try
            {
                if (Undo(body, names[i].ToLowerInvariant(), limit, isCut, out why, cancellation) is not { } unpacked)
                {
                    return null;
                }

                body = unpacked;
            }
            catch (Exception error) when (error is InvalidDataException or InvalidOperationException or EndOfStreamException)
            {
                why = $"the page came packed as {names[i]}, and is damaged or cut short";
                return null;
            }
        }

        return body;
    }

    private byte[]? Undo(byte[] packed, string coding, int limit, bool isCut, out string why, CancellationToken cancellation)
    {
        why = "";
        using var source = new MemoryStream(packed, writable: false);
        using var unpacking = coding switch
        {
            "gzip" or "x-gzip" => Unpacking.Gzip(source),
            "br" => new BrotliStream(source, CompressionMode.Decompress),
            "deflate" => IsZlib(packed) ? Unpacking.Zlib(source) : Unpacking.Deflate(source),
            _ => null,
        };
        if (unpacking is null)
        {
            why = $"the page came packed as {coding}, which was not asked for";
            return null;
        }

        using var body = new MemoryStream();
        var buffer = new byte[64 << 10];
        while (unpacking.Read(buffer) is > 0 and var taken)
        {
            cancellation.ThrowIfCancellationRequested();
            body.Write(buffer, 0, taken);
            if (isCut && body.Length >= limit)
            {
                body.SetLength(limit);
                break;
            }

            if (body.Length > limit)
            {
                why = $"refused: the page is longer than {limit} bytes when unpacked";
                return null;
            }

            if (body.Length > RatioFrom && body.Length / limits.UnpackedRatio > packed.Length)
            {
                why = $"refused: {packed.Length} bytes unpack to more than {limits.UnpackedRatio} times as many, as no page does";
                return null;
            }
        }

        return body.ToArray();
    }

    // The standard says zlib; some servers send the bare data.
    private static bool IsZlib(byte[] packed) => packed is [var first, var second, ..] && (first & 0x0F) == 8 && ((first << 8) | second) % 31 == 0;
}
