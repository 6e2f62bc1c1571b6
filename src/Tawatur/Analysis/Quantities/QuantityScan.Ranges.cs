using Tawatur.Documents;
using Tawatur.Languages;

namespace Tawatur.Analysis.Quantities;

// Two numbers that make one quantity: "between X and Y", "from X to Y", "X-Y", "X or Y".
internal ref partial struct QuantityScan
{
    private const int ChangeReach = 8;

    /// <summary>Widens the draft to a range where a second number belongs to it.</summary>
    /// <returns>Whether the draft may go on; a score or a pair of years is nothing that counts.</returns>
    private bool TryRange(QuantityDraft draft, in SpelledNumber first, BoundEntry? bound)
    {
        var at = SkipUnit(first);
        if (at >= _sentenceEnd || first.Form == NumberForm.Vague)
        {
            return true;
        }

        SpelledNumber second;
        if (IsDash(at))
        {
            if (at + 1 >= _sentenceEnd || _tokens[at + 1].Kind != TokenKind.Number || !first.HasDigits || !_numbers.TryRead(at + 1, out second))
            {
                return true;
            }

            draft.EndToken = second.EndToken;
            var isRange = first.Value < second.Value && !(NumberCodes.IsYear(_document, first) && NumberCodes.IsYear(_document, second));
            return isRange && Widen(draft, first, second, "range-dash", isKept: bound?.Kind == BoundKind.Range || _nouns.Read(second, second.EndToken, _sentenceEnd).IsKnown);
        }

        if (bound?.Kind == BoundKind.Range && _neighbours.Behind(_tokens[at].Word) != NeighbourKind.To)
        {
            if (TryJoined(at, out second) && Scaled(first.Value, second) < second.Value)
            {
                Widen(draft, first, second, "range-between", isKept: true);
                draft.Span = new TextSpan(bound.IsInside ? _bound.Span.Start : draft.Span.Start, draft.Span.End);
            }

            return true;
        }

        var kind = _neighbours.Behind(_tokens[at].Word);
        if (kind is NeighbourKind.To or NeighbourKind.Or && _numbers.TryRead(at + 1, out second) && (second.Proclitics & ~Proclitics.The) == 0
            && second.Form == NumberForm.Cardinal && Scaled(first.Value, second) < second.Value && (kind == NeighbourKind.Or ? second.Value <= 2 * Scaled(first.Value, second) : bound?.Kind == BoundKind.Range || !IsChange(first.FirstToken)))
        {
            if (HasOtherUnit(first, second))
            {
                return true; // "0.6 per cent to 73.69 dollars": by how much, and to what
            }

            if (NumberCodes.ArePeriod(_document, first, second) && !_nouns.Read(second, second.EndToken, _sentenceEnd).IsKnown)
            {
                draft.EndToken = second.EndToken;
                return false;
            }

            Widen(draft, first, second, kind == NeighbourKind.To ? "range-to" : "range-or", isKept: true);
            draft.Span = bound is { Kind: BoundKind.Range, IsInside: true } ? new TextSpan(_bound.Span.Start, draft.Span.End) : draft.Span;
        }

        return true;
    }

    private static bool Widen(QuantityDraft draft, in SpelledNumber first, in SpelledNumber second, string rule, bool isKept)
    {
        draft.Min = Scaled(first.Value, second);
        draft.Max = second.Value;
        draft.Bound = QuantityBound.Range;
        draft.Span = new TextSpan(draft.Span.Start, second.Span.End);
        draft.EndToken = second.EndToken;
        draft.Rule = rule;
        return isKept;
    }

    /// <summary>Returns the first number of a range with the scale that only the second has: "3 to 4 million".</summary>
    private static decimal Scaled(decimal first, in SpelledNumber second)
    {
        if (!second.HasScale || first >= 1000)
        {
            return first;
        }

        decimal scale = 1000;
        while (scale * 1000 <= second.Value)
        {
            scale *= 1000;
        }

        return first * scale < second.Value ? first * scale : first;
    }

    /// <summary>Returns the token behind the number, and behind what it counts where that stands before the second number too.</summary>
    private int SkipUnit(in SpelledNumber number)
    {
        var noun = _nouns.Read(number, number.EndToken, _sentenceEnd);
        return noun.IsKnown ? noun.EndToken : number.EndToken < _sentenceEnd && _document.Text[_tokens[number.EndToken].Start] is '%' or '\u066A' ? number.EndToken + 1 : number.EndToken;
    }

    /// <summary>Returns whether two numbers have units of their own that differ: two quantities and no range.</summary>
    private bool HasOtherUnit(in SpelledNumber first, in SpelledNumber second) =>
        UnitOf(first) is { } unit && (UnitOf(second) is { } other ? !string.Equals(unit, other, StringComparison.Ordinal) : unit == UnitEntry.Percent);

    private string? UnitOf(in SpelledNumber number) =>
        _nouns.Read(number, number.EndToken, _sentenceEnd).Unit?.Unit ?? (number.EndToken < _sentenceEnd ? Sign(number.EndToken, isBefore: false) : null);

    private bool TryJoined(int at, out SpelledNumber second)
    {
        var isApart = _neighbours.Behind(_tokens[at].Word) == NeighbourKind.And;
        var next = isApart ? at + 1 : at;
        second = default;
        return next < _sentenceEnd && _numbers.TryRead(next, out second) && second.Form == NumberForm.Cardinal && (isApart || (second.Proclitics & Proclitics.And) != 0);
    }

    private readonly bool IsDash(int at) => _tokens[at].Kind == TokenKind.Punctuation && _document.Text[_tokens[at].Start] is '-' or '\u2013' or '\u2014';

    /// <summary>Returns whether something rose or fell shortly before: then "from X to Y" are two numbers.</summary>
    private readonly bool IsChange(int token)
    {
        for (var i = token - 1; i >= Math.Max(_sentenceFirst, token - ChangeReach); i--)
        {
            if (_neighbours.Before(_tokens[i].Word) == NeighbourKind.Change)
            {
                return true;
            }
        }

        return false;
    }
}
