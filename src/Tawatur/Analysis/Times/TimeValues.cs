using System.Globalization;
using Tawatur.Languages;

namespace Tawatur.Analysis.Times;

/// <summary>ISO 8601 values at the grain that the words tell.</summary>
internal static class TimeValues
{
    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Month(int year, int month) => string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}");

    public static string Year(int year) => year.ToString("0000", CultureInfo.InvariantCulture);

    public static string Week(DateOnly day)
    {
        var moment = day.ToDateTime(TimeOnly.MinValue);
        return string.Create(CultureInfo.InvariantCulture, $"{ISOWeek.GetYear(moment):0000}-W{ISOWeek.GetWeekOfYear(moment):00}");
    }

    public static string Decade(int year) => (year / 10).ToString("000", CultureInfo.InvariantCulture);

    public static string Century(int year) => (year / 100).ToString("00", CultureInfo.InvariantCulture);

    /// <summary>Returns how many units lie between "now" and the one that a direction names.</summary>
    public static int Step(TimeDirection direction) => direction switch
    {
        TimeDirection.Past or TimeDirection.Recent => -1,
        TimeDirection.BeforeLast => -2,
        TimeDirection.Future => 1,
        TimeDirection.AfterNext => 2,
        _ => 0,
    };

    /// <summary>Returns the reference of a direction, for what is told without a date.</summary>
    public static string Reference(TimeDirection direction) => direction switch
    {
        TimeDirection.Future or TimeDirection.AfterNext => "FUTURE_REF",
        TimeDirection.Present => "PRESENT_REF",
        _ => "PAST_REF",
    };

    /// <summary>Returns the unit that lies a number of units from a day, at the grain of the unit.</summary>
    public static string Shifted(DateOnly today, TimeOnly? now, TimeUnit unit, decimal count)
    {
        var isWhole = count % 1 == 0;
        switch (unit)
        {
            case TimeUnit.Century:
                return Century(Clamped(today, (int)(count * 1200)).Year);
            case TimeUnit.Decade:
                return isWhole ? Decade(Clamped(today, (int)(count * 120)).Year) : Year(Clamped(today, (int)(count * 120)).Year);
            case TimeUnit.Year when isWhole:
                return Year(Clamped(today, (int)count * 12).Year);
            case TimeUnit.Year:
                var months = Clamped(today, (int)(count * 12));
                return Month(months.Year, months.Month);
            case TimeUnit.Month when isWhole:
                var month = Clamped(today, (int)count);
                return Month(month.Year, month.Month);
            case TimeUnit.Month:
                return Day(today.AddDays((int)(count * 30)));
            case TimeUnit.Week:
                return isWhole ? Week(today.AddDays((int)count * 7)) : Day(today.AddDays((int)(count * 7)));
            case TimeUnit.Day or TimeUnit.Night:
                return Day(today.AddDays((int)decimal.Truncate(count)));
            default:
                return Clock(today, now, unit, count);
        }
    }

    private static string Clock(DateOnly today, TimeOnly? now, TimeUnit unit, decimal count)
    {
        var minutes = (int)(unit == TimeUnit.Hour ? count * 60 : unit == TimeUnit.Minute ? count : 0);
        if (now is null)
        {
            // Without the hour of the report, whole days are all that can be told.
            return Day(today.AddDays(minutes / 1440));
        }

        var moment = today.ToDateTime(now.Value).AddMinutes(minutes);
        return moment.ToString(unit == TimeUnit.Hour ? "yyyy-MM-dd'T'HH" : "yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture);
    }

    private static DateOnly Clamped(DateOnly day, int months) =>
        Math.Abs((long)months) < 12 * 1900 && (day.Year * 12) + months > 12 ? day.AddMonths(months) : DateOnly.MinValue;
}
