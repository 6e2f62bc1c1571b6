using Tawatur.Documents;
using Tawatur.Languages;

namespace Tawatur.Read.Pages;

/// <summary>Tells the direction of a text from its letters.</summary>
internal static class TextDirections
{
    /// <summary>Returns right to left where more letters are Arabic or Hebrew than of any other script.</summary>
    public static TextDirection Of(string text)
    {
        var (right, left) = (0, 0);
        foreach (var c in text)
        {
            if (Characters.IsArabic(c) || (c >= '\u0590' && c <= '\u05FF'))
            {
                right++;
            }
            else if (char.IsLetter(c))
            {
                left++;
            }
        }

        return right > left ? TextDirection.RightToLeft : TextDirection.LeftToRight;
    }
}
