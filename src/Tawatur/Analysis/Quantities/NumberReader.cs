using Tawatur.Analysis.Tokens;
using Tawatur.Documents;
using Tawatur.Languages;

namespace Tawatur.Analysis.Quantities;

/// <summary>Reads numbers in digits and words at given tokens: cardinals with any agreement, vague plurals, fractions, ordinals. Allocates nothing.</summary>
internal ref partial struct NumberReader
{
    // From the decimal type: dividing by one with all its digits drops the zeros behind the point.
    private const decimal One = 1.0000000000000000000000000000m;

    private readonly string _text;
    private readonly ReadOnlySpan<Token> _tokens;
    private readonly bool _sumsWithoutAnd;
    private TermCursor _terms;

    /// <summary>Makes a reader.</summary>
    /// <param name="document">A document with tokens and terms.</param>
    public NumberReader(Document document)
    {
        _text = document.Text;
        _tokens = document.Tokens.AsSpan();
        _terms = new TermCursor(document.Terms.AsSpan());
        _sumsWithoutAnd = document.Article.Language == "en";
    }

    /// <summary>Reads the longest number that starts at a token.</summary>
    public bool TryRead(int token, out SpelledNumber number)
    {
        number = default;
        if (token >= _tokens.Length || !TryPart(token, out var first))
        {
            return false; // behind the last token, as after a range mark that ends the text, nothing starts
        }

        number = first.Kind switch
        {
            NumberKind.And or NumberKind.FractionPlural => default,
            NumberKind.Ordinal => Ordinal(token, first),
            NumberKind.Vague or NumberKind.Few or NumberKind.ScalePlural => Vague(token, first),
            _ => Cardinal(token, first),
        };
        return number.EndToken > token;
    }

    private SpelledNumber Cardinal(int token, in NumberPart first)
    {
        var sum = default(NumberSum);
        if (first.Kind == NumberKind.Fraction)
        {
            sum.StartWithFraction(first.Value);
        }
        else if (!Take(ref sum, IsSingular(first) ? first with { Kind = NumberKind.Scale } : first, isJoined: false))
        {
            return default;
        }

        var (closed, closedEnd, closedStop) = (sum, first.EndToken, first.Span.End);
        var (end, stop) = (first.EndToken, first.Span.End);
        while (TryNext(end, out var next, out var isJoined))
        {
            if (next.HasPreposition || (next.IsDefinite && !first.IsDefinite && next.Kind != NumberKind.Fraction && !sum.IsFraction))
            {
                break;
            }

            var before = sum;
            if (!TakeNext(ref sum, ref next, isJoined))
            {
                if (next.IsScale && !isJoined && sum.HasScale)
                {
                    // What waited has a scale that is too large: it is a number of its own.
                    (sum, end, stop) = (closed, closedEnd, closedStop);
                }
                else
                {
                    sum = before;
                }

                break;
            }

            (end, stop) = (next.EndToken, next.Span.End);
            if (sum.IsClosed)
            {
                (closed, closedEnd, closedStop) = (sum, end, stop);
            }
        }

        if (!sum.IsFalling)
        {
            (sum, end, stop) = (closed, closedEnd, closedStop);
        }

        return Make(token, first, end, stop) with
        {
            Min = sum.Value / One,
            Max = sum.Value / One,
            AsDecimal = (end == first.EndToken && first.Kind is null ? first.AsDecimal : sum.Value) / One,
            Form = sum.IsFraction ? NumberForm.Fraction : NumberForm.Cardinal,
            HasScale = sum.HasScale,
        };
    }

    /// <summary>Returns whether a form that may be "two thousand" before a noun is "a thousand" here, because "and" or no noun follows.</summary>
    private bool IsSingular(in NumberPart first) => first.Kind == NumberKind.ScaleAccusative
        && (first.EndToken >= _tokens.Length || _tokens[first.EndToken].Kind != TokenKind.Word || (TryNext(first.EndToken, out _, out var isJoined) && isJoined));

    private bool TakeNext(ref NumberSum sum, ref NumberPart next, bool isJoined)
    {
        switch (next.Kind)
        {
            case NumberKind.FractionPlural:
                return !isJoined && sum.TakeParts(next.Value);
            case NumberKind.Fraction:
                if (!isJoined)
                {
                    return false;
                }

                if (sum.IsClosed && TryNext(next.EndToken, out var scale, out var isScaleJoined) && scale.IsScale && !isScaleJoined && !scale.HasPreposition)
                {
                    var part = next.Value;
                    next = scale;
                    return sum.TakeFraction(part, scale.Value);
                }

                return sum.TakeFraction(next.Value, 0);
            default:
                return Take(ref sum, next, isJoined);
        }
    }

    private bool Take(ref NumberSum sum, in NumberPart part, bool isJoined)
    {
        if (part.Kind is { } kind)
        {
            return (kind != NumberKind.One || IsCompound(part.EndToken)) && sum.Take(kind, part.Value, isJoined, _sumsWithoutAnd);
        }

        // "3.125 billion" has a decimal mark; "3.125 dollars" has not.
        var isBeforeScale = part.AsDecimal != part.Value && TryNext(part.EndToken, out var next, out var isNextJoined) && next.IsScale && !isNextJoined && next.Value > 1000;
        return sum.TakeDigits(isBeforeScale ? part.AsDecimal : part.Value, isJoined);
    }

    /// <summary>Returns whether what follows "one" makes eleven or twenty-one of it.</summary>
    private bool IsCompound(int token) =>
        TryNext(token, out var next, out var isJoined) && !next.HasPreposition && (isJoined ? next.Kind == NumberKind.Tens : next.Kind == NumberKind.Ten);

    private SpelledNumber Vague(int token, in NumberPart first)
    {
        var isFew = first.Kind == NumberKind.Few;
        var (low, high) = isFew ? (3m, 9m) : (2 * first.Value, 10 * first.Value);
        var (end, stop) = (first.EndToken, first.Span.End);
        var isOf = _sumsWithoutAnd && end < _tokens.Length && _tokens[end].Form == "of"; // "tens of thousands"
        if (TryNext(isOf ? end + 1 : end, out var next, out var isJoined) && !next.HasPreposition)
        {
            var isTaken = true;
            if (!isJoined && next.Kind is NumberKind.ScalePlural or NumberKind.Scale && first.Kind != NumberKind.ScalePlural)
            {
                (low, high) = (low * next.Value, high * next.Value);
            }
            else if (isFew && !isJoined && next.Kind == NumberKind.Vague)
            {
                (low, high) = (low * next.Value, high * next.Value);
            }
            else if (isFew && (isJoined ? next.Kind == NumberKind.Tens : next.Kind == NumberKind.Ten))
            {
                (low, high) = (low + next.Value, high + next.Value);
            }
            else
            {
                isTaken = false;
            }

            (end, stop) = isTaken ? (next.EndToken, next.Span.End) : (end, stop);
        }

        high = isFew ? high : high - 1;
        return Make(token, first, end, stop) with { Min = low, Max = high, AsDecimal = low, Form = NumberForm.Vague, HasScale = first.Kind == NumberKind.ScalePlural };
    }

    private SpelledNumber Ordinal(int token, in NumberPart first)
    {
        var value = first.Value;
        var (end, stop) = (first.EndToken, first.Span.End);
        if (value < 10 && TryNext(end, out var next, out var isJoined) && !next.HasPreposition
            && (isJoined ? next.Kind == NumberKind.Tens && next.IsDefinite == first.IsDefinite : next.Kind == NumberKind.Ten))
        {
            value += next.Value;
            (end, stop) = (next.EndToken, next.Span.End);
        }

        return Make(token, first, end, stop) with { Min = value, Max = value, AsDecimal = value, Form = NumberForm.Ordinal };
    }

    private static SpelledNumber Make(int token, in NumberPart first, int end, int stop) => new()
    {
        FirstToken = token,
        EndToken = end,
        Span = new TextSpan(first.Span.Start, stop),
        IsDefinite = first.IsDefinite,
        HasDigits = first.Kind is null,
        Proclitics = first.Proclitics,
    };
}
