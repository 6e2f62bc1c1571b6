using Tawatur.Analysis.Quantities;
using Tawatur.Documents;
using Tawatur.Languages;

namespace Tawatur.Analysis.Times;

/// <summary>Reads Arabic clock times in digits and words, with the part of the day, the day and the zone that stand beside them.</summary>
internal static class ArabicClockReader
{
    private const int MaxParts = 5;

    /// <summary>Reads a clock time that starts at the word for hour, at an hour in words, or at digits with a colon.</summary>
    public static bool TryRead(ref TimeScan scan, int token, out TimeReading reading)
    {
        reading = null!;
        var hasNoun = scan.TryUnit(token, TimeUnit.Hour, TimeUse.One, out var noun) && noun.HasArticle;
        var at = hasNoun ? noun.EndToken : token;
        at += hasNoun && scan.Is(at, TimeRoles.Article) ? 1 : 0;
        if (!TryHour(ref scan, at, hasNoun, out var hour, out var minute, out var end, out var isSure))
        {
            return false;
        }

        reading = new TimeReading { FirstToken = token, EndToken = end, Start = hasNoun ? noun.Start : StartOf(ref scan, at), End = 0, Rule = "clock", Hour = hour, Minute = minute, IsFullClock = hour is 0 or > 12 || scan.Tokens[at].Form[0] == '0' };
        var parts = TakeParts(ref scan, reading);
        if (!hasNoun && !isSure && !parts)
        {
            reading = null!;
            return false;
        }

        reading.End = scan.EndOf(reading.EndToken);
        return true;
    }

    private static int StartOf(ref TimeScan scan, int token) => scan.TryGet(token, TimeKind.Hour, out var hour) ? hour.Start : scan.Tokens[token].Start;

    private static bool TryHour(ref TimeScan scan, int token, bool hasNoun, out int hour, out int minute, out int end, out bool isSure)
    {
        minute = 0;
        isSure = false;
        if (scan.TryGet(token, TimeKind.Hour, out var word))
        {
            (hour, end) = (word.Entry.Value, word.EndToken);
            isSure = TakeMinutes(ref scan, ref hour, ref minute, ref end) && hasNoun;
            return true;
        }

        return TryDigitClock(ref scan, token, hasNoun, out hour, out minute, out end, out isSure);
    }

    /// <summary>Reads "14:30", and behind the word for hour also "14.30", "14,30" and "8".</summary>
    private static bool TryDigitClock(ref TimeScan scan, int token, bool hasNoun, out int hour, out int minute, out int end, out bool isSure)
    {
        hour = minute = end = 0;
        isSure = false;
        if (scan.TryDigits(token, out hour, out var digits))
        {
            end = token + 1;
            if (digits <= 2 && hour <= 24 && scan.IsMark(token + 1, ':') && scan.IsJoined(token + 1) && scan.TryDigits(token + 2, out minute, out var minuteDigits) && minuteDigits == 2 && minute < 60 && scan.IsJoined(token + 2))
            {
                end = token + 3;
                isSure = !scan.IsMark(end, ':');

                // "14:30:15"
                if (scan.IsMark(end, ':') && scan.IsJoined(end) && scan.TryDigits(end + 1, out var second, out _) && second < 60)
                {
                    end += 2;
                    isSure = true;
                }

                return true;
            }

            if (digits == 4 && hasNoun && hour / 100 <= 24 && hour % 100 < 60)
            {
                (hour, minute) = (hour / 100, hour % 100);
                return true;
            }

            minute = 0;
            if (digits > 2 || hour > 24 || !hasNoun)
            {
                // "12 noon", "8 in the evening": told by the part of the day.
                return digits <= 2 && hour is >= 1 and <= 12 && scan.TryGet(end, TimeKind.DayPart, out var part) && part.Entry.Use is TimeUse.Behind;
            }

            TakeMinutes(ref scan, ref hour, ref minute, ref end);
            return true;
        }

        return scan.Has(token) && scan.Tokens[token].Kind == TokenKind.Number && TryPointed(scan.Tokens[token].Form, out hour, out minute) && (end = token + 1) > token && (hasNoun || IsZone(scan, end));
    }

    private static bool TryPointed(string form, out int hour, out int minute)
    {
        hour = minute = 0;
        var mark = form.AsSpan().IndexOfAny('.', ',');
        return mark is 1 or 2 && form.Length == mark + 3
            && int.TryParse(form.AsSpan(0, mark), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out hour)
            && int.TryParse(form.AsSpan(mark + 1), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out minute)
            && hour <= 24 && minute < 60;
    }

    /// <summary>Takes "and a half", "less a quarter", "and 26 minutes".</summary>
    private static bool TakeMinutes(ref TimeScan scan, ref int hour, ref int minute, ref int end)
    {
        var isLess = scan.Is(end, TimeRoles.Less);
        var at = isLess ? end + 1 : end;
        if (!isLess && !scan.HasAnd(end))
        {
            return false;
        }

        var part = Part(scan.Roles(at));
        if (part > 0)
        {
            end = at + 1;
        }
        else
        {
            at += scan.Tokens[at].Form.Length == 1 ? 1 : 0;
            if (!scan.TryNumber(at, out var number) || number.Form != NumberForm.Cardinal || number.Value is < 1 or > 59 || number.Value % 1 != 0
                || !scan.TryGet(number.EndToken, TimeKind.Unit, out var unit) || unit.Unit != TimeUnit.Minute)
            {
                return false;
            }

            (part, end) = ((int)number.Value, unit.EndToken);
        }

        (hour, minute) = isLess ? (hour == 1 ? 12 : hour - 1, 60 - part) : (hour, part);
        return true;
    }

    private static int Part(TimeRoles roles) =>
        (roles & TimeRoles.Half) != 0 ? 30 : (roles & TimeRoles.Quarter) != 0 ? 15 : (roles & TimeRoles.Third) != 0 ? 20 : 0;

    /// <summary>Takes what stands behind the clock time, in any order; returns whether anything does that makes the hour sure.</summary>
    private static bool TakeParts(ref TimeScan scan, TimeReading reading)
    {
        var isSure = false;
        for (var i = 0; i < MaxParts; i++)
        {
            var at = reading.EndToken;
            if (TryZone(scan, at, out var zoneEnd, out var isUtc)
                || (scan.IsMark(at, '(') && TryZone(scan, at + 1, out zoneEnd, out isUtc) && scan.IsMark(zoneEnd, ')') && ++zoneEnd > 0))
            {
                (reading.EndToken, isSure) = (zoneEnd, true);
                reading.IsUtc |= isUtc;
            }
            else if (reading.Part.Length == 0 && scan.Is(at, TimeRoles.Am | TimeRoles.Pm) && scan.Tokens[at].Form.Length == 1)
            {
                reading.Part = scan.Is(at, TimeRoles.Am) ? "TMO" : "TEV";
                (reading.EndToken, isSure) = (at + 1, true);
            }
            else if (!HasDay(reading) && TryDay(ref scan, scan.Is(at, TimeRoles.From) ? at + 1 : at, out var day) && !(scan.HasAnd(at)))
            {
                Join(reading, day);
                isSure = true;
            }
            else if (reading.Part.Length == 0 && scan.TryGet(at, TimeKind.DayPart, out var part) && part.Entry.Use is TimeUse.Behind or TimeUse.Both && !scan.HasAnd(at))
            {
                reading.Part = part.Entry.Code;
                (reading.EndToken, isSure) = (part.EndToken, true);
            }
            else if (scan.IsMark(at, '(') && TryDigitClock(ref scan, at + 1, true, out var hour, out var minute, out var end, out _) && TryBracket(scan, end, out var close, out var isOtherZone))
            {
                // "six minutes past five (17:06)", "18:00 (15:00 GMT)": the same moment told twice.
                if (!isOtherZone && minute == reading.Minute && hour >= reading.Hour)
                {
                    reading.Hour = hour;
                    reading.IsFullClock = true;
                }

                (reading.EndToken, isSure) = (close, true);
            }
            else if (!HasDay(reading) && TrySameDay(ref scan, at, out var sameEnd))
            {
                reading.IsSameDay = true;
                reading.EndToken = sameEnd;
            }
            else
            {
                break;
            }
        }

        return isSure;
    }

    private static bool HasDay(TimeReading reading) => reading.IsSameDay || reading.Month is not null || reading.Weekday is not null || reading.Offset is not null;

    private static bool TryDay(ref TimeScan scan, int token, out TimeReading day) => ArabicDayReader.TryRead(ref scan, token, out day);

    private static void Join(TimeReading clock, TimeReading day)
    {
        (clock.Year, clock.Month, clock.Day, clock.Weekday, clock.Offset, clock.WeekOffset) = (day.Year, day.Month, day.Day, day.Weekday, day.Offset, day.WeekOffset);
        (clock.IsHijri, clock.Direction, clock.IsUnanchored, clock.EndToken) = (day.IsHijri, day.Direction, day.IsUnanchored, day.EndToken);
        clock.Part = clock.Part.Length == 0 ? day.Part : clock.Part;
    }

    private static bool TrySameDay(ref TimeScan scan, int token, out int end)
    {
        var at = scan.Is(token, TimeRoles.In | TimeRoles.From) ? token + 1 : token;
        end = at;
        if (scan.TryUnit(at, TimeUnit.Day, TimeUse.One, out var day) && day.HasArticle && scan.Is(day.EndToken, TimeRoles.Same))
        {
            end = day.EndToken + 1;
            return true;
        }

        return false;
    }

    private static bool IsZone(in TimeScan scan, int token) => TryZone(scan, token, out _, out _);

    private static bool TryBracket(in TimeScan scan, int token, out int end, out bool isOtherZone)
    {
        isOtherZone = TryZone(scan, token, out end, out _);
        end = isOtherZone ? end : token;
        if (!scan.IsMark(end, ')'))
        {
            return false;
        }

        end++;
        return true;
    }

    /// <summary>Reads "Greenwich time", "local time", "Palm City time", and the letters that stand for Greenwich.</summary>
    private static bool TryZone(in TimeScan scan, int token, out int end, out bool isUtc)
    {
        (end, isUtc) = (token, false);
        if (scan.Is(token, TimeRoles.Utc))
        {
            (end, isUtc) = (token + 1, true);
            return true;
        }

        if (scan.Is(token, TimeRoles.Zone))
        {
            isUtc = scan.Is(token + 1, TimeRoles.Utc);
            end = !scan.IsEndOfPhrase(token + 1) ? token + 2 : token + 1;
            return true;
        }

        if (!scan.Is(token, TimeRoles.ZoneLetter))
        {
            return false;
        }

        var at = scan.IsMark(token + 1, '.') ? token + 2 : token + 1;
        if (!scan.Is(at, TimeRoles.ZoneLetter))
        {
            return false;
        }

        (end, isUtc) = (at + 1, true);
        return true;
    }
}
