using Tawatur.Documents;
using Tawatur.Languages;

namespace Tawatur.Analysis.Times;

/// <summary>Reads Arabic years: "the year 2011", "last year", "this year", and numbers that context makes years.</summary>
internal static class ArabicYearReader
{
    private const int FirstBareYear = 1900;
    private const int LastBareYear = 2060;

    private const TimeRoles SurePlace = TimeRoles.In | TimeRoles.Since | TimeRoles.By | TimeRoles.Until;
    private const TimeRoles LikelyPlace = TimeRoles.From | TimeRoles.Between | TimeRoles.Before | TimeRoles.Length;

    /// <summary>Reads what stands behind a month, a season or a quarter: a year in any form, or a modifier alone.</summary>
    public static bool TryBehind(ref TimeScan scan, int token, out YearPart year)
    {
        if (scan.TryModifier(token, out var modifier))
        {
            year = new YearPart { EndToken = modifier.EndToken, Direction = modifier.Direction == TimeDirection.Recent ? TimeDirection.Past : modifier.Direction };
            if (TryNumber(ref scan, modifier.EndToken, false, out var explicitYear))
            {
                year = explicitYear;
            }

            return true;
        }

        if (TryPhrase(ref scan, token, out year, out _) || TryNumber(ref scan, token, false, out year))
        {
            return true;
        }

        if (TrySame(ref scan, token, out year))
        {
            return true;
        }

        if (scan.Is(token, TimeRoles.From | TimeRoles.In))
        {
            return TryPhrase(ref scan, token + 1, out year, out _) || (scan.Is(token, TimeRoles.From) && TryNumber(ref scan, token + 1, false, out year));
        }

        return scan.IsComma(token) && TryNumber(ref scan, token + 1, false, out year);
    }

    /// <summary>Reads a year with its noun.</summary>
    public static bool TryPhrase(ref TimeScan scan, int token, out YearPart year, out int start)
    {
        year = default;
        start = 0;
        if (scan.Is(token, TimeRoles.This) && scan.TryUnit(token + 1, TimeUnit.Year, TimeUse.One, out var unit) && unit.HasArticle)
        {
            start = scan.Tokens[token].Start + (scan.HasAnd(token) ? 1 : 0);
            year = TryNumber(ref scan, unit.EndToken, false, out var told) ? told : Counted(scan, unit.EndToken, 0);
            return true;
        }

        if (!scan.TryGet(token, TimeKind.Unit, out unit) || unit.Unit != TimeUnit.Year)
        {
            return false;
        }

        start = unit.Start;
        var next = unit.HasArticle && scan.Is(unit.EndToken, TimeRoles.Fiscal) ? unit.EndToken + 1 : unit.EndToken;
        if (TryNumber(ref scan, next, true, out year))
        {
            return unit.Entry.Use != TimeUse.Two;
        }

        if (!unit.HasArticle || !unit.IsOne || !scan.TryModifier(next, out var modifier) || modifier.Direction == TimeDirection.Recent)
        {
            return false;
        }

        year = Counted(scan, modifier.EndToken, TimeValues.Step(modifier.Direction));
        if (TryNumber(ref scan, modifier.EndToken, false, out var explicitYear))
        {
            year = explicitYear;
        }

        return true;
    }

    /// <summary>Reads "of the same year", "of that year".</summary>
    private static bool TrySame(ref TimeScan scan, int token, out YearPart year)
    {
        year = default;
        var at = scan.Is(token, TimeRoles.From) ? token + 1 : token;
        var isBefore = scan.Is(at, TimeRoles.OtherDay);
        if (!scan.TryUnit(isBefore ? at + 1 : at, TimeUnit.Year, TimeUse.One, out var unit) || !unit.HasArticle || (!isBefore && !scan.Is(unit.EndToken, TimeRoles.Same)))
        {
            return false;
        }

        year = new YearPart { EndToken = isBefore ? unit.EndToken : unit.EndToken + 1, IsSame = true };
        return true;
    }

    /// <summary>Reads the number of a year.</summary>
    /// <param name="scan">The sentence.</param>
    /// <param name="token">Where the number stands.</param>
    /// <param name="isNamed">Whether the word for year stands before it, so that any number is one.</param>
    /// <param name="year">The year.</param>
    public static bool TryNumber(ref TimeScan scan, int token, bool isNamed, out YearPart year)
    {
        year = default;
        if (!scan.TryDigits(token, out var value, out var digits))
        {
            if (!isNamed || !scan.TryNumber(token, out var spelled) || spelled.HasDigits || spelled.Value is < 1000 or > 2100 || spelled.Value % 1 != 0)
            {
                return false;
            }

            year = new YearPart { EndToken = spelled.EndToken, Year = (int)spelled.Value };
            return true;
        }

        if (digits == 2 && isNamed && value >= 40)
        {
            value += 1900;
        }
        else if (digits < 3 || (digits == 3 && !isNamed) || value < (isNamed ? 100 : 1000) || value > 2100)
        {
            return false;
        }

        var end = token + 1;
        var isHijri = value is > 1200 and < 1600 && scan.Is(end, TimeRoles.Hijri);
        end += isHijri || scan.Is(end, TimeRoles.Gregorian) ? 1 : 0;
        year = new YearPart { EndToken = end, Year = value, IsHijri = isHijri };
        return true;
    }

    /// <summary>Reads a year without its noun, where what stands around it tells a year and not a count.</summary>
    public static bool TryBare(ref TimeScan scan, int token, bool isBehindYear, out YearPart year)
    {
        year = default;
        if (!scan.TryDigits(token, out var value, out var digits) || digits != 4 || value is < FirstBareYear or > LastBareYear || !TryNumber(ref scan, token, false, out year))
        {
            return false;
        }

        var end = year.EndToken;
        var isRound = value % 100 == 0;
        if (IsScale(ref scan, end))
        {
            return false;
        }

        if (isBehindYear)
        {
            return true;
        }

        var before = scan.Roles(token - 1);
        if ((before & (TimeRoles.About | TimeRoles.More | TimeRoles.Titled | TimeRoles.Several)) != 0 || IsPartOfNumber(scan, token))
        {
            return false;
        }

        if ((before & (SurePlace | TimeRoles.Dated)) != 0 || scan.TryGet(token - 1, TimeKind.Season, out _) || scan.TryGet(token - 1, TimeKind.Edge, out _))
        {
            return !isRound || !IsCounted(ref scan, end, isRound);
        }

        // "1953: born in the port", as a list of years has it.
        var isFirst = token == scan.First || (token == scan.First + 1 && scan.IsDash(scan.First));
        if (isFirst)
        {
            return scan.IsMark(end, ':') || !scan.Has(end);
        }

        if (isRound || IsCounted(ref scan, end, isRound))
        {
            return false;
        }

        if ((before & LikelyPlace) != 0)
        {
            return true;
        }

        // "(2014)", "(1975-1990)", "(2014, ": the year of what was named before.
        if (scan.IsMark(token - 1, '('))
        {
            return scan.IsEndOfPhrase(end) || scan.Is(end, TimeRoles.Until) || scan.IsAnd(end);
        }

        // "the election 2016": a year behind a noun, at the end of its phrase.
        return scan.Has(token - 1) && scan.Tokens[token - 1].Kind == TokenKind.Word && (before & (TimeRoles.Clause | TimeRoles.Past)) == 0 && Characters.IsArabic(scan.Text[scan.Tokens[token - 1].Start])
            && (scan.IsEndOfPhrase(end) || OpensPhrase(scan, end));
    }

    private static YearPart Counted(in TimeScan scan, int end, int step) =>
        new() { EndToken = end, Year = scan.Today?.Year + step, IsUnanchored = scan.Today is null };

    /// <summary>Returns whether the number is one side of something else: a score, a case number, a price.</summary>
    private static bool IsPartOfNumber(in TimeScan scan, int token) =>
        scan.Has(token - 1) && (scan.IsDash(token - 1) || scan.IsMark(token - 1, '/') || scan.IsMark(token - 1, ':') || scan.IsMark(token - 1, '#') || scan.Tokens[token - 1].Kind is TokenKind.Number or TokenKind.Symbol);

    /// <summary>Returns whether the number goes on: a scale, a per cent sign.</summary>
    private static bool IsScale(ref TimeScan scan, int token) =>
        scan.Has(token) && (scan.Tokens[token].Kind == TokenKind.Symbol || scan.IsMark(token, '%') || scan.IsMark(token, Characters.PercentSign)
            || (scan.TryNumber(token, out var number) && !number.IsDefinite && number.HasScale && number.EndToken == token + 1));

    /// <summary>Returns whether what follows is counted: an indefinite accusative, behind a round number any indefinite noun.</summary>
    private static bool IsCounted(ref TimeScan scan, int token, bool isRound)
    {
        if (!scan.Has(token) || scan.Tokens[token].Kind != TokenKind.Word || scan.Is(token, TimeRoles.Clause | TimeRoles.Past | TimeRoles.Future | TimeRoles.Preposition))
        {
            return false;
        }

        var word = scan.Tokens[token].Word;
        var light = word.Light;
        return (word.Proclitics & Proclitics.The) == 0
            && ((light.Length > 3 && light is [.., Characters.Alef]) || (isRound && light.Length > 2 && word.Proclitics == Proclitics.None && !scan.Is(token, SurePlace | LikelyPlace)));
    }

    /// <summary>Returns whether a word starts a new phrase: a preposition, a clause, a word with its article or a particle.</summary>
    private static bool OpensPhrase(in TimeScan scan, int token) =>
        scan.Is(token, SurePlace | LikelyPlace | TimeRoles.Clause | TimeRoles.Past | TimeRoles.Preposition) || scan.IsAnd(token)
        || (scan.Tokens[token].Word.Proclitics & (Proclitics.Prepositions | Proclitics.Conjunctions | Proclitics.The)) != 0;
}
