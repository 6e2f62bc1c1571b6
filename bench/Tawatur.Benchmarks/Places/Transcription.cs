using System.Text;

namespace Tawatur.Benchmarks.Places;

/// <summary>Tells an Arabic name from a translation of a Latin one: by the consonants that both scripts write.</summary>
/// <remarks>Names that were translated by machine ("it hits" for Hit) or written back from Latin letters in another way than Arabic writes them would never be met in a text, or be met as another word.</remarks>
internal static class Transcription
{
    // Read off 60 random pairs of each source: below it nearly all are translations.
    private const double LeastAlike = 0.7;

    private const string Arabic = "\u0628\u062A\u0637\u062B\u062C\u063A\u062F\u0636\u0630\u0638\u0631\u0632\u0633\u0635\u0634\u0641\u0642\u0643\u0644\u0645\u0646";
    private const string ArabicAs = "bttsggddddrzsssfkklmn";
    private const string Latin = "bptdgjrzscfvkqxlmn";
    private const string LatinAs = "bbtdggrzssffkkklmn";

    private static readonly string[] Articles = ["al", "el", "ad", "ar", "as", "at", "az", "an", "ash", "adh", "ath"];

    public static bool IsOf(string arabic, string latin)
    {
        var (a, b) = (OfArabic(arabic), OfLatin(latin));
        return a.Length == 0 || b.Length == 0 ? a.Length + b.Length <= 1 : 2.0 * Shared(a, b) / (a.Length + b.Length) >= LeastAlike;
    }

    private static string OfArabic(string name)
    {
        var result = new StringBuilder();
        foreach (var word in name.Split(' '))
        {
            Letters(word.StartsWith("\u0627\u0644", StringComparison.Ordinal) ? word[2..] : word, Arabic, ArabicAs, result);
        }

        return result.ToString();
    }

    private static string OfLatin(string name)
    {
        var plain = new string([.. name.ToLowerInvariant().Normalize(NormalizationForm.FormD).Where(c => char.IsAsciiLetter(c) || c is ' ' or '-')]);
        plain = plain.Replace("kh", "h", StringComparison.Ordinal).Replace("ch", "sh", StringComparison.Ordinal).Replace("th", "t", StringComparison.Ordinal);
        var result = new StringBuilder();
        foreach (var word in plain.Split(' ', '-'))
        {
            if (!Articles.Contains(word, StringComparer.Ordinal))
            {
                Letters(word, Latin, LatinAs, result);
            }
        }

        return result.ToString();
    }

    private static void Letters(string word, string from, string to, StringBuilder result)
    {
        foreach (var letter in word)
        {
            // A doubled consonant is written once in Arabic.
            if (from.IndexOf(letter, StringComparison.Ordinal) is >= 0 and var at && (result.Length == 0 || result[^1] != to[at]))
            {
                result.Append(to[at]);
            }
        }
    }

    /// <summary>The length of the longest common subsequence.</summary>
    private static int Shared(string a, string b)
    {
        var row = new int[b.Length + 1];
        foreach (var letter in a)
        {
            var diagonal = 0;
            for (var j = 1; j <= b.Length; j++)
            {
                (diagonal, row[j]) = (row[j], letter == b[j - 1] ? diagonal + 1 : Math.Max(row[j], row[j - 1]));
            }
        }

        return row[^1];
    }
}
