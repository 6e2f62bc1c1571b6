using Tawatur.Languages;

namespace Tawatur.Analysis.Times;

/// <summary>Gives the first time of a range or list what only the last one tells: "from January to July 2018", "Tuesday and Wednesday last".</summary>
internal static class TimeRanges
{
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
                // "from November to January 2018" begins in 2017.
                first.Year = last.Year - (month > lastMonth && last.Year is not null && scan.Is(first.FirstToken - 1, TimeRoles.From | TimeRoles.Between) ? 1 : 0);
                first.Direction = last.Direction;
                first.IsUnanchored = last.IsUnanchored;
            }
            else if (first.Weekday is not null && first.Month is null && last.Weekday is not null && last.Month is null)
            {
                first.Direction = last.Direction;
            }
        }
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
