using Tawatur.Languages;

namespace Tawatur.Analysis.Times;

/// <summary>Reads English days: weekdays and days counted from today, with their parts and dates.</summary>
internal static class EnglishDayReader
{
    public static bool TryRead(ref TimeScan scan, int token, out TimeReading reading)
    {
        reading = null!;
        if (scan.TryGet(token, TimeKind.Day, out var day))
        {
            if (scan.Is(token - 1, TimeRoles.Paper))
            {
                return false;
            }

            reading = new TimeReading { FirstToken = token, EndToken = day.EndToken, Start = day.Start, End = 0, Rule = "relative-day", Offset = day.Entry.Value, Part = day.Entry.Code };
            TakePart(ref scan, reading);
            reading.End = scan.EndOf(reading.EndToken);
            return true;
        }

        var hasModifier = scan.TryModifier(token, out var modifier) && modifier.Direction != TimeDirection.Recent;
        var at = hasModifier ? modifier.EndToken : token;
        if (!scan.TryGet(at, TimeKind.Weekday, out var weekday) || !scan.IsCapital(at))
        {
            return false;
        }

        reading = new TimeReading { FirstToken = token, EndToken = weekday.EndToken, Start = scan.Tokens[token].Start, End = 0, Rule = "weekday", Weekday = weekday.Entry.Value };
        reading.Direction = hasModifier && modifier.Direction != TimeDirection.Present ? modifier.Direction : TimeDirection.None;
        TakePart(ref scan, reading);
        TakeDate(ref scan, reading);
        reading.End = scan.EndOf(reading.EndToken);
        return true;
    }

    private static void TakePart(ref TimeScan scan, TimeReading reading)
    {
        if (reading.Part.Length == 0 && scan.TryGet(reading.EndToken, TimeKind.DayPart, out var part))
        {
            (reading.Part, reading.EndToken) = (part.Entry.Code, part.EndToken);
        }
    }

    /// <summary>"Monday, March 26, 2018" is one time.</summary>
    private static void TakeDate(ref TimeScan scan, TimeReading reading)
    {
        var days = new List<DatePart>();
        var at = scan.IsComma(reading.EndToken) ? reading.EndToken + 1 : reading.EndToken;
        if (!EnglishDateReader.TryDays(ref scan, at, days) || days.Count != 1)
        {
            return;
        }

        reading.Set(days[0]);
    }
}
