using System.Text;
using UtfUnknown;

namespace Tawatur.Read;

/// <summary>Decodes a text file: UTF-8, UTF-16 and UTF-32 with their marks, anything else by a guess.</summary>
internal static class TextEncodings
{
    // The guess needs no more, and its time grows with what it is given.
    private const int GuessBytes = 64 << 10;

    // A file with one malformed place in so many units is a damaged UTF-8 file; with more it is in another encoding.
    private const int UnitsPerMalformed = 50;

    // Letters of no language lie among the control characters; a text has next to none.
    private const int UnitsPerControl = 50;

    /// <summary>Decodes.</summary>
    /// <param name="bytes">The bytes of the whole file.</param>
    /// <param name="note">What a reader is told of the encoding, where there is something to tell.</param>
    /// <returns>The text, or <c>null</c> where the bytes are none.</returns>
    public static string? Decode(ReadOnlySpan<byte> bytes, out string? note)
    {
        note = null;
        var text = Marked(bytes);
        if (text is null)
        {
            text = Utf8Text.Decode(bytes, out var malformed);
            if (malformed > 0)
            {
                text = malformed <= text.Length / UnitsPerMalformed ? Noted(text, Utf8Text.Note(malformed), out note) : Guess(bytes, out note);
            }
        }

        return text is null || HasControls(text) ? null : text;
    }

    /// <summary>Returns whether so many control characters stand in it that it is no text.</summary>
    public static bool HasControls(string text) => Controls(text) > text.Length / UnitsPerControl;

    private static string? Marked(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, .. var rest] => Utf8Text.Decode(rest, out _),
        [0xFF, 0xFE, 0, 0, .. var rest] => Encoding.UTF32.GetString(rest),
        [0xFF, 0xFE, .. var rest] => Units(rest, isBigEndian: false),
        [0xFE, 0xFF, .. var rest] => Units(rest, isBigEndian: true),
        _ => null,
    };

    // Unit by unit: the framework's decoder would swallow a lone surrogate.
    private static string Units(ReadOnlySpan<byte> bytes, bool isBigEndian)
    {
        var units = new char[bytes.Length / 2];
        for (var i = 0; i < units.Length; i++)
        {
            units[i] = (char)(isBigEndian ? (bytes[2 * i] << 8) | bytes[(2 * i) + 1] : bytes[2 * i] | (bytes[(2 * i) + 1] << 8));
        }

        return new string(units);
    }

    private static string? Guess(ReadOnlySpan<byte> bytes, out string? note)
    {
        note = null;
        var guess = CharsetDetector.DetectFromBytes(bytes[..Math.Min(bytes.Length, GuessBytes)].ToArray()).Detected;
        if (guess is null || (CodePagesEncodingProvider.Instance.GetEncoding(guess.EncodingName) ?? Known(guess.EncodingName)) is not { } encoding)
        {
            return null;
        }

        return Noted(encoding.GetString(bytes), $"not UTF-8: read as {guess.EncodingName}, which was guessed", out note);
    }

    private static Encoding? Known(string name)
    {
        try
        {
            return Encoding.GetEncoding(name);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static string Noted(string text, string words, out string? note)
    {
        note = words;
        return text;
    }

    private static int Controls(string text)
    {
        var count = 0;
        foreach (var unit in text)
        {
            if (char.IsControl(unit) && !char.IsWhiteSpace(unit))
            {
                count++;
            }
        }

        return count;
    }
}
