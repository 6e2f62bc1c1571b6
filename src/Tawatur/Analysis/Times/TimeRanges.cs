using Tawatur.Languages;

namespace Tawatur.Analysis.Times;

/// <summary>Gives the first time of a range or list what only the last one tells: "from January to July 2018", "Tuesday and Wednesday last".</summary>
internal static class TimeRanges
{
    private const int HalfYear = 6;

    public static void Complete(in TimeScan scan, List<TimeReading> times, int from)
    {
        for (var i = times.Count - 2; i >= from; i--)
        {
            var (first, last) = (times[i], times[i + 1]);
            if (first.Direction != TimeDirection.None || last.IsHijri != first.IsHijri || !IsLinked(scan, first, last))
            {
                continue;
            }

            if (first.Month is { } month && first.Year is null && !first.IsUnanchored && last.Month is { } lastMonth)
            {
                // "from November to January 2018" begins in 2017, and so does "late December and early January 2018"; "between 14 June and 15 July next" in the year in which it ends.
                var year = last.Year ?? YearOf(scan, last, lastMonth);
                first.Year = year - (BeginsBefore(scan, first, month - lastMonth) ? 1 : 0);
                first.IsUnanchored = last.IsUnanchored || (last.Direction != TimeDirection.None && year is null);
            }
            else if (first.Weekday is not null && first.Month is null && last.Weekday is not null && last.Month is null)
            {
                first.Direction = last.Direction;
            }
        }
    }

    private static bool BeginsBefore(in TimeScan scan, TimeReading first, int monthsAfter) =>
        monthsAfter >= HalfYear || (monthsAfter > 0 && scan.Is(first.FirstToken - 1, TimeRoles.From | TimeRoles.Between));

    private static int? YearOf(in TimeScan scan, TimeReading reading, int month)
    {
        if (scan.Today is not { } today || reading.Direction == TimeDirection.None || reading.IsHijri)
        {
            return null;
        }

        return reading.Day is { } day ? TimeMath.OfDay(today, month, day, reading.Direction, ClauseTense.Unknown)?.Year : TimeMath.YearOfMonth(today, month, reading.Direction, ClauseTense.Unknown);
    }

    private static bool IsLinked(in TimeScan scan, TimeReading first, TimeReading last)
    {
        var gap = last.FirstToken - first.EndToken;
        if (last.Rule == "date" && first.Rule == "day-list")
        {
            return false;
        }

        return (gap == 0 && scan.HasAnd(last.FirstToken))
            || (gap is 1 or 2 && (scan.Is(first.EndToken, TimeRoles.Until) || scan.IsDash(first.EndToken) || scan.Is(first.EndToken, TimeRoles.And) || (scan.HasAnd(first.EndToken) && scan.Tokens[first.EndToken].Form.Length <= 4)));
    }
}
