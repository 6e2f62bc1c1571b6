using Tawatur.Analysis.Tokens;
using Tawatur.Documents;
using Tawatur.Languages;

namespace Tawatur.Analysis.Quantities;

/// <summary>Tells digits that are part of a name, a clock time, a score, an address or a list from those that count.</summary>
internal static class NumberCodes
{
    /// <summary>Returns whether the digits are tied to what stands beside them without a space, or number a list.</summary>
    public static bool IsCode(Document document, in SpelledNumber number)
    {
        if (!number.HasDigits)
        {
            return false;
        }

        var text = document.Text;
        var (start, end) = (document.Tokens[number.FirstToken].Start, number.Span.End);
        var before = start > 0 ? text[start - 1] : '\n';
        var behind = end < text.Length ? text[end] : '\n';
        var afterThat = end + 1 < text.Length ? text[end + 1] : '\n';
        return before switch
        {
            '-' or '\u2013' or '/' or '.' or ',' or '@' or '#' or '_' or '+' or ':' or '=' or '*' or '\\' or '&' or '\u00D7' => !IsListMark(text, start - 1, before),
            _ => Characters.Class(before) is CharacterClass.Letter && !Characters.IsArabic(before),
        }
            || IsTied(behind, afterThat) || IsNumbering(document, number, behind);
    }

    /// <summary>Returns whether the number looks like a year of our time.</summary>
    public static bool IsYear(Document document, in SpelledNumber number) =>
        number.HasDigits && number.EndToken == number.FirstToken + 1 && document.Tokens[number.FirstToken].Form.Length == 4 && number.Value is >= 1900 and < 2100;

    /// <summary>Returns whether two numbers look like the years of a period: "from 1884 to 1976".</summary>
    public static bool ArePeriod(Document document, in SpelledNumber first, in SpelledNumber second) =>
        IsYear(document, second) && first is { HasDigits: true, Value: >= 1000 } && first.EndToken == first.FirstToken + 1 && document.Tokens[first.FirstToken].Form.Length == 4;

    /// <summary>Returns whether a noun has the form that a number asks for: a check for numbers that look like years, or have a label.</summary>
    public static bool Agrees(in SpelledNumber number, CountedEntry noun) => (number.Max % 100) switch
    {
        >= 3 and <= 10 => noun.Form is CountedForm.Plural or CountedForm.DualOrPlural,
        >= 11 => noun.Form == CountedForm.Accusative || (noun.Form == CountedForm.Singular && noun.Term[^1] == Characters.TehMarbuta),
        _ => noun.Form == CountedForm.Singular,
    };

    /// <summary>Returns whether a dash or comma before the digits belongs to a list or a range and not to a name.</summary>
    private static bool IsListMark(string text, int mark, char c) =>
        c is '-' or '\u2013' or ',' or '.' && (mark == 0 || Characters.Class(text[mark - 1]) is not (CharacterClass.Letter or CharacterClass.Digit));

    private static bool IsTied(char behind, char afterThat) => behind switch
    {
        '/' or ':' or '+' or '*' or '=' or '_' or '@' or '\u00D7' or '\\' => Characters.Class(afterThat) is CharacterClass.Digit or CharacterClass.Letter,
        '-' or '\u2013' => Characters.Class(afterThat) is CharacterClass.Letter,
        _ => Characters.Class(behind) == CharacterClass.Letter && !Characters.IsArabic(behind),
    };

    /// <summary>Returns whether the digits stand at the start of a line with a mark behind them: "1- …", "2. …", "3) …".</summary>
    private static bool IsNumbering(Document document, in SpelledNumber number, char behind)
    {
        var first = number.FirstToken;
        var isBracketed = first > 0 && document.Text[document.Tokens[first - 1].Start] is '(' or '[' && behind is ')' or ']';
        var lineStart = isBracketed ? first - 1 : first;
        var isLineStart = lineStart == 0 || document.Text.AsSpan(document.Tokens[lineStart - 1].End, document.Tokens[lineStart].Start - document.Tokens[lineStart - 1].End).Contains('\n');
        if (!isLineStart || number.EndToken >= document.Tokens.Length)
        {
            return false;
        }

        return isBracketed || behind is '-' or '.' or ')' or '\u2013' || QuotationMarks.Style(behind) < 0 && behind == '\n';
    }
}
