using Tawatur.Documents;
using Tawatur.Languages;

namespace Tawatur.Analysis.Times;

/// <summary>Finds the tense of the clause of a time: by a verb with the particle of the future, by "will", by participles such as "scheduled", by verbs of saying and happening.</summary>
internal static class ClauseTenses
{
    // A clause of news rarely has more words before its time; the bound keeps the search constant.
    private const int MaxBefore = 14;

    public static ClauseTense Of(in TimeScan scan, TimeReading reading)
    {
        if (IsFutureVerb(scan, reading.EndToken) || scan.Is(reading.EndToken, TimeRoles.Future))
        {
            return ClauseTense.Future;
        }

        // "until Friday" mostly lies ahead, whatever the verb.
        var isLimit = scan.Is(reading.FirstToken - 1, TimeRoles.Until | TimeRoles.Deadline);
        var found = isLimit || scan.Is(reading.EndToken, TimeRoles.Scheduled) ? ClauseTense.Scheduled : ClauseTense.Unknown;
        var at = reading.FirstToken - 1;
        for (var steps = 0; steps < MaxBefore && scan.Has(at); steps++, at--)
        {
            var roles = scan.Roles(at);
            if ((roles & TimeRoles.Future) != 0 || IsFutureVerb(scan, at))
            {
                return ClauseTense.Future;
            }

            if ((roles & TimeRoles.Past) != 0)
            {
                // "was meeting" is past; "he announced that they meet" is not, and "that" has ended the search before.
                return isLimit ? found : ClauseTense.Past;
            }

            if ((roles & TimeRoles.Scheduled) != 0)
            {
                found = ClauseTense.Scheduled;
            }

            if (IsMarkOfClause(scan, at))
            {
                return found;
            }

            // "it is expected that he meets": the clause behind "that" is as future as what stands before it.
            if ((roles & TimeRoles.Clause) != 0)
            {
                return scan.Is(at - 1, TimeRoles.Future) || scan.Is(at - 2, TimeRoles.Future) ? ClauseTense.Future : found;
            }
        }

        return found;
    }

    /// <summary>Returns whether a word is a verb with the particle of the future: sa- before the prefix of the imperfect.</summary>
    public static bool IsFutureVerb(in TimeScan scan, int token)
    {
        if (!scan.Has(token) || scan.Tokens[token].Kind != TokenKind.Word)
        {
            return false;
        }

        var form = scan.Tokens[token].Form.AsSpan();
        if (form.Length > 5 && form[0] is Characters.Waw or Characters.Feh)
        {
            form = form[1..];
        }

        return form.Length >= 5 && form[0] == Characters.Seen && form[1] is Characters.Yeh or Characters.Teh or Characters.Noon && !scan.Is(token, TimeRoles.NotFuture);
    }

    private static bool IsMarkOfClause(in TimeScan scan, int token) =>
        scan.Tokens[token].Kind == TokenKind.Punctuation && scan.Text[scan.Tokens[token].Start] is ':' or ';' or Characters.Semicolon or '"' or Characters.LeftGuillemet or Characters.RightGuillemet or Characters.LeftDoubleQuote or Characters.RightDoubleQuote;
}
