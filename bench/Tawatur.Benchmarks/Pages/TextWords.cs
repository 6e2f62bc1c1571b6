using System.Globalization;
using System.Text;

namespace Tawatur.Benchmarks.Pages;

/// <summary>The words of a text, for comparing what two readers took of a page: runs of letters and digits, in lower case.</summary>
internal static class TextWords
{
    public static List<string> Of(string text)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var c in text.Normalize(NormalizationForm.FormC))
        {
            if (char.IsLetterOrDigit(c) || char.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark)
            {
                word.Append(char.ToLowerInvariant(c));
            }
            else if (word.Length > 0)
            {
                words.Add(word.ToString());
                word.Clear();
            }
        }

        if (word.Length > 0)
        {
            words.Add(word.ToString());
        }

        return words;
    }

    /// <summary>Returns the runs of four words, as the benchmark of the pages compares them; the whole where it is shorter.</summary>
    public static List<string> Runs(List<string> words) =>
        words.Count < 4 ? [string.Join(' ', words)] : [.. Enumerable.Range(0, words.Count - 3).Select(i => string.Join(' ', words.GetRange(i, 4)))];
}
