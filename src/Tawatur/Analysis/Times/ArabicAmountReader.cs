using Tawatur.Analysis.Quantities;
using Tawatur.Languages;

namespace Tawatur.Analysis.Times;

/// <summary>Reads Arabic amounts of time: "two years and a half ago" is a time, "for three years" a duration, "every three months" a set.</summary>
internal static class ArabicAmountReader
{
    // Over this the shift of a calendar says nothing: "sixty million years ago".
    private const decimal LargestShift = 3000;
    private const int MaxBefore = 5;

    /// <summary>Reads an amount that starts at a number or a unit, with what stands before it back to the first free token.</summary>
    public static bool TryRead(ref TimeScan scan, int token, TimeFindings findings, out int end)
    {
        end = token;
        if (!TryAmount(ref scan, token, out var amount))
        {
            return false;
        }

        end = amount.EndToken;
        var before = Before(scan, token, out var isAbout, out var hasCount);
        var stop = scan.EndOf(amount.EndToken);
        var roles = scan.Roles(before);
        if ((roles & TimeRoles.Before) != 0 && !scan.Is(before - 1, TimeRoles.From))
        {
            return TryAgo(ref scan, token, before, amount, isAbout, findings, ref end);
        }

        if ((roles & TimeRoles.Every) != 0)
        {
            findings.AddDuration(scan.Tokens[before].Start + scan.Tokens[before].Word.StemStart, stop, amount.Value, "set", isSet: true);
            return true;
        }

        if (!hasCount && !IsDuration(ref scan, token, amount, roles))
        {
            return false;
        }

        if (scan.TryModifier(end, out var modifier))
        {
            end = modifier.EndToken;
        }

        // "several days": the word belongs to the amount.
        var start = scan.Is(token - 1, TimeRoles.Several) && token - 1 >= scan.Free ? scan.Tokens[token - 1].Start + scan.Tokens[token - 1].Word.StemStart : amount.Start;
        findings.AddDuration(start, scan.EndOf(end), amount.Value, "duration");
        return true;
    }

    private static bool TryAgo(ref TimeScan scan, int token, int before, in Amount amount, bool isAbout, TimeFindings findings, ref int end)
    {
        // "A week before the vote" counts from an event, and "before a contract" counts nothing.
        if (scan.Is(end, TimeRoles.From) || (amount.IsBareOne && amount.Unit is TimeUnit.Decade or TimeUnit.Century && !scan.IsEndOfPhrase(end) && !scan.Is(end, TimeRoles.AboutBehind)))
        {
            return false;
        }

        if (scan.Is(end, TimeRoles.AboutBehind))
        {
            isAbout = true;
            end++;
        }

        var first = scan.Tokens[before];
        var reading = new TimeReading
        {
            FirstToken = before,
            EndToken = end,
            Start = first.Start + (scan.HasAnd(before) || first.Form is [Characters.Feh, ..] ? 1 : 0),
            End = scan.EndOf(end),
            Rule = "ago",
            Mod = isAbout ? "APPROX" : null,
        };
        if (amount.Count is not { } count || count > LargestShift)
        {
            reading.Fixed = "PAST_REF";
        }
        else
        {
            reading.IsUnanchored = scan.Today is null;
            reading.Fixed = scan.Today is { } today ? TimeValues.Shifted(today, scan.Now, amount.Unit, -count) : null;
        }

        findings.Times.Add(reading);
        return true;
    }

    private static bool IsDuration(ref TimeScan scan, int token, in Amount amount, TimeRoles before)
    {
        if (amount.IsBare)
        {
            return ((before & (TimeRoles.Length | TimeRoles.Since)) != 0 || amount.IsFor) && (amount.Unit is not (TimeUnit.Decade or TimeUnit.Century) || scan.IsEndOfPhrase(amount.EndToken));
        }

        // An age: "(30 years)", "aged 30 years", "30 years of age".
        var isAge = amount.Unit == TimeUnit.Year
            && ((scan.IsMark(token - 1, '(') && scan.IsEndOfPhrase(amount.EndToken)) || (before & TimeRoles.Lived) != 0 || scan.Is(token - 1, TimeRoles.Lived) || scan.Is(token - 2, TimeRoles.Lived)
                || scan.Is(amount.EndToken, TimeRoles.Lived) || (scan.Is(amount.EndToken, TimeRoles.From) && scan.Is(amount.EndToken + 1, TimeRoles.Lived)));
        return !isAge;
    }

    /// <summary>Returns the token that tells what the amount is for, over words such as "about", "several" and "more than".</summary>
    private static int Before(in TimeScan scan, int token, out bool isAbout, out bool hasCount)
    {
        isAbout = hasCount = false;
        var at = token - 1;
        for (var steps = 0; steps < MaxBefore && at >= scan.Free; steps++, at--)
        {
            var roles = scan.Roles(at);
            if ((roles & (TimeRoles.About | TimeRoles.More)) != 0)
            {
                isAbout = true;
                hasCount |= (roles & TimeRoles.More) != 0;
            }
            else if ((roles & TimeRoles.Several) != 0)
            {
                hasCount = true;
            }
            else if ((roles & TimeRoles.Article) == 0 && !((roles & TimeRoles.From) != 0 && scan.Is(at - 1, TimeRoles.More)))
            {
                break;
            }
        }

        return at >= scan.Free ? at : -1;
    }

    private static bool TryAmount(ref TimeScan scan, int token, out Amount amount)
    {
        amount = default;
        decimal? count = 1;
        var at = token;
        var start = -1;
        if (scan.TryNumber(token, out var number))
        {
            if (number.Form is not (NumberForm.Cardinal or NumberForm.Vague))
            {
                return false;
            }

            count = number.Form == NumberForm.Vague ? null : number.Value;
            (at, start) = (number.EndToken, number.Span.Start);
        }

        var hasNumber = start >= 0;
        if (!scan.TryGet(at, TimeKind.Unit, out var unit) || unit.Entry.Use == TimeUse.Pair)
        {
            return false;
        }

        // "the last five years": the number behind its noun.
        var end = unit.EndToken;
        if (unit.HasArticle)
        {
            var isVague = hasNumber && number.Form == NumberForm.Vague;
            if (hasNumber ? !(isVague || number.IsDefinite) : unit.Entry.Use != TimeUse.Many)
            {
                return false;
            }

            if (!hasNumber)
            {
                var behind = scan.Is(end, TimeRoles.Article) ? end + 1 : end;
                if (!scan.TryNumber(behind, out number) || number.Form != NumberForm.Cardinal || !(number.IsDefinite || behind > end) || scan.TryGet(number.EndToken, TimeKind.Unit, out _))
                {
                    return false;
                }

                (hasNumber, count, end) = (true, number.Value, number.EndToken);
            }
        }
        else if (!hasNumber)
        {
            // "the year 2011", "the month of March", "the day of Friday" are none.
            if (scan.TryDigits(end, out _, out _) || scan.TryGet(end, TimeKind.Month, out _) || scan.TryGet(end, TimeKind.HijriMonth, out _) || scan.TryGet(end, TimeKind.Weekday, out _) || scan.TryGet(end, TimeKind.Day, out _))
            {
                return false;
            }

            count = unit.Entry.Use switch { TimeUse.One => 1, TimeUse.Two => 2, _ => null };
        }

        var isBareOne = !hasNumber && unit.IsOne;
        if (isBareOne && scan.Is(end, TimeRoles.One))
        {
            (isBareOne, end) = (false, end + 1);
        }

        end += scan.Is(end, TimeRoles.Few) && unit.Entry.Use == TimeUse.Many ? 1 : 0;
        if (count is not null && scan.HasAnd(end) && scan.Is(end, TimeRoles.Half | TimeRoles.Quarter))
        {
            count += scan.Is(end, TimeRoles.Half) ? 0.5m : 0.25m;
            end++;
            end += scan.TryGet(end, TimeKind.Unit, out var again) && again.Unit == unit.Unit ? 1 : 0;
        }

        amount = new Amount(count, unit.Unit, start >= 0 ? start : unit.Start, end, !hasNumber && (isBareOne || unit.Entry.Use == TimeUse.Many), isBareOne)
        {
            IsFor = !hasNumber && unit.Entry.Use == TimeUse.Many && (unit.Proclitics & Documents.Proclitics.To) != 0,
        };
        return true;
    }

    /// <summary>An amount of time.</summary>
    /// <param name="Count">How many units; <c>null</c> where it is not told.</param>
    /// <param name="Unit">The unit.</param>
    /// <param name="Start">The first code unit.</param>
    /// <param name="EndToken">The index behind the last token.</param>
    /// <param name="IsBare">Whether the unit stands without a number.</param>
    /// <param name="IsBareOne">Whether the unit stands without a number and in the singular.</param>
    private readonly record struct Amount(decimal? Count, TimeUnit Unit, int Start, int EndToken, bool IsBare, bool IsBareOne)
    {
        /// <summary>Gets whether the particle "for" is attached to a bare plural.</summary>
        public bool IsFor { get; init; }

        /// <summary>Gets the ISO 8601 duration.</summary>
        public string Value => TimeAmounts.Duration(Count, Unit);
    }
}
