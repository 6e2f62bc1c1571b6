using System.Globalization;
using System.Text;

namespace Tawatur.Fetch.Robots;

/// <summary>Brings paths and patterns into one spelling: what must be encoded is, with capital digits, and what need not be is not.</summary>
internal static class RobotsPath
{
    /// <summary>Returns the path and query of an address, with the two characters encoded that mean something in a pattern.</summary>
    public static string Of(Uri address) => Normalize(address.PathAndQuery, isPattern: false);

    /// <summary>Returns a pattern as paths are spelt.</summary>
    public static string Pattern(string written) => Normalize(written, isPattern: true);

    private static string Normalize(string written, bool isPattern)
    {
        var path = new StringBuilder(written.Length);
        Span<byte> bytes = stackalloc byte[4];
        for (var i = 0; i < written.Length;)
        {
            var c = written[i];
            if (c == '%' && i + 2 < written.Length && byte.TryParse(written.AsSpan(i + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value))
            {
                if (char.IsAsciiLetterOrDigit((char)value) || (char)value is '-' or '.' or '_' or '~')
                {
                    path.Append((char)value);
                }
                else
                {
                    Append(path, value);
                }

                i += 3;
            }
            else if (char.IsAscii(c) && (isPattern || c is not ('*' or '$')))
            {
                path.Append(c);
                i++;
            }
            else
            {
                Rune.DecodeFromUtf16(written.AsSpan(i), out var rune, out var units);
                foreach (var b in bytes[..rune.EncodeToUtf8(bytes)])
                {
                    Append(path, b);
                }

                i += units;
            }
        }

        return path.ToString();
    }

    private static void Append(StringBuilder path, byte value) => path.Append('%').Append(value.ToString("X2", CultureInfo.InvariantCulture));
}
