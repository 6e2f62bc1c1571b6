using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Tawatur.Read;

/// <summary>Decodes UTF-8 that need not be well formed. A surrogate that stands alone as three bytes stays one code unit, as its writer meant it.</summary>
internal static class Utf8Text
{
    /// <summary>Returns what a reader is told of malformed places.</summary>
    public static string Note(int malformed) => $"{malformed} malformed places of the UTF-8 were read as U+FFFD";

    /// <summary>Decodes.</summary>
    /// <param name="bytes">The bytes, without a byte-order mark.</param>
    /// <param name="malformed">The number of places that are no UTF-8; each became U+FFFD.</param>
    public static string Decode(ReadOnlySpan<byte> bytes, out int malformed)
    {
        malformed = 0;
        if (Utf8.IsValid(bytes))
        {
            return Encoding.UTF8.GetString(bytes);
        }

        var text = new StringBuilder(bytes.Length);
        Append(text, bytes, ref malformed);
        return text.ToString();
    }

    /// <summary>Decodes to the end of a text.</summary>
    public static void Append(StringBuilder text, ReadOnlySpan<byte> bytes, ref int malformed)
    {
        var units = ArrayPool<char>.Shared.Rent(bytes.Length + 1);
        while (Utf8.ToUtf16(bytes, units, out var read, out var written, replaceInvalidSequences: false) != OperationStatus.Done)
        {
            text.Append(units, 0, written);
            bytes = bytes[read..];
            if (bytes is [0xED, >= 0xA0 and <= 0xBF, >= 0x80 and <= 0xBF, ..])
            {
                text.Append((char)(0xD000 | ((bytes[1] & 0x3F) << 6) | (bytes[2] & 0x3F)));
                bytes = bytes[3..];
                continue;
            }

            Rune.DecodeFromUtf8(bytes, out _, out var length);
            text.Append('\uFFFD');
            bytes = bytes[length..];
            malformed++;
        }

        Utf8.ToUtf16(bytes, units, out _, out var last);
        text.Append(units, 0, last);
        ArrayPool<char>.Shared.Return(units);
    }
}
