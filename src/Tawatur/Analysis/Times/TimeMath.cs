using Tawatur.Languages;

namespace Tawatur.Analysis.Times;

/// <summary>Finds the day, the month or the season that words leave open, from the day of the report.</summary>
internal static class TimeMath
{
    // In the reports that this was measured on, a day of a month without a year that lies at most two months ahead was ahead four times out of five:
    // a day that long ago is written with its year.
    private const int DaysAhead = 60;
    private const int MonthsAhead = 8;
    private const int DaysNear = 14;

    /// <summary>Returns the weekday, 1 for Monday.</summary>
    public static int Weekday(DateOnly day) => day.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)day.DayOfWeek;

    /// <summary>Returns the day of a weekday: today or before, unless the words tell another side.</summary>
    public static DateOnly OfWeekday(DateOnly today, int weekday, TimeDirection direction, ClauseTense tense)
    {
        var back = (Weekday(today) - weekday + 7) % 7;
        return direction switch
        {
            TimeDirection.Past or TimeDirection.Recent => today.AddDays(back == 0 ? -7 : -back),
            TimeDirection.BeforeLast => today.AddDays((back == 0 ? -7 : -back) - 7),
            TimeDirection.Future => today.AddDays(7 - back),
            TimeDirection.AfterNext => today.AddDays(14 - back),
            _ => IsAhead(tense, back) ? today.AddDays(7 - back) : today.AddDays(-back),
        };
    }

    /// <summary>Returns the year of a month: the running one or the one before, unless the words tell another side.</summary>
    public static int YearOfMonth(DateOnly today, int month, TimeDirection direction, ClauseTense tense) => direction switch
    {
        TimeDirection.Past or TimeDirection.Recent => month < today.Month ? today.Year : today.Year - 1,
        TimeDirection.Future => month > today.Month ? today.Year : today.Year + 1,
        TimeDirection.BeforeLast => (month < today.Month ? today.Year : today.Year - 1) - 1,
        TimeDirection.AfterNext => (month > today.Month ? today.Year : today.Year + 1) + 1,
        TimeDirection.Present => Math.Abs(month - today.Month) <= 6 ? today.Year : month > today.Month ? today.Year - 1 : today.Year + 1,
        _ => IsMonthAhead(tense, (month - today.Month + 12) % 12) ? (month >= today.Month ? today.Year : today.Year + 1) : month <= today.Month ? today.Year : today.Year - 1,
    };

    /// <summary>
    /// Returns whether the next month of a name is meant. Where nothing tells, the next two mostly were: those of last year are written with their year.
    /// What is two thirds of a year ahead is not, even beside a verb in the future.
    /// </summary>
    private static bool IsMonthAhead(ClauseTense tense, int monthsAhead) =>
        monthsAhead <= MonthsAhead && (tense is ClauseTense.Future or ClauseTense.Scheduled || (tense == ClauseTense.Unknown && monthsAhead is 1 or 2));

    /// <summary>Returns a day of a month without a year; <c>null</c> where no year near has it.</summary>
    public static DateOnly? OfDay(DateOnly today, int month, int day, TimeDirection direction, ClauseTense tense)
    {
        var (before, at, after) = (Make(today.Year - 1, month, day), Make(today.Year, month, day), Make(today.Year + 1, month, day));
        switch (direction)
        {
            case TimeDirection.Past or TimeDirection.Recent:
                return at < today ? at : before;
            case TimeDirection.Future:
                return at > today ? at : after;
            case TimeDirection.Present:
                return Make(YearOfMonth(today, month, direction, ClauseTense.Unknown), month, day);
            default:
                var past = at <= today ? at : before;
                var future = at >= today ? at : after;
                return future is { } next && past != today && IsDayAhead(tense, next.DayNumber - today.DayNumber) ? next : past ?? future;
        }
    }

    /// <summary>Returns the day of a month that falls on a weekday, in the year nearest to today; <c>null</c> where none of three years has it, or where the day is so near that the weekday must be a slip.</summary>
    public static DateOnly? OfDayAndWeekday(DateOnly today, int month, int day, int weekday)
    {
        foreach (var year in (ReadOnlySpan<int>)[today.Year, today.Year - 1, today.Year + 1])
        {
            if (Make(year, month, day) is not { } found)
            {
                continue;
            }

            if (Weekday(found) == weekday)
            {
                return found;
            }

            if (Math.Abs(found.DayNumber - today.DayNumber) <= DaysNear)
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>Returns the day with the weekday that stands beside it, at most two days away: late reports count from the day that ends.</summary>
    public static DateOnly Corrected(DateOnly day, int? weekday)
    {
        var difference = weekday is { } named ? (named - Weekday(day) + 7) % 7 : 0;
        return difference switch { 1 or 2 => day.AddDays(difference), 5 or 6 => day.AddDays(difference - 7), _ => day };
    }

    /// <summary>Returns the day of a date as far as its words and the day of the report tell.</summary>
    public static DateOnly? DayOf(in DatePart date, DateOnly today)
    {
        if (date.Month is not { } month || date.Day is not { } day)
        {
            return null;
        }

        if (date.IsHijri)
        {
            return date.Year.Year is { } hijri ? HijriDates.ToDay(hijri, month, day) : HijriDates.Nearest(today, month, day, date.Year.Direction);
        }

        return date.Year.Year is { } year ? Make(year, month, day) : OfDay(today, month, day, date.Year.Direction, ClauseTense.Unknown);
    }

    /// <summary>Returns a season's year: the last that is over, unless the words tell another side. A winter has the year in which it begins.</summary>
    public static int YearOfSeason(DateOnly today, string season, TimeDirection direction)
    {
        var start = season switch { "SP" => 3, "SU" => 6, "FA" => 9, _ => 12 };
        var isOver = season == "WI" ? today.Month is >= 3 and < 12 : today.Month >= start + 3;
        var hasBegun = season == "WI" ? today.Month == 12 : today.Month >= start;
        return direction switch
        {
            TimeDirection.Past or TimeDirection.Recent => season == "WI" ? today.Year - 1 - (today.Month < 3 ? 1 : 0) : isOver ? today.Year : today.Year - 1,
            TimeDirection.Future => hasBegun ? today.Year + 1 : today.Year,
            _ => season == "WI" && today.Month < 3 ? today.Year - 1 : today.Year,
        };
    }

    /// <summary>
    /// Of the names of days that nothing tells to be past, that of tomorrow was tomorrow four times out of five where this was counted: six days ago is written "last".
    /// The name of yesterday is yesterday even beside a verb in the future, which then belongs to what was said.
    /// </summary>
    private static bool IsAhead(ClauseTense tense, int daysBack) =>
        daysBack > 1 && (tense is ClauseTense.Future or ClauseTense.Scheduled || (tense == ClauseTense.Unknown && daysBack == 6));

    private static bool IsDayAhead(ClauseTense tense, int daysAhead) =>
        daysAhead <= DaysAhead || (tense is ClauseTense.Future or ClauseTense.Scheduled && daysAhead <= 30 * MonthsAhead);

    private static DateOnly? Make(int year, int month, int day) =>
        year is < 1 or > 9999 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month) ? null : new DateOnly(year, month, day);

    /// <summary>Returns a day; <c>null</c> where the calendar has none such.</summary>
    public static DateOnly? Day(int year, int month, int day) => Make(year, month, day);
}
