using System.Globalization;
using Tawatur.Documents;
using Tawatur.Languages;

namespace Tawatur.Analysis.Times;

/// <summary>The times of English: tries the readers at a token, those that take most words first.</summary>
internal sealed class EnglishTimeReader : ITimeReader
{
    /// <inheritdoc/>
    public bool TryRead(ref TimeScan scan, int token, TimeFindings findings, out int end)
    {
        end = token;
        if (TryDates(ref scan, token, findings, out end) || EnglishAmountReader.TryRead(ref scan, token, findings, out end) || TrySet(ref scan, token, findings, out end))
        {
            return true;
        }

        if (!TryOne(ref scan, token, out var reading))
        {
            return false;
        }

        findings.Times.Add(reading);
        end = reading.EndToken;
        return true;

        bool TryOne(ref TimeScan s, int at, out TimeReading found) =>
            EnglishClockReader.TryRead(ref s, at, out found) || TryVague(ref s, at, out found) || TryEdge(ref s, at, out found) || EnglishDayReader.TryRead(ref s, at, out found)
            || TryMonth(ref s, at, false, out found) || TryPeriod(ref s, at, false, out found) || TrySeason(ref s, at, out found) || TryCentury(ref s, at, out found)
            || TryDecade(ref s, at, out found) || TryBareYear(ref s, at, findings, out found);
    }

    private static bool TryDates(ref TimeScan scan, int token, TimeFindings findings, out int end)
    {
        end = token;
        if (EnglishDateReader.TryDays(ref scan, token, findings.Days))
        {
            for (var i = 0; i < findings.Days.Count; i++)
            {
                var reading = TimeReading.Of(findings.Days[i], token, i == findings.Days.Count - 1 ? "date" : "day-list");
                reading.End = scan.EndOf(reading.EndToken);
                findings.Times.Add(reading);
            }

            // "the 26th of March"
            var first = WithArticle(scan, token);
            findings.Times[^findings.Days.Count].Start = scan.Tokens[first].Start;
            end = findings.Days[^1].EndToken;
            return true;
        }

        if (!EnglishDateReader.TryInNumbers(ref scan, token, out var date))
        {
            return false;
        }

        var numeric = TimeReading.Of(date, token, "date");
        numeric.End = scan.EndOf(date.EndToken);
        findings.Times.Add(numeric);
        end = date.EndToken;
        return true;
    }

    private static bool TryVague(ref TimeScan scan, int token, out TimeReading reading)
    {
        reading = null!;
        if (!scan.TryGet(token, TimeKind.Vague, out var vague) || (vague.Entry.Use == TimeUse.In && !scan.Is(token - 1, TimeRoles.In)))
        {
            return false;
        }

        // "Ten years later" counts from an event, "later than" compares.
        var end = vague.EndToken;
        if (scan.TryGet(token - 1, TimeKind.Unit, out _) || scan.Is(end, TimeRoles.More))
        {
            return false;
        }

        // "Earlier this week", "later on Sunday": the day or week tells more.
        var at = scan.Is(end, TimeRoles.By | TimeRoles.In) ? end + 1 : end;
        if (EnglishDayReader.TryRead(ref scan, at, out reading) || TryPeriod(ref scan, at, false, out reading))
        {
            (reading.FirstToken, reading.Start) = (token, vague.Start);
            return true;
        }

        reading = Make(scan, token, end, vague.Start, "vague");
        reading.Fixed = vague.Entry.Code;
        return true;
    }

    /// <summary>Reads "early 2018", "the end of March", "mid-2017", "late last year".</summary>
    private static bool TryEdge(ref TimeScan scan, int token, out TimeReading reading)
    {
        reading = null!;
        if (!scan.TryGet(token, TimeKind.Edge, out var edge))
        {
            return false;
        }

        var at = scan.IsDash(edge.EndToken) ? edge.EndToken + 1 : edge.EndToken;
        if (!TryMonth(ref scan, at, true, out reading) && !TryPeriod(ref scan, at, true, out reading) && !TrySeason(ref scan, at, out reading) && !TryDecade(ref scan, at, out reading)
            && !TryCentury(ref scan, at, out reading))
        {
            if (!scan.TryDigits(at, out _, out _) || !EnglishYearReader.TryBare(ref scan, at, true, out var year))
            {
                return false;
            }

            reading = Make(scan, token, year.EndToken, edge.Start, "bare-year");
            reading.Year = year.Year;
        }

        (reading.FirstToken, reading.Start) = (token, edge.Start);
        reading.Mod = edge.Entry.Code;
        return true;
    }

    private static bool TryMonth(ref TimeScan scan, int token, bool isBehindEdge, out TimeReading reading)
    {
        reading = null!;
        if (!EnglishDateReader.TryMonth(ref scan, token, isBehindEdge, out var month))
        {
            return false;
        }

        reading = TimeReading.Of(month, token, "month");
        reading.End = scan.EndOf(reading.EndToken);
        return true;
    }

    /// <summary>Reads "last week", "this year", behind an edge "the year", and "recent weeks", "the coming days".</summary>
    private static bool TryPeriod(ref TimeScan scan, int token, bool isBehindEdge, out TimeReading reading)
    {
        reading = null!;
        var hasModifier = scan.TryModifier(token, out var modifier);
        var at = hasModifier ? modifier.EndToken : token;
        var isThe = !hasModifier && isBehindEdge && scan.Is(token, TimeRoles.Article);
        at += isThe ? 1 : 0;
        at += scan.Is(at, TimeRoles.Few | TimeRoles.Several) ? 1 : 0;
        if (!(hasModifier || isThe) || !scan.TryGet(at, TimeKind.Unit, out var unit))
        {
            return false;
        }

        var start = scan.Tokens[WithArticle(scan, token)].Start;
        if (!unit.IsOne || (hasModifier && modifier.Direction == TimeDirection.Recent))
        {
            if (!hasModifier)
            {
                return false;
            }

            reading = Make(scan, token, unit.EndToken, start, "vague-units");
            reading.Fixed = TimeValues.Reference(modifier.Direction);
            return true;
        }

        if (unit.Unit is not (TimeUnit.Week or TimeUnit.Month or TimeUnit.Year) || scan.Is(unit.EndToken, TimeRoles.By) && isThe)
        {
            return false;
        }

        reading = Make(scan, token, unit.EndToken, start, "period");
        reading.IsUnanchored = scan.Today is null;
        reading.Fixed = scan.Today is { } today ? TimeValues.Shifted(today, scan.Now, unit.Unit, hasModifier ? TimeValues.Step(modifier.Direction) : 0) : null;
        return true;
    }

    /// <summary>Reads "summer 2017", "the summer of 2017", "last summer", "this autumn".</summary>
    private static bool TrySeason(ref TimeScan scan, int token, out TimeReading reading)
    {
        reading = null!;
        var hasModifier = scan.TryModifier(token, out var modifier) && modifier.Direction != TimeDirection.Recent;
        var at = hasModifier ? modifier.EndToken : scan.Is(token, TimeRoles.Article) ? token + 1 : token;
        if (!scan.TryGet(at, TimeKind.Season, out var season))
        {
            return false;
        }

        var hasYear = EnglishYearReader.TryBehind(ref scan, season.EndToken, out var year);
        if (!hasYear && !hasModifier)
        {
            return false;
        }

        reading = Make(scan, token, hasYear ? year.EndToken : season.EndToken, scan.Tokens[hasModifier ? token : WithArticle(scan, token)].Start, "season");
        reading.Part = season.Entry.Code;
        reading.IsUnanchored = hasYear ? year.IsUnanchored : scan.Today is null;
        reading.Year = hasYear ? year.Year : scan.Today is { } today ? TimeMath.YearOfSeason(today, season.Entry.Code, modifier.Direction) : null;
        return true;
    }

    /// <summary>Reads "the 1990s" and "the nineties".</summary>
    private static bool TryDecade(ref TimeScan scan, int token, out TimeReading reading)
    {
        reading = null!;
        if (scan.TryGet(token, TimeKind.Decade, out var decade))
        {
            reading = Make(scan, token, decade.EndToken, decade.Start, "decade");
            reading.Fixed = TimeValues.Decade(1900 + decade.Entry.Value);
            return true;
        }

        var at = scan.Is(token, TimeRoles.Article) ? token + 1 : token;
        if (!scan.TryDigits(at, out var year, out var digits) || digits != 4 || year % 10 != 0 || !scan.Is(at + 1, TimeRoles.DaysLetter) || !scan.IsJoined(at + 1))
        {
            return false;
        }

        var start = at > token ? token : WithArticle(scan, token);
        reading = Make(scan, token, at + 2, scan.Tokens[start].Start, "decade");
        reading.Fixed = TimeValues.Decade(year);
        return true;
    }

    /// <summary>Reads "the 19th century", "the nineteenth century", "last century".</summary>
    private static bool TryCentury(ref TimeScan scan, int token, out TimeReading reading)
    {
        reading = null!;
        var at = scan.Is(token, TimeRoles.Article) ? token + 1 : token;
        string? value;
        int end;
        if (scan.TryModifier(at, out var modifier) && modifier.Direction != TimeDirection.Recent)
        {
            value = scan.Today is { } today ? TimeValues.Century(today.Year + (100 * TimeValues.Step(modifier.Direction))) : null;
            end = modifier.EndToken;
        }
        else if (scan.TryDigits(at, out var digits, out _) && scan.Is(at + 1, TimeRoles.Ordinal) && scan.IsJoined(at + 1))
        {
            value = TimeValues.Century((digits - 1) * 100);
            end = at + 2;
        }
        else if (scan.TryNumber(at, out var number) && number.Form == Quantities.NumberForm.Ordinal)
        {
            value = TimeValues.Century(((int)number.Value - 1) * 100);
            end = number.EndToken;
        }
        else
        {
            return false;
        }

        if (!scan.TryUnit(end, TimeUnit.Century, TimeUse.One, out var unit) || digitsOutOfRange(value))
        {
            return false;
        }

        var start = at > token ? token : WithArticle(scan, token);
        reading = Make(scan, token, unit.EndToken, scan.Tokens[start].Start, "century");
        (reading.Fixed, reading.IsUnanchored) = (value, value is null);
        return true;

        static bool digitsOutOfRange(string? century) => century is not null && (!int.TryParse(century, NumberStyles.None, CultureInfo.InvariantCulture, out var hundreds) || hundreds > 21);
    }

    private static bool TryBareYear(ref TimeScan scan, int token, TimeFindings findings, out TimeReading reading)
    {
        reading = null!;
        var last = findings.Times.Count > 0 ? findings.Times[^1] : null;
        var isBehindYear = last is { Year: not null } && last.FirstToken >= scan.First && token - last.EndToken is 1 or 2
            && (scan.IsAnd(token - 1) || scan.Is(token - 1, TimeRoles.Until) || scan.IsDash(token - 1) || scan.IsComma(token - 1));
        if (scan.Tokens[token].Kind != TokenKind.Number || !EnglishYearReader.TryBare(ref scan, token, isBehindYear, out var year))
        {
            return false;
        }

        reading = Make(scan, token, year.EndToken, scan.Tokens[token].Start, "bare-year");
        reading.Year = year.Year;
        return true;
    }

    private static bool TrySet(ref TimeScan scan, int token, TimeFindings findings, out int end)
    {
        end = token;
        if (scan.TryGet(token, TimeKind.Weekday, out var weekday) && scan.Is(token - 1, TimeRoles.Every) && token - 1 >= scan.Free)
        {
            end = weekday.EndToken;
            findings.AddDuration(scan.Tokens[token - 1].Start, scan.EndOf(end), "P1W", "set", isSet: true);
            return true;
        }

        // "daily" before its noun is an adjective.
        if (!scan.TryGet(token, TimeKind.Set, out var set) || (set.EndToken == token + 1 && !scan.IsEndOfPhrase(set.EndToken) && scan.Roles(set.EndToken) == TimeRoles.None))
        {
            return false;
        }

        end = set.EndToken;
        findings.AddDuration(set.Start, scan.EndOf(end), set.Entry.Code, "set", isSet: true);
        return true;
    }

    /// <summary>Returns the token of "the" before a token, where it is free; else the token.</summary>
    private static int WithArticle(in TimeScan scan, int token) => scan.Is(token - 1, TimeRoles.Article) && token - 1 >= scan.Free ? token - 1 : token;

    private static TimeReading Make(in TimeScan scan, int token, int end, int start, string rule) =>
        new() { FirstToken = token, EndToken = end, Start = start, End = scan.EndOf(end), Rule = rule };
}
