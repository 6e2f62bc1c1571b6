using System.Text;
using System.Text.Unicode;

namespace Tawatur.Read.Pages;

/// <summary>Decodes a page whose parts are in two encodings, as pages put together from templates and feeds are: each run between tags by itself.</summary>
internal static class MixedEncoding
{
    /// <summary>Counts what is UTF-8 beyond ASCII, and what cannot be UTF-8.</summary>
    public static (int Good, int Bad) Count(ReadOnlySpan<byte> bytes)
    {
        var (good, bad) = (0, 0);
        while (!bytes.IsEmpty)
        {
            var ascii = bytes.IndexOfAnyExceptInRange((byte)0, (byte)0x7F);
            if (ascii < 0)
            {
                break;
            }

            bytes = bytes[ascii..];
            if (Rune.DecodeFromUtf8(bytes, out _, out var length) == System.Buffers.OperationStatus.Done)
            {
                good++;
            }
            else
            {
                bad++;
            }

            bytes = bytes[length..];
        }

        return (good, bad);
    }

    /// <summary>Decodes every run that is UTF-8 as that, and the others as <paramref name="other"/>.</summary>
    public static string Decode(ReadOnlySpan<byte> bytes, Encoding other)
    {
        var text = new StringBuilder(bytes.Length);
        while (!bytes.IsEmpty)
        {
            var end = bytes[1..].IndexOfAny((byte)'<', (byte)'>', (byte)'\n') + 1;
            var run = end <= 0 ? bytes : bytes[..end];
            text.Append((Utf8.IsValid(run) ? Encoding.UTF8 : other).GetString(run));
            bytes = bytes[run.Length..];
        }

        return text.ToString();
    }
}
