using Tawatur.Analysis.Quantities;
using Tawatur.Languages;

namespace Tawatur.Analysis.Times;

/// <summary>Reads Arabic days: weekdays, days counted from today, dates with the words around them, parts of the day before and behind them. What stands together is one time.</summary>
internal static class ArabicDayReader
{
    /// <summary>Reads a day, or a part of one, that starts at a token.</summary>
    public static bool TryRead(ref TimeScan scan, int token, out TimeReading reading)
    {
        var at = token;
        var hasPart = scan.TryGet(token, TimeKind.DayPart, out var part) && part.Entry.Use is TimeUse.Before or TimeUse.Both;
        at = hasPart ? part.EndToken : token;

        // "the day of Friday", "the days of Friday and Saturday".
        var hasNoun = scan.TryGet(at, TimeKind.Unit, out var noun) && noun.Unit == TimeUnit.Day && !noun.HasArticle && noun.Entry.Use is not TimeUse.Two;
        var start = hasPart ? part.Start : hasNoun ? noun.Start : -1;
        at = hasNoun ? noun.EndToken : at;
        if (!TryCore(ref scan, at, hasPart || hasNoun, out reading))
        {
            return false;
        }

        reading.FirstToken = token;
        reading.Start = start < 0 ? reading.Start : start;
        if (hasPart)
        {
            reading.Part = part.Entry.Code;
            reading.Mod ??= part.Entry.Value == 1 ? "MID" : null;
        }

        TakeNightPair(ref scan, reading);
        TakePartBehind(ref scan, reading);
        reading.End = scan.EndOf(reading.EndToken);
        return true;
    }

    private static bool TryCore(ref TimeScan scan, int token, bool isNamed, out TimeReading reading)
    {
        if (scan.TryGet(token, TimeKind.Day, out var day))
        {
            reading = Begin(day, token, "relative-day");
            reading.Offset = day.Entry.Value;
            reading.Part = day.Entry.Code;
            if (day.Entry.Value == 0 && (scan.Is(day.EndToken, TimeRoles.BehindDay | TimeRoles.Same) || scan.Is(token - 1, TimeRoles.OtherDay) || (scan.Is(token - 1, TimeRoles.This) && scan.Is(token - 2, TimeRoles.OtherDay))))
            {
                return false;
            }

            if (!isNamed && day.Entry.Value == 0 && day.EndToken == token + 1 && day.Entry.Code.Length == 0 && !IsToday(ref scan, token, day.EndToken))
            {
                return false;
            }

            if (!isNamed && !IsRelative(ref scan, token, day))
            {
                return false;
            }

            TakeWeekday(ref scan, reading);
            return true;
        }

        if (scan.TryGet(token, TimeKind.Weekday, out var weekday) && !scan.Is(weekday.EndToken, TimeRoles.NotDate) && !IsPrayer(scan, token) && (weekday.Entry.Use != TimeUse.Bare || isNamed && IsBareDay(ref scan, token, weekday)))
        {
            reading = Begin(weekday, token, "weekday");
            reading.Start = isNamed || !scan.Is(token - 1, TimeRoles.This) ? reading.Start : scan.Tokens[token - 1].Start + (scan.HasAnd(token - 1) ? 1 : 0);
            reading.Weekday = weekday.Entry.Value;
            TakeModifier(ref scan, reading);
            TakeDate(ref scan, reading);
            return true;
        }

        if (isNamed && ArabicDateReader.TryDay(ref scan, scan.Is(token, TimeRoles.Article) ? token + 1 : token, out var date))
        {
            reading = TimeReading.Of(date, token, "date");
            return true;
        }

        reading = null!;
        return false;
    }

    /// <summary>"The Friday prayer" is a prayer.</summary>
    private static bool IsPrayer(in TimeScan scan, int token) => scan.Is(token - 1, TimeRoles.Prayer);

    private static TimeReading Begin(in TimeTerm term, int token, string rule) =>
        new() { FirstToken = token, EndToken = term.EndToken, Start = term.Start, End = 0, Rule = rule };

    /// <summary>Returns whether "the day" is that of the report: "the next day", "the same day", "the national day" and names of papers are not.</summary>
    private static bool IsToday(ref TimeScan scan, int token, int next)
    {
        var before = scan.Roles(token - 1);
        if (scan.TryGet(next, TimeKind.Weekday, out _) && (before & TimeRoles.OtherDay) == 0)
        {
            return true;
        }

        if ((before & (TimeRoles.OtherDay | TimeRoles.Paper | TimeRoles.Every)) != 0 || scan.TryGet(token - 1, TimeKind.Edge, out _))
        {
            return false;
        }

        // "in the day": a rate, or the day of something; "in the day of the match" as well.
        if ((before & TimeRoles.In) != 0)
        {
            return false;
        }

        // "the tenth day".
        if (scan.TryNumber(next, out var number) && (number.Form == NumberForm.Ordinal || number.IsDefinite))
        {
            return false;
        }

        // A name in quotation marks: "Palm City Today".
        return !(scan.IsMark(next, '"') && (scan.IsMark(token - 2, '"') || scan.IsMark(token - 3, '"'))) && !(scan.IsMark(next, Characters.RightGuillemet) && (scan.IsMark(token - 2, Characters.LeftGuillemet) || scan.IsMark(token - 3, Characters.LeftGuillemet)));
    }

    /// <summary>Returns whether a word for yesterday or tomorrow is one: "in dire need", "became" and names of parties and papers are not.</summary>
    private static bool IsRelative(ref TimeScan scan, int token, in TimeTerm day)
    {
        if (day.Entry.Value == 0 || day.EndToken > token + 1)
        {
            return true;
        }

        var before = scan.Roles(token - 1);
        return !scan.Is(day.EndToken, TimeRoles.NotDay) && (before & (TimeRoles.NotDay | TimeRoles.Named)) == 0;
    }

    /// <summary>A weekday without its article is a day behind "day of", or with a word that says which one.</summary>
    private static bool IsBareDay(ref TimeScan scan, int token, in TimeTerm weekday) =>
        !scan.Is(weekday.EndToken, TimeRoles.From) && token > scan.First && !scan.HasAnd(token);

    private static void TakeModifier(ref TimeScan scan, TimeReading reading)
    {
        if (scan.TryModifier(reading.EndToken, out var modifier) && modifier.Direction != TimeDirection.Recent)
        {
            reading.Direction = modifier.Direction;
            reading.EndToken = modifier.EndToken;
            return;
        }

        // "Monday of next week".
        var at = reading.EndToken;
        if (scan.Is(at, TimeRoles.From) && scan.TryUnit(scan.Is(at + 1, TimeRoles.This) ? at + 2 : at + 1, TimeUnit.Week, TimeUse.One, out var week) && week.HasArticle)
        {
            if (scan.Is(at + 1, TimeRoles.This))
            {
                (reading.WeekOffset, reading.EndToken) = (0, week.EndToken);
            }
            else if (scan.TryModifier(week.EndToken, out modifier) && modifier.Direction != TimeDirection.Recent)
            {
                (reading.WeekOffset, reading.EndToken) = (TimeValues.Step(modifier.Direction), modifier.EndToken);
            }
        }
    }

    /// <summary>Takes the weekday behind a day counted from today, and the date behind that.</summary>
    private static void TakeWeekday(ref TimeScan scan, TimeReading reading)
    {
        var at = reading.EndToken;
        var isBracket = scan.IsMark(at, '(');
        at += isBracket || scan.IsComma(at) ? 1 : 0;
        at += scan.TryUnit(at, TimeUnit.Day, TimeUse.One, out var noun) && !noun.HasArticle ? 1 : 0;
        if (scan.TryGet(at, TimeKind.Weekday, out var weekday) && weekday.Entry.Use == TimeUse.Sure && (!isBracket || scan.IsMark(weekday.EndToken, ')'))
            && (!scan.IsComma(reading.EndToken) || IsWeekday(scan, reading, weekday.Entry.Value)) && !scan.HasAnd(at))
        {
            reading.EndToken = weekday.EndToken + (isBracket ? 1 : 0);
            reading.Weekday = weekday.Entry.Value;
        }

        TakeDate(ref scan, reading);
    }

    private static bool IsWeekday(in TimeScan scan, TimeReading reading, int weekday) =>
        scan.Today is { } today && TimeMath.Weekday(today.AddDays(reading.Offset ?? 0)) == weekday;

    /// <summary>Takes a date that stands behind a day and tells the same.</summary>
    private static void TakeDate(ref TimeScan scan, TimeReading reading)
    {
        var at = reading.EndToken;
        var isBracket = scan.IsMark(at, '(');
        var isLoose = scan.IsComma(at) || scan.Is(at, TimeRoles.In);
        at += isBracket || isLoose ? 1 : 0;
        if (scan.Is(at, TimeRoles.Corresponding))
        {
            at++;
            at += scan.Has(at) && scan.Tokens[at].Form is { Length: 1 } letter && letter[0] == Characters.Lam ? 1 : 0;
        }

        at += scan.Is(at, TimeRoles.Article) ? 1 : 0;
        if (!ArabicDateReader.TryDay(ref scan, at, out var date) || (isBracket && !scan.IsMark(date.EndToken, ')')))
        {
            return;
        }

        if (isLoose && reading.Weekday is { } weekday && scan.Today is { } today)
        {
            var day = TimeMath.DayOf(date, today);
            if (day is null || TimeMath.Weekday(day.Value) != weekday)
            {
                return;
            }
        }

        if (reading.Offset is null || date.Year.Year is not null)
        {
            reading.Set(date);
            reading.Offset = null;
        }

        reading.EndToken = date.EndToken + (isBracket ? 1 : 0);
    }

    /// <summary>"The night of Friday to Saturday" is the night of Friday.</summary>
    private static void TakeNightPair(ref TimeScan scan, TimeReading reading)
    {
        if (reading.Part != "TNI" || reading.Weekday is not { } first || reading.Month is not null)
        {
            return;
        }

        var at = reading.EndToken;
        at += scan.IsDash(at) || scan.IsMark(at, '/') ? 1 : 0;
        if (scan.TryGet(at, TimeKind.Weekday, out var second) && second.Entry.Value == (first % 7) + 1 && !scan.HasAnd(at))
        {
            reading.EndToken = second.EndToken;
            TakeModifier(ref scan, reading);
        }
    }

    private static void TakePartBehind(ref TimeScan scan, TimeReading reading)
    {
        if (reading.Part.Length == 0 && scan.TryGet(reading.EndToken, TimeKind.DayPart, out var part) && part.Entry.Use is TimeUse.Behind or TimeUse.Both && !scan.HasAnd(reading.EndToken))
        {
            // "Saturday evening of Sunday" does not occur; "Saturday, in the evening" does.
            if (part.Entry.Use == TimeUse.Both && scan.TryGet(part.EndToken, TimeKind.Weekday, out _))
            {
                return;
            }

            reading.Part = part.Entry.Code;
            reading.EndToken = part.EndToken;
        }
    }
}
