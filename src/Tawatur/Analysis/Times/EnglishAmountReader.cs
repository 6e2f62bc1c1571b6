using Tawatur.Analysis.Quantities;
using Tawatur.Languages;

namespace Tawatur.Analysis.Times;

/// <summary>Reads English amounts of time: "three years ago" is a time, "for three years" a duration.</summary>
internal static class EnglishAmountReader
{
    private const decimal LargestShift = 3000;

    public static bool TryRead(ref TimeScan scan, int token, TimeFindings findings, out int end)
    {
        end = token;
        decimal? count = null;
        var at = token;
        var hasNumber = scan.TryNumber(token, out var number) && number.Form is NumberForm.Cardinal or NumberForm.Vague;
        if (hasNumber)
        {
            count = number.Form == NumberForm.Cardinal ? number.Value : null;
            at = number.EndToken;
        }

        if (!scan.TryGet(at, TimeKind.Unit, out var unit))
        {
            return false;
        }

        var isOne = !hasNumber && unit.Entry.Use is TimeUse.One or TimeUse.Pair;
        var first = token;
        if (!hasNumber && token - 1 >= scan.Free)
        {
            first = scan.Is(token - 1, isOne ? TimeRoles.One : TimeRoles.Few | TimeRoles.Several) ? token - 1 : token;
            first -= first < token && !isOne && scan.Is(first - 1, TimeRoles.One) && first - 1 >= scan.Free ? 1 : 0;
        }

        if (isOne)
        {
            if (first == token)
            {
                return false;
            }

            count = 1;
        }

        count *= unit.Entry.Use == TimeUse.Pair ? 2 : 1;
        end = unit.EndToken;
        if (scan.IsAnd(end) && scan.Is(end + 1, TimeRoles.One) && scan.Is(end + 2, TimeRoles.Half))
        {
            count += 0.5m;
            end += 3;
        }

        var start = scan.Tokens[first].Start;
        if (scan.Is(end, TimeRoles.Ago))
        {
            end++;
            findings.Times.Add(Ago(scan, first, end, start, unit.Unit, count));
            return true;
        }

        // An age, and a bare unit that nothing makes a length of.
        if (scan.Is(end, TimeRoles.Lived) || scan.Is(first - 1, TimeRoles.Lived) || (!hasNumber && !scan.Is(first - 1, TimeRoles.Length | TimeRoles.In)))
        {
            return false;
        }

        findings.AddDuration(start, scan.EndOf(end), TimeAmounts.Duration(count, unit.Unit), "duration");
        return true;
    }

    private static TimeReading Ago(in TimeScan scan, int first, int end, int start, TimeUnit unit, decimal? count)
    {
        var reading = new TimeReading { FirstToken = first, EndToken = end, Start = start, End = scan.EndOf(end), Rule = "ago", Mod = scan.Is(first - 1, TimeRoles.About | TimeRoles.More) ? "APPROX" : null };
        if (count is not { } known || known > LargestShift)
        {
            reading.Fixed = "PAST_REF";
            return reading;
        }

        reading.IsUnanchored = scan.Today is null;
        reading.Fixed = scan.Today is { } today ? TimeValues.Shifted(today, scan.Now, unit, -known) : null;
        return reading;
    }
}
