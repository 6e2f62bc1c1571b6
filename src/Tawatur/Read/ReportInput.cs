using System.IO.Compression;

namespace Tawatur.Read;

/// <summary>A file, or standard input, that holds one report or many.</summary>
/// <param name="name">How it is called in messages.</param>
/// <param name="open">Opens it.</param>
public sealed class ReportInput(string name, Func<Stream> open)
{
    /// <summary>Reads the reports.</summary>
    public IEnumerable<ReadResult> Read(ReadOptions options)
    {
        var bytes = Bytes();
        if (FirstMark(bytes) != '{')
        {
            yield return PlainTextReader.Read(bytes, new ReportPlace(name, null, Path.GetFileName(name)), options);
            yield break;
        }

        var line = 0;
        for (var at = 0; at < bytes.Length;)
        {
            var end = Array.IndexOf(bytes, (byte)'\n', at);
            end = end < 0 ? bytes.Length : end;
            line++;
            if (bytes.AsSpan(at, end - at).ContainsAnyExcept(" \t\r"u8))
            {
                yield return JsonRecordReader.Read(bytes.AsSpan(at, end - at), new ReportPlace(name, line), options);
            }

            at = end + 1;
        }
    }

    private byte[] Bytes()
    {
        using var stream = open();
        var copy = new MemoryStream();
        stream.CopyTo(copy);
        if (copy.Length > 2 && copy.GetBuffer()[0] == 0x1f && copy.GetBuffer()[1] == 0x8b)
        {
            copy.Position = 0;
            var plain = new MemoryStream();
            using var zip = new GZipStream(copy, CompressionMode.Decompress);
            zip.CopyTo(plain);
            copy = plain;
        }

        return copy.ToArray();
    }

    private static char FirstMark(ReadOnlySpan<byte> bytes)
    {
        bytes = bytes.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes;
        bytes = bytes.TrimStart(" \t\r\n"u8);
        return bytes.IsEmpty ? ' ' : (char)bytes[0];
    }
}
