using System.Globalization;
using Tawatur.Languages;

namespace Tawatur.Read.Pages;

/// <summary>The words of dates over articles, of all languages at once. Loaded with the first page.</summary>
internal static class DateWords
{
    // No number of a date is longer.
    private const int MaxDigits = 6;

    private static readonly Dictionary<string, DateWord[]> ByFirst = Load();

    /// <summary>Cuts a line into words, numbers and marks. White space and marks without width are none.</summary>
    public static List<DateToken> Cut(string line)
    {
        var tokens = new List<DateToken>();
        for (var i = 0; i < line.Length;)
        {
            var start = i;
            if (char.IsDigit(line[i]))
            {
                var number = 0;
                for (; i < line.Length && char.IsDigit(line[i]); i++)
                {
                    number = i - start < MaxDigits ? (number * 10) + CharUnicodeInfo.GetDecimalDigitValue(line[i]) : int.MaxValue;
                }

                tokens.Add(new DateToken(start, i, null, number));
            }
            else if (char.IsLetter(line[i]))
            {
                while (i < line.Length && IsOfWord(line[i]))
                {
                    i++;
                }

                tokens.Add(new DateToken(start, i, Fold(line[start..i]), -1));
            }
            else
            {
                if (!char.IsWhiteSpace(line[i]) && CharUnicodeInfo.GetUnicodeCategory(line[i]) is not UnicodeCategory.Format)
                {
                    tokens.Add(new DateToken(start, i + 1, null, -1));
                }

                i++;
            }
        }

        return tokens;
    }

    /// <summary>Finds the longest entry of one of some kinds that begins at a token.</summary>
    /// <param name="tokens">The line.</param>
    /// <param name="at">The token.</param>
    /// <param name="next">The token behind the entry.</param>
    /// <param name="kinds">The kinds.</param>
    public static DateWord? At(List<DateToken> tokens, int at, out int next, params ReadOnlySpan<DateWordKind> kinds)
    {
        next = at;
        if (at >= tokens.Count || tokens[at].Word is not { } first || !ByFirst.TryGetValue(first, out var entries))
        {
            return null;
        }

        foreach (var entry in entries)
        {
            if (kinds.Contains(entry.Kind) && End(tokens, at, entry.Words) is > 0 and var end)
            {
                next = end;
                return entry;
            }
        }

        return null;
    }

    /// <summary>Returns whether an entry of some kinds begins anywhere in the line.</summary>
    public static bool Any(List<DateToken> tokens, params ReadOnlySpan<DateWordKind> kinds)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            if (At(tokens, i, out _, kinds) is not null)
            {
                return true;
            }
        }

        return false;
    }

    // The words of an abbreviation have dots between them, or none.
    private static int End(List<DateToken> tokens, int at, string[] words)
    {
        foreach (var (i, word) in words.Index())
        {
            at += i > 0 && at < tokens.Count && tokens[at].IsMark && tokens[at - 1].Length == 1 ? 1 : 0;
            if (at >= tokens.Count || tokens[at].Word != word)
            {
                return 0;
            }

            at++;
        }

        return at;
    }

    private static Dictionary<string, DateWord[]> Load()
    {
        var words = new List<DateWord>();
        foreach (var row in TableSource.ReadShipped("common/date-words.tsv").Rows)
        {
            words.Add(new DateWord(Words(row.Term), row.Enum<DateWordKind>("kind"), row.Has("value") ? row.Integer("value") : 0));
        }

        foreach (var language in (ReadOnlySpan<string>)["ar", "en"])
        {
            foreach (var row in TableSource.ReadShipped($"{language}/months.tsv").Rows)
            {
                words.Add(new DateWord(Words(row.Term), row["calendar"] == "hijri" ? DateWordKind.HijriMonth : DateWordKind.Month, row.Integer("month")));
            }

            foreach (var row in TableSource.ReadShipped($"{language}/weekdays.tsv").Rows)
            {
                words.Add(new DateWord(Words(row.Term), DateWordKind.Weekday, row.Integer("day")));

                // English shortens its weekdays to three letters in lines of dates.
                if (language == "en")
                {
                    words.Add(new DateWord([Fold(row.Term[..3])], DateWordKind.Weekday, row.Integer("day")));
                }
            }
        }

        return words.GroupBy(word => word.Words[0], StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.OrderByDescending(word => word.Words.Length).ToArray(), StringComparer.Ordinal);
    }

    private static string[] Words(string term) => [.. Cut(term).Select(token => token.Word).OfType<string>()];

    private static string Fold(string word) => Folding.Fold(word, out _, out _).ToLower(CultureInfo.InvariantCulture);

    private static bool IsOfWord(char c) =>
        char.IsLetter(c) || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark || c is Characters.Tatweel or '\u200C' or '\u200D' or '\'' or '\u2019';
}
