using System.Globalization;
using System.Text;
using Tawatur.Documents;

namespace Tawatur.Cli.Evaluation;

/// <summary>The words of a text, as the scoring counts them: runs of letters, digits and underscores, so that a vowel mark divides.</summary>
internal static class WordSets
{
    private const int MinWithArticle = 4;

    /// <summary>Returns the places of the words inside spans.</summary>
    public static HashSet<TextSpan> Places(string text, IEnumerable<TextSpan> spans)
    {
        var places = new HashSet<TextSpan>();
        foreach (var span in spans)
        {
            places.UnionWith(Words(text, span));
        }

        return places;
    }

    /// <summary>Returns whether the words of two spans agree (F1 of at least a half), marks, hamza and the article apart.</summary>
    public static bool Agree(string text, TextSpan one, TextSpan other)
    {
        var left = Folded(one.In(text));
        var right = Folded(other.In(text));
        return left.Count > 0 && right.Count > 0 && 4 * left.Intersect(right, StringComparer.Ordinal).Count() >= left.Count + right.Count;
    }

    /// <summary>Returns the share of the words of two sets together that are in both; 0 where one is empty.</summary>
    public static double Shared(HashSet<TextSpan> one, HashSet<TextSpan> other)
    {
        var both = one.Count(other.Contains);
        return both == 0 ? 0 : (double)both / (one.Count + other.Count - both);
    }

    private static HashSet<string> Folded(ReadOnlySpan<char> words)
    {
        var folded = new StringBuilder(words.Length);
        foreach (var c in words)
        {
            var letter = c switch
            {
                (>= '\u064B' and <= '\u0652') or '\u0670' or '\u0640' => '\0',
                '\u0625' or '\u0623' or '\u0622' => '\u0627',
                '\u0649' => '\u064A',
                '\u0629' => '\u0647',
                _ => c,
            };
            if (letter != '\0')
            {
                folded.Append(letter);
            }
        }

        var text = folded.ToString();
        return Words(text, new TextSpan(0, text.Length))
            .Select(place => place.In(text).ToString())
            .Select(word => word.Length > MinWithArticle && word.StartsWith("\u0627\u0644", StringComparison.Ordinal) ? word[2..] : word)
            .ToHashSet(StringComparer.Ordinal);
    }

    private static IEnumerable<TextSpan> Words(string text, TextSpan span)
    {
        var end = Math.Min(span.End, text.Length);
        for (var i = Math.Max(0, span.Start); i < end; i++)
        {
            var start = i;
            while (i < end && IsWord(text[i]))
            {
                i++;
            }

            if (i > start)
            {
                yield return new TextSpan(start, i);
            }
        }
    }

    private static bool IsWord(char c) => c == '_' || char.IsLetter(c) || char.GetUnicodeCategory(c) is UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber;
}
