using Tawatur.Documents;
using Tawatur.Languages;

namespace Tawatur.Analysis.Quantities;

// The words and runs of digits that a number is made of.
internal ref partial struct NumberReader
{
    /// <summary>Reads the part behind a part, over an "and" or a hyphen, in the same line.</summary>
    private bool TryNext(int token, out NumberPart part, out bool isJoined)
    {
        part = default;
        isJoined = false;
        if (token >= _tokens.Length || _text.AsSpan(_tokens[token - 1].End, _tokens[token].Start - _tokens[token - 1].End).Contains('\n'))
        {
            return false;
        }

        if (_sumsWithoutAnd && _text[_tokens[token].Start] == '-' && _tokens[token].Start == _tokens[token - 1].End
            && token + 1 < _tokens.Length && _tokens[token + 1].Start == _tokens[token].End)
        {
            return TryPart(token + 1, out part) && part.Kind is not (null or NumberKind.And);
        }

        if (!TryPart(token, out part))
        {
            return false;
        }

        if (part.Kind == NumberKind.And)
        {
            isJoined = true;
            return token + 1 < _tokens.Length && TryPart(token + 1, out part) && part.Kind != NumberKind.And && (part.Proclitics & Proclitics.Conjunctions) == 0;
        }

        isJoined = (part.Proclitics & Proclitics.And) != 0;
        return (part.Proclitics & Proclitics.Then) == 0;
    }

    private bool TryPart(int token, out NumberPart part)
    {
        if (_tokens[token].Kind == TokenKind.Number)
        {
            return TryDigits(token, out part);
        }

        part = default;
        if (_tokens[token].Kind != TokenKind.Word)
        {
            return false;
        }

        foreach (ref readonly var match in _terms.At(token))
        {
            if (match.Entry is not NumberEntry entry || (match.Proclitics == Proclitics.None && entry.Kind == NumberKind.Unit && IsAndOne(token)))
            {
                continue;
            }

            // The article belongs to the number; behind li- only its lam is written.
            var isDefinite = (match.Proclitics & Proclitics.The) != 0;
            var article = !isDefinite ? 0 : match.Span.Start - 2 >= _tokens[token].Start && _text[match.Span.Start - 2] == Characters.Alef ? 2 : 1;
            part = new NumberPart
            {
                EndToken = match.EndToken,
                Span = new TextSpan(match.Span.Start - article, match.Span.End),
                Kind = entry.Kind,
                Value = entry.Value,
                AsDecimal = entry.Value,
                Proclitics = match.Proclitics,
            };
            return true;
        }

        return false;
    }

    /// <summary>Returns whether the word is "and one of" and not "one": the two differ by the hamza alone, which folding drops.</summary>
    private bool IsAndOne(int token)
    {
        var word = _tokens[token].Span.In(_text);
        return word.Length > 1 && word[0] == Characters.Waw && word[1] == Characters.AlefHamzaAbove;
    }

    private bool TryDigits(int token, out NumberPart part)
    {
        part = default;
        var form = _tokens[token].Form;
        if (!Digits.TryRead(form, out var value, out var asDecimal))
        {
            return false;
        }

        // The Arabic comma as a decimal mark: "1.2 million" with it, without a space and with no second comma behind.
        var end = token + 1;
        if (IsWhole(form) && IsCommaAt(end) && _tokens[end + 1].Form is { Length: <= 2 } decimals && IsWhole(decimals) && !IsCommaAt(end + 2) && Digits.TryRead($"{form}.{decimals}", out var mixed, out _))
        {
            value = asDecimal = mixed;
            end += 2;
        }

        // Thousands parted by single spaces: "1 500 000".
        while (form.Length <= 3 && IsWhole(form) && value >= 1 && end < _tokens.Length && _tokens[end].Kind == TokenKind.Number && _tokens[end].Form is { Length: 3 } next && IsWhole(next)
            && _tokens[end].Start == _tokens[end - 1].End + 1 && _text[_tokens[end].Start - 1] is ' ' or Characters.NoBreakSpace or '\u202F' or '\u2009'
            && value < 1_000_000_000_000 && Digits.TryRead(next, out var thousand, out _))
        {
            value = asDecimal = (value * 1000) + thousand;
            end++;
        }

        part = new NumberPart { EndToken = end, Span = new TextSpan(_tokens[token].Start, _tokens[end - 1].End), Value = value, AsDecimal = asDecimal };
        return true;
    }

    /// <summary>Returns whether an Arabic comma stands at a token, tied to a number on both sides.</summary>
    private readonly bool IsCommaAt(int token) => token + 1 < _tokens.Length && _text[_tokens[token].Start] == Characters.Comma
        && _tokens[token].Start == _tokens[token - 1].End && _tokens[token + 1].Start == _tokens[token].End && _tokens[token + 1].Kind == TokenKind.Number;

    private static bool IsWhole(string digits) => !digits.AsSpan().ContainsAnyExceptInRange('0', '9');
}
