using Tawatur.Languages;

namespace Tawatur.Read.Pages;

/// <summary>Compares titles by their words.</summary>
internal static class TitleWords
{
    /// <summary>Returns how far the first is the second, from 0 to 1: the words of the first that the second has, and at least half of those of the second.</summary>
    public static double Alike(string first, string second)
    {
        var (a, b) = (Of(first), Of(second));
        if (a.Count == 0 || b.Count == 0)
        {
            return 0;
        }

        var shared = a.Count(b.Contains);
        var precise = (double)shared / a.Count;
        var whole = (double)shared / b.Count;
        return whole < 0.4 ? 0 : (precise + precise + whole) / 3;
    }

    private static HashSet<string> Of(string text)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        var at = 0;
        while (TokenReader.Next(text, at, out var start, out at, out var kind))
        {
            if (kind is Documents.TokenKind.Word or Documents.TokenKind.Number)
            {
                words.Add(Folding.Fold(text[start..at], out _, out _));
            }
        }

        return words;
    }
}
