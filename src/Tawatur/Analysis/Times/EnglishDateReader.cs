using Tawatur.Analysis.Quantities;
using Tawatur.Languages;

namespace Tawatur.Analysis.Times;

/// <summary>Reads English dates: the day before its month or behind it, lists and ranges of days, months, and what tells their years.</summary>
internal static class EnglishDateReader
{
    private const int MaxListed = 10;

    /// <summary>Reads days of one month: "26 to 28 March 2018", "March 26, 2018", "the 26th of March".</summary>
    /// <param name="scan">The sentence.</param>
    /// <param name="token">Where the first number or the month stands.</param>
    /// <param name="days">A list that is cleared, and gets the days in text order.</param>
    public static bool TryDays(ref TimeScan scan, int token, List<DatePart> days)
    {
        days.Clear();
        return TryMonthName(ref scan, token, out var month, out var end) ? TryMonthFirst(ref scan, month, end, days) : TryDayFirst(ref scan, token, days);
    }

    /// <summary>Reads a date in numbers that can be read in one way only: the year first, or a day above twelve.</summary>
    public static bool TryInNumbers(ref TimeScan scan, int token, out DatePart date)
    {
        date = default;
        if (!scan.TryDigits(token, out var first, out var firstDigits) || !scan.TryDigits(token + 2, out var second, out var secondDigits) || !scan.TryDigits(token + 4, out var third, out var thirdDigits)
            || !(IsSeparator(scan, token + 1) && IsSeparator(scan, token + 3)) || secondDigits > 2)
        {
            return false;
        }

        if (firstDigits == 4 && thirdDigits == 2)
        {
            (first, third) = (third, first);
        }
        else if (thirdDigits != 4)
        {
            return false;
        }

        var (day, month) = second > 12 ? (second, first) : (first, second);
        if ((firstDigits != 4 && day <= 12 && day != month) || day is < 1 or > 31 || month is < 1 or > 12 || third is < 1800 or > 2100)
        {
            return false;
        }

        date = new DatePart { Start = scan.Tokens[token].Start, EndToken = token + 5, Day = day, Month = month, Year = new YearPart { EndToken = token + 5, Year = third } };
        return true;
    }

    /// <summary>Reads a month with its year: "March 2018", "March of last year", "last March".</summary>
    public static bool TryMonth(ref TimeScan scan, int token, bool isBehindEdge, out DatePart month)
    {
        month = default;
        var hasModifier = scan.TryModifier(token, out var modifier) && modifier.Direction != TimeDirection.Recent;
        if (!TryMonthName(ref scan, hasModifier ? modifier.EndToken : token, out var name, out var end))
        {
            return false;
        }

        var hasYear = EnglishYearReader.TryBehind(ref scan, end, out var year);
        var isMonth = name.Entry.Use switch
        {
            TimeUse.Sure => true,
            TimeUse.Context => hasYear || hasModifier || isBehindEdge || scan.Is(token - 1, TimeRoles.In | TimeRoles.Since | TimeRoles.From | TimeRoles.Until | TimeRoles.By | TimeRoles.Between | TimeRoles.Before | TimeRoles.And),
            _ => hasYear,
        };
        if (!isMonth)
        {
            return false;
        }

        month = new DatePart
        {
            Start = scan.Tokens[token].Start,
            EndToken = hasYear ? year.EndToken : end,
            Month = name.Entry.Value,
            Year = hasYear ? year : new YearPart { EndToken = end, Direction = hasModifier ? modifier.Direction : TimeDirection.None },
        };
        return true;
    }

    private static bool IsSeparator(in TimeScan scan, int token) => (scan.IsMark(token, '/') || scan.IsDash(token)) && scan.IsJoined(token) && scan.IsJoined(token + 1);

    private static bool TryMonthName(ref TimeScan scan, int token, out TimeTerm name, out int end)
    {
        end = token;
        if (!scan.TryGet(token, TimeKind.Month, out name) || !scan.IsCapital(token))
        {
            return false;
        }

        // "Mar. 26"
        end = name.EndToken;
        end += name.Entry.Use == TimeUse.Strict && scan.IsMark(end, '.') ? 1 : 0;
        return true;
    }

    private static bool TryMonthFirst(ref TimeScan scan, in TimeTerm month, int end, List<DatePart> days)
    {
        var start = month.Start;
        var at = end;
        while (days.Count < MaxListed && TryDay(ref scan, at, out var day, out var next))
        {
            days.Add(new DatePart { Start = days.Count == 0 ? start : scan.Tokens[at].Start, EndToken = next, Day = day, Month = month.Entry.Value });
            if (!TryLink(scan, next, out at))
            {
                break;
            }
        }

        if (days.Count == 0)
        {
            return false;
        }

        var last = days[^1];
        if (EnglishYearReader.TryBehind(ref scan, last.EndToken, out var year))
        {
            for (var i = 0; i < days.Count; i++)
            {
                days[i] = days[i] with { Year = year };
            }

            days[^1] = days[^1] with { EndToken = year.EndToken };
        }

        return true;
    }

    private static bool TryDayFirst(ref TimeScan scan, int token, List<DatePart> days)
    {
        var at = token;
        while (days.Count < MaxListed && TryDay(ref scan, at, out var day, out var next))
        {
            days.Add(new DatePart { Start = scan.Tokens[at].Start, EndToken = next, Day = day });
            var behind = scan.Is(next, TimeRoles.By) ? next + 1 : next;
            if (TryMonthName(ref scan, behind, out var month, out var end))
            {
                var hasYear = EnglishYearReader.TryBehind(ref scan, end, out var year);
                for (var i = 0; i < days.Count; i++)
                {
                    days[i] = days[i] with { Month = month.Entry.Value, Year = year };
                }

                days[^1] = days[^1] with { EndToken = hasYear ? year.EndToken : end };
                return true;
            }

            if (!TryLink(scan, next, out at))
            {
                break;
            }
        }

        days.Clear();
        return false;
    }

    /// <summary>Reads a number of a day: "26", "26th", "twenty-sixth".</summary>
    private static bool TryDay(ref TimeScan scan, int token, out int day, out int end)
    {
        (day, end) = (0, token);
        if (scan.TryDigits(token, out day, out var digits))
        {
            end = token + 1;
            end += scan.Is(end, TimeRoles.Ordinal) && scan.IsJoined(end) ? 1 : 0;
            return digits <= 2 && day is >= 1 and <= 31 && !scan.IsMark(end, ':');
        }

        if (scan.TryNumber(token, out var number) && number.Form == NumberForm.Ordinal && number.Value <= 31)
        {
            (day, end) = ((int)number.Value, number.EndToken);
            return true;
        }

        return false;
    }

    /// <summary>Returns whether the list of days goes on: "26-28", "26 and 27", "26, 27".</summary>
    private static bool TryLink(in TimeScan scan, int token, out int next)
    {
        next = token + 1;
        next += scan.IsComma(token) && scan.IsAnd(next) ? 1 : 0;
        return (scan.IsDash(token) || scan.IsAnd(token) || scan.Is(token, TimeRoles.Until) || scan.IsComma(token)) && scan.TryDigits(next, out _, out var digits) && digits <= 2;
    }
}
