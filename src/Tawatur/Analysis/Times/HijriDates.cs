using System.Globalization;
using Tawatur.Languages;

namespace Tawatur.Analysis.Times;

/// <summary>Hijri dates by the Umm al-Qura calendar. A Hijri day is uncertain by one; the reading says that it is Hijri.</summary>
internal static class HijriDates
{
    private static readonly UmAlQuraCalendar Calendar = new();

    /// <summary>Returns the Gregorian day; <c>null</c> where the calendar has no such day or its tables do not reach it.</summary>
    public static DateOnly? ToDay(int year, int month, int day)
    {
        if (year < Calendar.GetYear(Calendar.MinSupportedDateTime) + 1 || year >= Calendar.GetYear(Calendar.MaxSupportedDateTime) || month is < 1 or > 12 || day < 1 || day > Calendar.GetDaysInMonth(year, month))
        {
            return null;
        }

        return DateOnly.FromDateTime(Calendar.ToDateTime(year, month, day, 0, 0, 0, 0));
    }

    /// <summary>Returns the Hijri year of a Gregorian day.</summary>
    public static int YearOf(DateOnly day) => Calendar.GetYear(day.ToDateTime(TimeOnly.MinValue));

    /// <summary>Returns the year with a day of a month that lies nearest to a day on the side told; in the past where none is told.</summary>
    public static DateOnly? Nearest(DateOnly today, int month, int day, TimeDirection direction)
    {
        var year = YearOf(today);
        var candidate = ToDay(year, month, day);
        return direction == TimeDirection.Future
            ? candidate > today ? candidate : ToDay(year + 1, month, day)
            : direction == TimeDirection.Present || candidate <= today ? candidate : ToDay(year - 1, month, day);
    }
}
