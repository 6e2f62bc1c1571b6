using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace Tawatur.Read;

/// <summary>Reads strings of JSON as they are, lone surrogates included, which the framework refuses.</summary>
internal static class JsonStrings
{
    /// <summary>Returns the string that the reader stands on.</summary>
    /// <param name="reader">The reader.</param>
    /// <param name="malformed">Counts the places that are no UTF-8; each became U+FFFD.</param>
    public static string Read(ref Utf8JsonReader reader, ref int malformed)
    {
        var bytes = reader.ValueSpan;
        return Utf8.IsValid(bytes) && (!reader.ValueIsEscaped || bytes.IndexOf("\\u"u8) < 0)
            ? reader.GetString() ?? ""
            : Unescape(bytes, ref malformed);
    }

    private static string Unescape(ReadOnlySpan<byte> bytes, ref int malformed)
    {
        var text = new StringBuilder(bytes.Length);
        while (bytes.IndexOf((byte)'\\') is >= 0 and var at)
        {
            Utf8Text.Append(text, bytes[..at], ref malformed);
            var length = 2;
            switch (bytes[at + 1])
            {
                case (byte)'u':
                    text.Append((char)int.Parse(bytes.Slice(at + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
                    length = 6;
                    break;
                case (byte)'n':
                    text.Append('\n');
                    break;
                case (byte)'r':
                    text.Append('\r');
                    break;
                case (byte)'t':
                    text.Append('\t');
                    break;
                case (byte)'b':
                    text.Append('\b');
                    break;
                case (byte)'f':
                    text.Append('\f');
                    break;
                default:
                    text.Append((char)bytes[at + 1]);
                    break;
            }

            bytes = bytes[(at + length)..];
        }

        Utf8Text.Append(text, bytes, ref malformed);
        return text.ToString();
    }
}
