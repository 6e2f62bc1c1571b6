using System.IO.Compression;
using System.Text;

namespace Tawatur.Tests.Fetch;

/// <summary>What a server sends.</summary>
internal sealed class FakeAnswer(Func<Stream, CancellationToken, Task> send)
{
    public Task SendAsync(Stream stream, CancellationToken cancellation) => send(stream, cancellation);

    public static FakeAnswer Text(string text, string headers = "Content-Type: text/plain; charset=utf-8\r\n") => Bytes(Encoding.UTF8.GetBytes(text), headers);

    public static FakeAnswer Bytes(byte[] body, string headers = "", int status = 200) => Raw([.. Head(status, $"{headers}Content-Length: {body.Length}\r\n"), .. body]);

    /// <summary>A body whose end is the end of the connection.</summary>
    public static FakeAnswer Undeclared(byte[] body, string headers = "") => Raw([.. Head(200, headers), .. body]);

    public static FakeAnswer Status(int status, string headers = "") => Raw(Head(status, headers + "Content-Length: 0\r\n"));

    public static FakeAnswer Redirect(string location, int status = 302) => Status(status, $"Location: {location}\r\n");

    public static FakeAnswer Raw(byte[] bytes) => new(async (stream, cancellation) => await stream.WriteAsync(bytes, cancellation));

    public static FakeAnswer Raw(string text) => Raw(Encoding.UTF8.GetBytes(text));

    /// <summary>The start of an answer, and nothing more for ever.</summary>
    public static FakeAnswer Endless(string start, TaskCompletionSource arrived) => new(async (stream, cancellation) =>
    {
        await stream.WriteAsync(Encoding.UTF8.GetBytes(start), cancellation);
        arrived.SetResult();
        await Task.Delay(Timeout.Infinite, CancellationToken.None);
    });

    public static FakeAnswer Packed(string coding, byte[] body) => Bytes(Pack(coding, body), $"Content-Encoding: {coding}\r\nContent-Type: text/plain\r\n");

    public static byte[] Pack(string coding, byte[] body)
    {
        using var packed = new MemoryStream();
        using (Stream packing = coding switch
        {
            "gzip" => new GZipStream(packed, CompressionLevel.SmallestSize),
            "br" => new BrotliStream(packed, CompressionLevel.SmallestSize),
            "deflate" => new ZLibStream(packed, CompressionLevel.SmallestSize),
            _ => new DeflateStream(packed, CompressionLevel.SmallestSize),
        })
        {
            packing.Write(body);
        }

        return packed.ToArray();
    }

    private static byte[] Head(int status, string headers) => Encoding.UTF8.GetBytes($"HTTP/1.1 {status} X\r\n{headers}\r\n");
}
