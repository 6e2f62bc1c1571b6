using Tawatur.Languages;

namespace Tawatur.Analysis.Times;

/// <summary>Reads English years: numbers that context makes years, and what stands behind a month.</summary>
internal static class EnglishYearReader
{
    private const int FirstYear = 1900;
    private const int LastYear = 2060;

    /// <summary>Reads what stands behind a month or season: "2018", ", 2018", "of 2018", "of last year", "this year".</summary>
    public static bool TryBehind(ref TimeScan scan, int token, out YearPart year)
    {
        var at = scan.IsComma(token) || scan.Is(token, TimeRoles.By) ? token + 1 : token;
        return TryNumber(scan, at, out year) || (!scan.IsComma(token) && TryCounted(ref scan, at, out year));
    }

    /// <summary>Reads a year without a noun, where what stands around it tells a year and not a count.</summary>
    public static bool TryBare(ref TimeScan scan, int token, bool isBehindYear, out YearPart year)
    {
        if (!TryNumber(scan, token, out year) || year.Year is < FirstYear or > LastYear || scan.IsDash(token - 1) && !isBehindYear)
        {
            return false;
        }

        if (isBehindYear)
        {
            return true;
        }

        var isRound = year.Year % 100 == 0;
        var before = scan.Roles(token - 1);
        if ((before & (TimeRoles.About | TimeRoles.More | TimeRoles.Titled | TimeRoles.Several)) != 0 || scan.IsMark(token - 1, '/') || scan.IsMark(token - 1, ':') || scan.IsMark(token - 1, '$'))
        {
            return false;
        }

        // A count has its noun behind it: "in 2010 villages" is rare, "2010 villages" is not.
        var isAlone = scan.IsEndOfPhrase(year.EndToken) || scan.Roles(year.EndToken) != TimeRoles.None;
        if ((before & (TimeRoles.In | TimeRoles.Since)) != 0 || scan.TryGet(token - 1, TimeKind.Season, out _) || scan.TryGet(token - 1, TimeKind.Edge, out _))
        {
            return !isRound || isAlone;
        }

        return !isRound && (((before & (TimeRoles.From | TimeRoles.Until | TimeRoles.Between | TimeRoles.By | TimeRoles.Before | TimeRoles.Length)) != 0 && isAlone)
            || (before & TimeRoles.Article) != 0 || (scan.IsMark(token - 1, '(') && isAlone));
    }

    /// <summary>Reads "this year", "last year", "next year".</summary>
    private static bool TryCounted(ref TimeScan scan, int token, out YearPart year)
    {
        year = default;
        if (!scan.TryModifier(token, out var modifier) || modifier.Direction == TimeDirection.Recent || !scan.TryUnit(modifier.EndToken, TimeUnit.Year, TimeUse.One, out var unit))
        {
            return false;
        }

        year = new YearPart { EndToken = unit.EndToken, Year = scan.Today?.Year + TimeValues.Step(modifier.Direction), IsUnanchored = scan.Today is null };
        return true;
    }

    private static bool TryNumber(in TimeScan scan, int token, out YearPart year)
    {
        var isYear = scan.TryDigits(token, out var value, out var digits) && digits == 4 && value is >= 1000 and <= 2100 && !(scan.Is(token + 1, TimeRoles.DaysLetter) && scan.IsJoined(token + 1));
        year = isYear ? new YearPart { EndToken = token + 1, Year = value } : default;
        return isYear;
    }
}
