using Tawatur.Documents;
using Tawatur.Languages;

namespace Tawatur.Analysis.Times;

/// <summary>The times of Arabic: tries the readers at a token, those that take most words first.</summary>
internal sealed class ArabicTimeReader : ITimeReader
{
    /// <inheritdoc/>
    public bool TryRead(ref TimeScan scan, int token, TimeFindings findings, out int end)
    {
        if (scan.Tokens[token].Kind == TokenKind.Number)
        {
            return TryDates(ref scan, token, findings, out end) || TryOne(ref scan, token, findings, out end, ArabicClockReader.TryRead)
                || ArabicAmountReader.TryRead(ref scan, token, findings, out end) || TryBareYear(ref scan, token, findings, out end);
        }

        return TryVague(ref scan, token, findings, out end)
            || TrySet(ref scan, token, findings, out end)
            || TryOne(ref scan, token, findings, out end, ArabicPeriodReader.TryEdge)
            || TryOne(ref scan, token, findings, out end, ArabicClockReader.TryRead)
            || TryDates(ref scan, token, findings, out end)
            || TryNamedDays(ref scan, token, findings, out end)
            || TryOne(ref scan, token, findings, out end, ArabicDayReader.TryRead)
            || TryMonth(ref scan, token, findings, out end)
            || TryOne(ref scan, token, findings, out end, ArabicPeriodReader.TryYear)
            || TryOne(ref scan, token, findings, out end, TryUnit)
            || TryOne(ref scan, token, findings, out end, ArabicPeriodReader.TrySeason)
            || TryOne(ref scan, token, findings, out end, ArabicPeriodReader.TryQuarter)
            || TryOne(ref scan, token, findings, out end, ArabicPeriodReader.TryDecade)
            || TryOne(ref scan, token, findings, out end, ArabicPeriodReader.TryCentury)
            || ArabicAmountReader.TryRead(ref scan, token, findings, out end);
    }

    private delegate bool Reader(ref TimeScan scan, int token, out TimeReading reading);

    private static bool TryOne(ref TimeScan scan, int token, TimeFindings findings, out int end, Reader reader)
    {
        end = token;
        if (!reader(ref scan, token, out var reading))
        {
            return false;
        }

        findings.Times.Add(reading);
        end = reading.EndToken;
        return true;
    }

    private static bool TryMonth(ref TimeScan scan, int token, TimeFindings findings, out int end)
    {
        if (TryOne(ref scan, token, findings, out end, ArabicPeriodReader.TryMonth))
        {
            return true;
        }

        // A name that has a month in it is no time, and its second half is none either.
        if (!ArabicPeriodReader.IsName(ref scan, token, out var nameEnd))
        {
            return false;
        }

        end = nameEnd;
        return true;
    }

    /// <summary>"This" stands before what the tables find, so it is looked for there.</summary>
    private static bool TryUnit(ref TimeScan scan, int token, out TimeReading reading)
    {
        var first = token > scan.Free && scan.Is(token - 1, TimeRoles.This) && token - 1 >= scan.Free ? token - 1 : token;
        return ArabicPeriodReader.TryYear(ref scan, first, out reading) || ArabicPeriodReader.TryUnit(ref scan, first, false, out reading)
            || ArabicPeriodReader.TrySeason(ref scan, first, out reading) || ArabicPeriodReader.TryCentury(ref scan, first, out reading);
    }

    /// <summary>Days of a month, each a time of its own.</summary>
    private static bool TryDates(ref TimeScan scan, int token, TimeFindings findings, out int end)
    {
        end = token;
        if (ArabicDateReader.TryDays(ref scan, token, findings.Days))
        {
            end = findings.Days[^1].EndToken;
            if (findings.Days[^1].Year.EndToken == 0 && IsNamed(scan, token - 1, findings.Days[^1]))
            {
                return true;
            }

            AddDays(ref scan, findings, token, findings.Days[0].Start);
            return true;
        }

        if (ArabicDateReader.TryDay(ref scan, token, out var date))
        {
            var reading = TimeReading.Of(date, token, "date");
            reading.End = scan.EndOf(reading.EndToken);
            findings.Times.Add(reading);
            end = reading.EndToken;
            return true;
        }

        return false;
    }

    /// <summary>"The 6 April movement" has the day as its name, and the attacks of 11 September are those of 2001.</summary>
    private static bool IsNamed(in TimeScan scan, int before, in DatePart date) =>
        scan.Is(before, TimeRoles.Named) || (scan.Is(before, TimeRoles.Attacks) && date is { Month: 9, Day: 11 });

    /// <summary>"The days 10 and 11 July": the noun belongs to the first.</summary>
    private static bool TryNamedDays(ref TimeScan scan, int token, TimeFindings findings, out int end)
    {
        end = token;
        var hasPart = scan.TryGet(token, TimeKind.DayPart, out var part) && part.Entry.Use is TimeUse.Before or TimeUse.Both;
        var at = hasPart ? part.EndToken : token;
        var hasNoun = scan.TryGet(at, TimeKind.Unit, out var noun) && noun.Unit == TimeUnit.Day && !noun.HasArticle && noun.Entry.Use is TimeUse.Pair or TimeUse.Many or TimeUse.One;
        at = hasNoun ? noun.EndToken : at;
        if (!(hasPart || hasNoun) || !ArabicDateReader.TryDays(ref scan, scan.Is(at, TimeRoles.Article) ? at + 1 : at, findings.Days))
        {
            return false;
        }

        var days = findings.Days;
        if (hasPart && part.Entry.Code == "TNI" && days.Count == 2 && days[1].Day == days[0].Day + 1)
        {
            // "The night of 6 to 7 April" is the night of the sixth.
            days[0] = days[0] with { EndToken = days[1].EndToken };
            days.RemoveAt(1);
        }

        end = days[^1].EndToken;
        var first = findings.Times.Count;
        AddDays(ref scan, findings, token, hasPart ? part.Start : noun.Start);
        findings.Times[first].Part = hasPart ? part.Entry.Code : "";
        findings.Times[first].Mod ??= hasPart && part.Entry.Value == 1 ? "MID" : null;
        return true;
    }

    private static void AddDays(ref TimeScan scan, TimeFindings findings, int token, int start)
    {
        for (var i = 0; i < findings.Days.Count; i++)
        {
            var reading = TimeReading.Of(findings.Days[i], token, i == findings.Days.Count - 1 ? "date" : "day-list");
            reading.Start = i == 0 ? start : reading.Start;
            reading.End = scan.EndOf(reading.EndToken);
            findings.Times.Add(reading);
        }
    }

    private static bool TryVague(ref TimeScan scan, int token, TimeFindings findings, out int end)
    {
        end = token;
        if (!scan.TryGet(token, TimeKind.Vague, out var vague))
        {
            return false;
        }

        var isOne = vague.Entry.Use switch
        {
            TimeUse.Until => scan.Is(token - 1, TimeRoles.Until) && scan.IsEndOfPhrase(vague.EndToken),
            TimeUse.Alone => !scan.Is(vague.EndToken, TimeRoles.From),
            TimeUse.In => scan.Is(token - 1, TimeRoles.In),
            TimeUse.End => scan.IsEndOfPhrase(vague.EndToken),
            TimeUse.Future => scan.IsEndOfPhrase(vague.EndToken) || (!scan.Is(vague.EndToken, TimeRoles.From) && (ClauseTenses.IsFutureVerb(scan, token - 1) || ClauseTenses.IsFutureVerb(scan, token - 2) || ClauseTenses.IsFutureVerb(scan, vague.EndToken))),
            _ => true,
        };
        if (!isOne)
        {
            return false;
        }

        end = vague.EndToken;
        var reading = new TimeReading { FirstToken = token, EndToken = end, Start = vague.Start, End = scan.EndOf(end), Rule = "vague", Fixed = vague.Entry.Code };

        // "Earlier today", "later this month": the day or month tells more.
        var at = scan.Is(end, TimeRoles.From) ? end + 1 : end;
        if (vague.EndToken == token + 2 && !scan.HasAnd(end)
            && (ArabicDayReader.TryRead(ref scan, at, out var finer) || ((at > end || scan.Is(at, TimeRoles.This)) && (ArabicPeriodReader.TryMonth(ref scan, at, out finer) || ArabicPeriodReader.TryYear(ref scan, at, out finer) || ArabicPeriodReader.TryUnit(ref scan, at, false, out finer)))))
        {
            (finer.FirstToken, finer.Start) = (token, vague.Start);
            reading = finer;
            end = finer.EndToken;
        }

        findings.Times.Add(reading);
        return true;
    }

    private static bool TrySet(ref TimeScan scan, int token, TimeFindings findings, out int end)
    {
        end = token;
        if (scan.TryGet(token, TimeKind.Weekday, out var weekday) && weekday.Entry.Use == TimeUse.Bare && scan.Is(token - 1, TimeRoles.Every))
        {
            end = weekday.EndToken;
            findings.AddDuration(scan.Tokens[token - 1].Start + (scan.HasAnd(token - 1) ? 1 : 0), scan.EndOf(end), "P1W", "set", isSet: true);
            return true;
        }

        if (!scan.TryGet(token, TimeKind.Set, out var set))
        {
            return false;
        }

        // "every day of Friday" is weekly; "every day of the week" daily.
        end = set.EndToken;
        var isWeekly = scan.TryGet(end, TimeKind.Weekday, out weekday);
        end = isWeekly ? weekday.EndToken : end;
        findings.AddDuration(set.Start, scan.EndOf(end), isWeekly ? "P1W" : set.Entry.Code, "set", isSet: true);
        return true;
    }

    private static bool TryBareYear(ref TimeScan scan, int token, TimeFindings findings, out int end)
    {
        end = token;
        var last = findings.Times.Count > 0 ? findings.Times[^1] : null;
        var isBehindYear = last is { Year: not null } && last.FirstToken >= scan.First && IsLink(scan, last.EndToken, token);
        if (!ArabicPeriodReader.TryBareYear(ref scan, token, out var reading, isBehindYear))
        {
            return false;
        }

        findings.Times.Add(reading);
        end = reading.EndToken;
        return true;
    }

    /// <summary>Returns whether only an "and", a "to", a comma or a dash stands between two tokens.</summary>
    private static bool IsLink(in TimeScan scan, int from, int to) =>
        to - from is 1 or 2 && (scan.Is(from, TimeRoles.Until) || scan.IsComma(from) || scan.IsDash(from) || scan.IsMark(from, '/') || (scan.HasAnd(from) && scan.Tokens[from].Form.Length == 1))
        && (to - from == 1 || (scan.HasAnd(to - 1) && scan.Tokens[to - 1].Form.Length == 1));
}
