using System.Text;

namespace Tawatur.Read.Pages;

/// <summary>The encoding that a label names, read as browsers read it.</summary>
internal static class CharsetLabel
{
    private const int WindowsLatin = 1252;
    private const int WindowsArabic = 1256;
    private const int WindowsTurkish = 1254;

    /// <summary>Returns the encoding, or <c>null</c> where the label names none.</summary>
    public static Encoding? Read(string? label)
    {
        var name = label?.Trim().Trim('"', '\'').ToLowerInvariant();
        return name switch
        {
            null or "" => null,
            "utf8" or "utf-8" or "unicode-1-1-utf-8" or "x-unicode20utf8" => Encoding.UTF8,
            "utf-16" or "utf-16le" or "unicode" => Encoding.Unicode,
            "utf-16be" => Encoding.BigEndianUnicode,

            // Browsers take Latin 1 and ASCII for the larger set of Windows, and so do the authors of pages.
            "iso-8859-1" or "iso8859-1" or "latin1" or "l1" or "ascii" or "us-ascii" or "windows-1252" or "cp1252" => CodePage(WindowsLatin),
            "iso-8859-9" or "latin5" => CodePage(WindowsTurkish),
            "windows-1256" or "cp1256" or "cp-1256" or "x-cp1256" or "win-1256" or "windows1256" or "windows-arabic" => CodePage(WindowsArabic),
            "iso8859-6" or "iso-8859-6" or "iso-8859-6-i" or "iso-8859-6-e" or "iso_8859-6" or "arabic" or "asmo-708" or "ecma-114" => Named("iso-8859-6"),
            _ => Named(name),
        };
    }

    private static Encoding? CodePage(int page) => CodePagesEncodingProvider.Instance.GetEncoding(page);

    private static Encoding? Named(string name)
    {
        try
        {
            // UTF-7 hides letters in ASCII and is known for nothing but attacks; the framework refuses it by an exception of its own.
            return CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        }
        catch (Exception error) when (error is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }
}
