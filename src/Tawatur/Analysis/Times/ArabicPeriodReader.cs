using Tawatur.Analysis.Quantities;
using Tawatur.Languages;

namespace Tawatur.Analysis.Times;

/// <summary>Reads Arabic stretches of the calendar: weeks, months and years by their modifiers, seasons, quarters, decades and centuries, and the edges of all of them.</summary>
internal static class ArabicPeriodReader
{
    /// <summary>Reads an edge and what it is the edge of: "the end of March", "the beginning of last week".</summary>
    public static bool TryEdge(ref TimeScan scan, int token, out TimeReading reading)
    {
        reading = null!;
        if (!scan.TryGet(token, TimeKind.Edge, out var edge) || edge.HasArticle)
        {
            return false;
        }

        var at = edge.EndToken;
        if (!TryMonth(ref scan, at, true, out reading) && !TryYear(ref scan, at, out reading) && !TryUnit(ref scan, at, true, out reading)
            && !TrySeason(ref scan, at, out reading) && !TryDecade(ref scan, at, out reading) && !TryCentury(ref scan, at, out reading) && !TryBareYear(ref scan, at, out reading)
            && !(((scan.TryUnit(at, TimeUnit.Day, TimeUse.One, out var day) && !day.HasArticle) || scan.TryGet(at, TimeKind.Weekday, out _)) && ArabicDayReader.TryRead(ref scan, at, out reading)))
        {
            return false;
        }

        reading.FirstToken = token;
        reading.Start = edge.Start;
        reading.Mod ??= edge.Entry.Code;
        return true;
    }

    /// <summary>Reads a month with what tells its year.</summary>
    public static bool TryMonth(ref TimeScan scan, int token, out TimeReading reading)
    {
        reading = null!;
        return !IsName(ref scan, token, out _) && TryMonth(ref scan, token, false, out reading);
    }

    /// <summary>Returns whether a month is part of a name, and its year is not told: "the October war".</summary>
    public static bool IsName(ref TimeScan scan, int token, out int end)
    {
        end = token;
        if (!ArabicDateReader.TryMonth(ref scan, token, true, out var month) || month.Year.EndToken > 0)
        {
            return false;
        }

        end = month.EndToken;
        return scan.Is(token - 1, TimeRoles.Named | TimeRoles.Paper) || scan.Is(end, TimeRoles.NotDate);
    }

    private static bool TryMonth(ref TimeScan scan, int token, bool isBehindEdge, out TimeReading reading)
    {
        reading = null!;
        if (!ArabicDateReader.TryMonth(ref scan, token, isBehindEdge, out var month) || (month.IsHijri && month.Year.Year is null or < 1200 or > 1600))
        {
            return false;
        }

        reading = TimeReading.Of(month, token, "month");
        reading.End = scan.EndOf(reading.EndToken);
        return true;
    }

    /// <summary>Reads a year with its noun.</summary>
    public static bool TryYear(ref TimeScan scan, int token, out TimeReading reading)
    {
        reading = null!;
        if (!ArabicYearReader.TryPhrase(ref scan, token, out var year, out var start))
        {
            return false;
        }

        reading = Make(scan, token, year.EndToken, start, "year");
        (reading.Year, reading.IsUnanchored, reading.IsHijri) = (year.Year, year.IsUnanchored, year.IsHijri);
        return true;
    }

    public static bool TryBareYear(ref TimeScan scan, int token, out TimeReading reading, bool isBehindYear = false)
    {
        reading = null!;
        if (!ArabicYearReader.TryBare(ref scan, token, isBehindYear, out var year))
        {
            return false;
        }

        reading = Make(scan, token, year.EndToken, scan.Tokens[token].Start, "bare-year");
        (reading.Year, reading.IsHijri) = (year.Year, year.IsHijri);
        return true;
    }

    /// <summary>Reads a week, month or year by its modifier ("last week", "this month"), and several of them, which are a vague reference ("the last days").</summary>
    public static bool TryUnit(ref TimeScan scan, int token, bool isBehindEdge, out TimeReading reading)
    {
        reading = null!;
        var isThis = scan.Is(token, TimeRoles.This);
        if (!scan.TryGet(isThis ? token + 1 : token, TimeKind.Unit, out var unit) || !unit.HasArticle)
        {
            return false;
        }

        var start = isThis ? scan.Tokens[token].Start + (scan.HasAnd(token) ? 1 : 0) : unit.Start;
        if (unit.IsOne)
        {
            return TryOne(ref scan, token, unit, start, isThis, isBehindEdge, out reading);
        }

        var end = unit.EndToken;
        end += scan.Is(end, TimeRoles.Few) ? 1 : 0;
        if (isThis || !scan.TryModifier(end, out var modifier))
        {
            return false;
        }

        end = modifier.EndToken;
        end += scan.TryModifier(end, out var second) && second.Direction is TimeDirection.Recent ? 1 : 0;
        end += scan.Is(end, TimeRoles.Few) ? 1 : 0;
        reading = Make(scan, token, end, start, "vague-units");
        reading.Fixed = TimeValues.Reference(modifier.Direction);
        return true;
    }

    private static bool TryOne(ref TimeScan scan, int token, in TimeTerm unit, int start, bool isThis, bool isBehindEdge, out TimeReading reading)
    {
        reading = null!;
        var end = unit.EndToken;
        var direction = TimeDirection.Present;
        if (scan.TryModifier(end, out var modifier))
        {
            (direction, end) = (modifier.Direction, modifier.EndToken);
        }
        else if (!isThis && !(isBehindEdge && IsAlone(ref scan, end)))
        {
            return false;
        }

        if (unit.Unit is TimeUnit.Decade && !isThis && direction != TimeDirection.Present)
        {
            reading = Make(scan, token, end, start, "vague-units");
            reading.Fixed = TimeValues.Reference(direction);
            return true;
        }

        if (direction == TimeDirection.Recent && isBehindEdge && unit.Unit == TimeUnit.Week)
        {
            direction = TimeDirection.Present;
        }

        if (direction == TimeDirection.Recent || unit.Unit is not (TimeUnit.Week or TimeUnit.Month or TimeUnit.Year))
        {
            return false;
        }

        reading = Make(scan, token, end, start, "period");
        var step = TimeValues.Step(direction);
        if (!scan.Is(token - 2, TimeRoles.Before | TimeRoles.Until | TimeRoles.Deadline) && ClauseTenses.Of(scan, reading) is not (ClauseTense.Future or ClauseTense.Scheduled) && isBehindEdge && direction == TimeDirection.Present && !isThis && unit.Unit == TimeUnit.Week && (end == unit.EndToken || modifier.Direction == TimeDirection.Recent) && scan.TryGet(token - 1, TimeKind.Edge, out var edge) && edge.Entry.Code == "END" && scan.Today is { } today)
        {
            // "At the weekend": the last one, which on Saturday and Sunday is this one.
            step = TimeMath.Weekday(today) >= 5 ? 0 : -1;
        }

        reading.IsUnanchored = scan.Today is null;
        reading.Fixed = scan.Today is { } day ? TimeValues.Shifted(day, scan.Now, unit.Unit, step) : null;
        return true;
    }

    /// <summary>Returns whether nothing behind a unit says of which thing it is: "the end of the year" against "the end of the year of mourning".</summary>
    private static bool IsAlone(ref TimeScan scan, int token) => !scan.Is(token, TimeRoles.BehindDay | TimeRoles.Same | TimeRoles.From);

    public static bool TrySeason(ref TimeScan scan, int token, out TimeReading reading)
    {
        reading = null!;
        var isThis = scan.Is(token, TimeRoles.This);
        if (!scan.TryGet(isThis ? token + 1 : token, TimeKind.Season, out var season) || (isThis && !season.HasArticle))
        {
            return false;
        }

        var start = isThis ? scan.Tokens[token].Start + (scan.HasAnd(token) ? 1 : 0) : season.Start;
        var year = new YearPart { EndToken = season.EndToken, Direction = TimeDirection.Present };
        if (!isThis && !ArabicYearReader.TryBehind(ref scan, season.EndToken, out year))
        {
            return false;
        }

        // "summer last" lacks its article: not Arabic; "the summer 2017" is rare, and fine.
        if (!season.HasArticle && year.Year is null && !year.IsUnanchored)
        {
            return false;
        }

        reading = Make(scan, token, year.EndToken, start, "season");
        reading.Part = season.Entry.Code;
        reading.IsUnanchored = year.IsUnanchored || (year.Year is null && scan.Today is null);
        reading.Year = year.Year ?? (scan.Today is { } today ? TimeMath.YearOfSeason(today, season.Entry.Code, year.Direction) : null);
        return true;
    }

    /// <summary>Reads "the first quarter of 2018", "the second half of this year".</summary>
    public static bool TryQuarter(ref TimeScan scan, int token, out TimeReading reading)
    {
        reading = null!;
        var roles = scan.Roles(token);
        if ((roles & (TimeRoles.Quarter | TimeRoles.Half)) == 0 || (scan.Tokens[token].Word.Proclitics & Documents.Proclitics.The) == 0)
        {
            return false;
        }

        var isHalf = (roles & TimeRoles.Half) != 0;
        int which, end;
        if (scan.TryModifier(token + 1, out var last) && last.Direction == TimeDirection.Recent)
        {
            (which, end) = (isHalf ? 2 : 4, last.EndToken);
        }
        else if (scan.TryNumber(token + 1, out var number) && number.Form == NumberForm.Ordinal && number.Value <= (isHalf ? 2 : 4))
        {
            (which, end) = ((int)number.Value, number.EndToken);
        }
        else
        {
            return false;
        }

        if (!ArabicYearReader.TryBehind(ref scan, end, out var year) || (year.Year is null && !year.IsUnanchored))
        {
            return false;
        }

        var stem = scan.Tokens[token];
        reading = Make(scan, token, year.EndToken, stem.Start + Math.Max(0, stem.Word.StemStart - 2), "quarter");
        reading.Part = (isHalf ? "H" : "Q") + (char)('0' + which);
        (reading.Year, reading.IsUnanchored) = (year.Year, year.IsUnanchored);
        return true;
    }

    public static bool TryDecade(ref TimeScan scan, int token, out TimeReading reading)
    {
        reading = null!;
        if (!scan.TryGet(token, TimeKind.Decade, out var decade))
        {
            return false;
        }

        // "In his thirties" is an age; below forty only a century makes a decade of it.
        var end = decade.EndToken;
        var at = scan.Is(end, TimeRoles.Fiscal) ? end + 1 : end;
        var hasCentury = TryCentury(ref scan, scan.Is(at, TimeRoles.From | TimeRoles.In) ? at + 1 : at, out var century);
        if (!hasCentury && (decade.Entry.Value < 40 || scan.Is(end, TimeRoles.Lived) || (scan.Is(end, TimeRoles.From) && scan.Is(end + 1, TimeRoles.Lived))))
        {
            return false;
        }

        reading = Make(scan, token, hasCentury ? century.EndToken : end, decade.Start, "decade");
        var centuryDigits = hasCentury ? century.Fixed : "19";
        reading.IsUnanchored = centuryDigits is null;
        reading.Fixed = centuryDigits is null ? null : centuryDigits + (char)('0' + (decade.Entry.Value / 10));
        return true;
    }

    public static bool TryCentury(ref TimeScan scan, int token, out TimeReading reading)
    {
        reading = null!;
        var isThis = scan.Is(token, TimeRoles.This);
        if (!scan.TryGet(isThis ? token + 1 : token, TimeKind.Unit, out var unit) || unit.Unit != TimeUnit.Century || !unit.IsOne || !unit.HasArticle)
        {
            return false;
        }

        var end = unit.EndToken;
        string? value;
        var step = 0;
        var isCounted = scan.TryModifier(end, out var modifier) && modifier.Direction != TimeDirection.Recent;
        if (isThis || isCounted)
        {
            (step, end) = isThis ? (0, end) : (TimeValues.Step(modifier.Direction), modifier.EndToken);
            value = scan.Today is { } today ? TimeValues.Century(today.Year + (100 * step)) : null;
        }
        else
        {
            var at = scan.Is(end, TimeRoles.Article) ? end + 1 : end;
            if (!scan.TryNumber(at, out var number) || number.Value is < 1 or > 21 || number.Value % 1 != 0 || !(number.IsDefinite || number.HasDigits) || scan.Is(number.EndToken, TimeRoles.Hijri))
            {
                return false;
            }

            end = number.EndToken + (scan.Is(number.EndToken, TimeRoles.Gregorian) ? 1 : 0);
            value = TimeValues.Century(((int)number.Value - 1) * 100);
        }

        reading = Make(scan, token, end, isThis ? scan.Tokens[token].Start + (scan.HasAnd(token) ? 1 : 0) : unit.Start, "century");
        (reading.Fixed, reading.IsUnanchored) = (value, value is null);
        return true;
    }

    private static TimeReading Make(in TimeScan scan, int token, int end, int start, string rule) =>
        new() { FirstToken = token, EndToken = end, Start = start, End = scan.EndOf(end), Rule = rule };
}
