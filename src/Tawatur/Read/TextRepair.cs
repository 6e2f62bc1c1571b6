using System.Text;

namespace Tawatur.Read;

/// <summary>The only change ever made to a text: U+0000 and lone surrogates become U+FFFD, one for one.</summary>
internal static class TextRepair
{
    public const string Note = "U+0000 or a lone surrogate was replaced by U+FFFD";

    private const char Replacement = '\uFFFD';

    /// <summary>Returns the text itself where nothing has to be replaced.</summary>
    public static string Apply(string text, out bool isChanged)
    {
        isChanged = text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF') ? !IsWhole(text) : text.Contains('\0', StringComparison.Ordinal);
        if (!isChanged)
        {
            return text;
        }

        var repaired = new StringBuilder(text);
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
            }
            else if (text[i] == '\0' || char.IsSurrogate(text[i]))
            {
                repaired[i] = Replacement;
            }
        }

        return repaired.ToString();
    }

    private static bool IsWhole(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
            }
            else if (text[i] == '\0' || char.IsSurrogate(text[i]))
            {
                return false;
            }
        }

        return true;
    }
}
