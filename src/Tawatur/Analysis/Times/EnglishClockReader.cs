using Tawatur.Languages;

namespace Tawatur.Analysis.Times;

/// <summary>Reads English clock times: "14:30", "3:30 p.m.", "3pm", "0930 GMT", "noon".</summary>
internal static class EnglishClockReader
{
    public static bool TryRead(ref TimeScan scan, int token, out TimeReading reading)
    {
        reading = null!;
        var minute = 0;
        var isSure = false;
        int end;
        if (scan.TryGet(token, TimeKind.Hour, out var word))
        {
            reading = Make(token, word.EndToken, scan.Tokens[token].Start, word.Entry.Value, 0);
            isSure = true;
        }
        else if (scan.TryDigits(token, out var hour, out var digits))
        {
            end = token + 1;
            if (digits <= 2 && hour < 24 && (scan.IsMark(end, ':') || scan.IsMark(end, '.')) && scan.IsJoined(end) && scan.TryDigits(end + 1, out minute, out var minuteDigits) && minuteDigits == 2 && minute < 60 && scan.IsJoined(end + 1))
            {
                (isSure, end) = (true, end + 2);
            }
            else if (digits == 4 && hour / 100 < 24 && hour % 100 < 60 && scan.Is(end, TimeRoles.Utc))
            {
                (hour, minute) = (hour / 100, hour % 100);
            }
            else if (digits > 2 || hour is < 1 or > 12)
            {
                return false;
            }

            reading = Make(token, end, scan.Tokens[token].Start, hour, minute);
        }
        else
        {
            return false;
        }

        isSure |= TakeHalf(scan, reading);
        isSure |= TakeZone(scan, reading);
        if (!isSure)
        {
            reading = null!;
            return false;
        }

        TakeDay(ref scan, reading);
        reading.End = scan.EndOf(reading.EndToken);
        return true;
    }

    private static TimeReading Make(int token, int end, int start, int hour, int minute) =>
        new() { FirstToken = token, EndToken = end, Start = start, End = 0, Rule = "clock", Hour = hour, Minute = minute, IsFullClock = true };

    /// <summary>Takes "am", "p.m." and their spellings.</summary>
    private static bool TakeHalf(in TimeScan scan, TimeReading reading)
    {
        var at = reading.EndToken;
        if (scan.Is(at, TimeRoles.Am | TimeRoles.Pm))
        {
            reading.Part = scan.Is(at, TimeRoles.Am) ? "TMO" : "TEV";
            reading.EndToken = at + 1;
            return true;
        }

        if (scan.Has(at + 2) && scan.Tokens[at].Form is "a" or "p" && scan.IsMark(at + 1, '.') && scan.IsJoined(at + 1) && scan.Tokens[at + 2].Form is "m")
        {
            reading.Part = scan.Tokens[at].Form is "a" ? "TMO" : "TEV";
            reading.EndToken = at + 3 + (scan.IsMark(at + 3, '.') && scan.IsJoined(at + 3) && scan.Has(at + 4) ? 1 : 0);
            return true;
        }

        return false;
    }

    private static bool TakeZone(in TimeScan scan, TimeReading reading)
    {
        if (scan.Is(reading.EndToken, TimeRoles.Utc))
        {
            reading.IsUtc = true;
            reading.EndToken++;
            return true;
        }

        if (scan.Is(reading.EndToken, TimeRoles.Zone))
        {
            reading.EndToken += 2;
            reading.EndToken = Math.Min(reading.EndToken, scan.End);
            return true;
        }

        return false;
    }

    /// <summary>"3 pm on Friday" is one time.</summary>
    private static void TakeDay(ref TimeScan scan, TimeReading reading)
    {
        var at = scan.Is(reading.EndToken, TimeRoles.By) ? reading.EndToken + 1 : reading.EndToken;
        if (EnglishDayReader.TryRead(ref scan, at, out var day))
        {
            (reading.Year, reading.Month, reading.Day, reading.Weekday, reading.Offset, reading.Direction) = (day.Year, day.Month, day.Day, day.Weekday, day.Offset, day.Direction);
            reading.EndToken = day.EndToken;
        }
    }
}
