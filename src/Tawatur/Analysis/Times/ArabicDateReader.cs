using Tawatur.Analysis.Quantities;
using Tawatur.Languages;

namespace Tawatur.Analysis.Times;

/// <summary>Reads Arabic dates: a day of a month, lists and ranges of days, months in all five sets of names and doubled ones, dates in numbers.</summary>
internal static class ArabicDateReader
{
    // "1, 2, 3 … 10 March": longer lists of days are not met in news, and the bound keeps the reader linear.
    private const int MaxListed = 10;

    /// <summary>Reads days of one month: "26 March 2018", "from 26 to 28 March", "the first of this month".</summary>
    /// <param name="scan">The sentence.</param>
    /// <param name="token">Where the first number stands.</param>
    /// <param name="days">A list that is cleared, and gets the days in text order.</param>
    public static bool TryDays(ref TimeScan scan, int token, List<DatePart> days)
    {
        days.Clear();
        var at = token;
        while (days.Count < MaxListed && TryDayNumber(ref scan, at, out var number))
        {
            days.Add(new DatePart { Start = number.Span.Start, EndToken = number.EndToken, Day = (int)number.Value });
            if (TryMonthOfDay(ref scan, number.EndToken, out var month))
            {
                for (var i = 0; i < days.Count; i++)
                {
                    days[i] = days[i] with { Month = month.Month, IsHijri = month.IsHijri, Year = month.Year, EndToken = i == days.Count - 1 ? month.EndToken : days[i].EndToken };
                }

                return true;
            }

            var next = number.EndToken;
            if (scan.IsComma(next) || scan.IsDash(next) || scan.IsMark(next, '/') || scan.Is(next, TimeRoles.Until) || (scan.HasAnd(next) && scan.Tokens[next].Form.Length == 1))
            {
                next++;
                next += scan.HasAnd(next) && scan.Tokens[next].Form.Length == 1 ? 1 : 0;
                next += scan.Is(next, TimeRoles.Article) ? 1 : 0;
            }
            else if (!scan.HasAnd(next))
            {
                break;
            }

            at = next;
        }

        days.Clear();
        return false;
    }

    /// <summary>Reads one day of a month, or a date in numbers.</summary>
    public static bool TryDay(ref TimeScan scan, int token, out DatePart date)
    {
        date = default;
        if (TryInNumbers(ref scan, token, out date))
        {
            return true;
        }

        if (!TryDayNumber(ref scan, token, out var number) || !TryMonthOfDay(ref scan, number.EndToken, out var month))
        {
            return false;
        }

        date = month with { Start = number.Span.Start, Day = (int)number.Value };
        return true;
    }

    /// <summary>Reads a month with its year, where its name may be one.</summary>
    /// <param name="scan">The sentence.</param>
    /// <param name="token">Where the month or the word for month stands.</param>
    /// <param name="isBehindDay">Whether a day or an edge stands before it, so that the name is surely a month.</param>
    /// <param name="month">The month.</param>
    public static bool TryMonth(ref TimeScan scan, int token, bool isBehindDay, out DatePart month)
    {
        month = default;
        var hasNoun = scan.TryGet(token, TimeKind.Unit, out var noun) && noun.Unit == TimeUnit.Month && !noun.HasArticle && noun.Entry.Use is TimeUse.One or TimeUse.Pair or TimeUse.Many;
        var at = hasNoun ? noun.EndToken : token;
        if (!TryName(ref scan, at, out var name, out var end))
        {
            return false;
        }

        var hasYear = ArabicYearReader.TryBehind(ref scan, end, out var year);
        var isDoubled = end > name.EndToken;
        var isMonth = name.Entry.Use switch
        {
            TimeUse.Sure => true,
            TimeUse.Context => isBehindDay || hasNoun || isDoubled || hasYear || scan.Is(token - 1, TimeRoles.In | TimeRoles.Since | TimeRoles.Until | TimeRoles.Between | TimeRoles.By | TimeRoles.Before | TimeRoles.From | TimeRoles.Length),
            _ => isBehindDay || hasNoun || isDoubled || year.Year is not null,
        };
        if (!isMonth)
        {
            return false;
        }

        month = new DatePart
        {
            Start = hasNoun ? noun.Start : name.Start,
            EndToken = hasYear ? year.EndToken : end,
            Month = name.Entry.Value,
            IsHijri = name.Entry.Kind == TimeKind.HijriMonth,
            Year = year,
        };
        return true;
    }

    private static bool TryName(ref TimeScan scan, int token, out TimeTerm name, out int end)
    {
        end = token;
        if (!scan.TryGet(token, TimeKind.Month, out name))
        {
            var isHijri = scan.TryGet(token, TimeKind.HijriMonth, out name);
            end = name.EndToken;
            return isHijri;
        }

        // "March/Adhar", "March (Adhar)", "March Adhar": one month under two names.
        end = name.EndToken;
        var isBracket = scan.IsMark(end, '(');
        var second = isBracket || scan.IsMark(end, '/') || scan.IsDash(end) ? end + 1 : end;
        if (scan.TryGet(second, TimeKind.Month, out var twin) && twin.Entry.Value == name.Entry.Value && (!isBracket || scan.IsMark(twin.EndToken, ')')))
        {
            end = isBracket ? twin.EndToken + 1 : twin.EndToken;
        }

        return true;
    }

    private static bool TryDayNumber(ref TimeScan scan, int token, out SpelledNumber number) =>
        scan.TryNumber(token, out number) && number.Value is >= 1 and <= 31 && number.Value % 1 == 0
        && (number.Form == NumberForm.Ordinal || (number.Form == NumberForm.Cardinal && (number.HasDigits || number.IsDefinite) && number.EndToken - token <= 3));

    private static bool TryMonthOfDay(ref TimeScan scan, int token, out DatePart month)
    {
        var at = scan.Is(token, TimeRoles.From) ? token + 1 : token;
        if (TryMonth(ref scan, at, true, out month))
        {
            return true;
        }

        // "on the 17th of the running", the month left out.
        if (at == token && scan.TryModifier(at, out var running) && running.Direction == TimeDirection.Present && scan.Is(token - 2, TimeRoles.In | TimeRoles.Until | TimeRoles.From))
        {
            month = new DatePart
            {
                EndToken = running.EndToken,
                Month = scan.Today?.Month,
                Year = new YearPart { EndToken = running.EndToken, Year = scan.Today?.Year, IsUnanchored = scan.Today is null },
            };
            return true;
        }

        // "the fifth of this month", "of last month".
        var isThis = scan.Is(at, TimeRoles.This);
        if (at == token || !scan.TryUnit(isThis ? at + 1 : at, TimeUnit.Month, TimeUse.One, out var unit) || !unit.HasArticle)
        {
            return false;
        }

        var end = unit.EndToken;
        var step = 0;
        if (!isThis)
        {
            if (!scan.TryModifier(end, out var modifier) || modifier.Direction == TimeDirection.Recent)
            {
                return false;
            }

            end = modifier.EndToken;
            step = TimeValues.Step(modifier.Direction);
        }

        var shifted = scan.Today?.AddDays(1 - scan.Today.Value.Day).AddMonths(step);
        month = new DatePart
        {
            Start = unit.Start,
            EndToken = end,
            Month = shifted?.Month,
            Year = new YearPart { EndToken = end, Year = shifted?.Year, IsUnanchored = shifted is null },
        };
        return true;
    }

    /// <summary>Reads "26/3/2018", "26-3-2018", "2018-03-26", "26.3.2018": the day first, as Arabic news writes it, unless the year is.</summary>
    private static bool TryInNumbers(ref TimeScan scan, int token, out DatePart date)
    {
        date = default;
        if (!scan.Has(token) || scan.Tokens[token].Kind != Documents.TokenKind.Number)
        {
            return false;
        }

        int first, second, third, end;
        int firstDigits, thirdDigits;
        if (scan.TryDigits(token, out first, out firstDigits))
        {
            var isSlash = scan.IsMark(token + 1, '/');
            if (!(isSlash || (scan.IsDash(token + 1) && scan.IsJoined(token + 1) && scan.IsJoined(token + 2))) || !scan.TryDigits(token + 2, out second, out var middle) || middle > 2
                || !(isSlash ? scan.IsMark(token + 3, '/') : scan.IsDash(token + 3)) || !scan.TryDigits(token + 4, out third, out thirdDigits))
            {
                return false;
            }

            end = token + 5;
        }
        else if (!TryPointed(scan.Tokens[token].Form, out first, out second, out third, out firstDigits, out thirdDigits))
        {
            return false;
        }
        else
        {
            end = token + 1;
        }

        var (day, month, year, digits) = firstDigits == 4 ? (third, second, first, 4) : (first, second, third, thirdDigits);
        if (day is < 1 or > 31 || month is < 1 or > 12 || digits is not (2 or 4) || (firstDigits == 4 && thirdDigits > 2))
        {
            return false;
        }

        year = digits == 2 ? 2000 + year : year;
        var isHijri = year is >= 1300 and < 1500;
        if (!isHijri && year is < 1800 or > 2100)
        {
            return false;
        }

        end += scan.Is(end, TimeRoles.Hijri | TimeRoles.Gregorian) ? 1 : 0;
        date = new DatePart { Start = scan.Tokens[token].Start, EndToken = end, Day = day, Month = month, IsHijri = isHijri, Year = new YearPart { EndToken = end, Year = year, IsHijri = isHijri } };
        return true;
    }

    private static bool TryPointed(string form, out int first, out int second, out int third, out int firstDigits, out int thirdDigits)
    {
        first = second = third = firstDigits = thirdDigits = 0;
        var one = form.IndexOf('.', StringComparison.Ordinal);
        var two = one < 0 ? -1 : form.IndexOf('.', one + 1);
        if (two < 0 || form.Length > 10)
        {
            return false;
        }

        (firstDigits, thirdDigits) = (one, form.Length - two - 1);
        return Whole(form.AsSpan(0, one), out first) && Whole(form.AsSpan(one + 1, two - one - 1), out second) && Whole(form.AsSpan(two + 1), out third) && thirdDigits == 4;
    }

    private static bool Whole(ReadOnlySpan<char> digits, out int value) =>
        int.TryParse(digits, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out value);
}
