using Tawatur.Analysis.Tokens;
using Tawatur.Documents;
using Tawatur.Languages;

namespace Tawatur.Analysis.Quantities;

// What is counted, and what makes the number no quantity at all.
internal ref partial struct QuantityScan
{
    private void TakeNoun(QuantityDraft draft, in SpelledNumber number, in CountedNoun noun)
    {
        draft.EndOfNoun = noun.EndToken;
        if (draft.EndToken < _sentenceEnd && Sign(draft.EndToken, isBefore: false) is { } sign)
        {
            draft.Unit = sign;
            draft.EndToken = draft.EndOfNoun = draft.EndToken + 1;
            draft.Span = new TextSpan(draft.Span.Start, _tokens[draft.EndToken - 1].End);
        }
        else if (number.FirstToken > _sentenceFirst && Sign(number.FirstToken - 1, isBefore: true) is { } money)
        {
            draft.Unit = money;
        }
        else if (noun.Unit is { } unit)
        {
            draft.Unit = unit.Unit;
            draft.What = noun.Span;
            if (unit.Unit == UnitEntry.Percent)
            {
                draft.What = null;
                draft.Span = new TextSpan(draft.Span.Start, noun.Span!.Value.End);
                draft.EndToken = noun.EndToken;
            }
        }
        else
        {
            draft.What = noun.Span ?? (noun.Neighbour == NeighbourKind.Others ? _lastNoun : null);
        }

        if (draft.Unit == UnitEntry.Percent && draft.Bound == QuantityBound.Exact)
        {
            draft.Min = draft.Max = number.AsDecimal;
        }

        draft.MayBePeople = noun.Unit is null && draft.Unit is null && noun.Entry is null or { Kind: CountedKind.Person };
        draft.Role = noun.Entry?.Role;
    }

    private readonly string? Sign(int token, bool isBefore) => _document.Text[_tokens[token].Start] switch
    {
        '%' or '\u066A' when !isBefore => UnitEntry.Percent,
        '$' => "USD",
        '\u20AC' => "EUR",
        '\u00A3' => "GBP",
        _ => null,
    };

    private bool IsQuantity(QuantityDraft draft, in SpelledNumber number, in CountedNoun noun, int start)
    {
        if (noun.Entry is { Kind: CountedKind.Time or CountedKind.Times })
        {
            return false;
        }

        if (draft.Unit is not null)
        {
            return true;
        }

        var before = TokenBefore(start);
        var hasLabel = before >= 0 && _neighbours.Before(_tokens[before].Word) == NeighbourKind.Label;
        if (NumberCodes.IsYear(_document, number) && (hasLabel || !(noun.Entry is { } entry && NumberCodes.Agrees(number, entry))))
        {
            return false;
        }

        if (hasLabel && !(noun is { Neighbour: NeighbourKind.None, Entry: { } counted } && NumberCodes.Agrees(number, counted)))
        {
            return false;
        }

        // "The 71st session's films": behind a number with the article stands its noun, in the form that the number asks for, or none.
        if (number.HasDigits && HasArticleApart(number.FirstToken) && draft.Bound == QuantityBound.Exact
            && (noun.Neighbour == NeighbourKind.Of || (noun.Entry is { Form: CountedForm.Plural } && number.Max % 100 is < 3 or > 10)))
        {
            return TakeNounBefore(draft, number);
        }

        // "The two" in words is Monday, whatever stands behind it.
        if (number is { IsDefinite: true, HasDigits: false, Max: 2 })
        {
            return false;
        }

        if (noun.Span is not null || draft.Bound is not (QuantityBound.Exact or QuantityBound.Vague))
        {
            return true;
        }

        if (number.Form == NumberForm.Vague)
        {
            return true;
        }

        if (number.IsDefinite || HasArticleApart(number.FirstToken))
        {
            return TakeNounBefore(draft, number);
        }

        return IsBareQuantity(draft, number, noun, before, start);
    }

    /// <summary>Returns whether a number without a noun counts: by its scale, by the words beside it, or by the quantities that it is joined to.</summary>
    private bool IsBareQuantity(QuantityDraft draft, in SpelledNumber number, in CountedNoun noun, int before, int start)
    {
        if (draft.Role is not null || draft.Whole is not null || (number.HasScale && number.EndToken > number.FirstToken + 1))
        {
            return true;
        }

        return noun.Neighbour switch
        {
            NeighbourKind.Part or NeighbourKind.Others or NeighbourKind.Skip => true,
            NeighbourKind.Of when _found.Count > _firstOfSentence && (_tokens[start].Word.Proclitics & Proclitics.And) != 0 => true,
            NeighbourKind.Of when _found.Count > _firstOfSentence && start > _sentenceFirst && _neighbours.Behind(_tokens[start - 1].Word) == NeighbourKind.And => true,
            _ => (before >= 0 && IsCountBefore(before)) || IsJoinedToNext(draft),
        };
    }

    /// <summary>Takes the plural before a definite number: "the three ships", in Arabic "the ships the three".</summary>
    private bool TakeNounBefore(QuantityDraft draft, in SpelledNumber number)
    {
        var noun = TokenBefore(draft.FirstToken);
        if (noun < 0 || IsQuotedName(noun, draft.EndToken))
        {
            return false;
        }

        foreach (ref readonly var match in _terms.At(noun))
        {
            if (match.Entry is CountedEntry { Form: CountedForm.Plural or CountedForm.DualOrPlural, Kind: CountedKind.Person or CountedKind.Thing } counted
                && (match.HasEnclitic || (match.Proclitics & Proclitics.The) != 0))
            {
                draft.Role = counted.Kind == CountedKind.Person ? draft.Role : null;
                draft.What = WithArticle(match.Span, match.Proclitics);
                draft.Rule = "noun-before";
                return true;
            }

            if (match.Entry is CountedEntry { Kind: CountedKind.Time or CountedKind.Times })
            {
                return false;
            }
        }

        // In digits the number may be a place in an order ("the 73rd session"); in words that has a form of its own.
        if (number.HasDigits || noun != draft.FirstToken - 1 || !ArabicNouns.HasArticle(_tokens[noun].Word) || _neighbours.Before(_tokens[noun].Word) != NeighbourKind.None)
        {
            return false;
        }

        draft.What = WithArticle(_tokens[noun].Stem, _tokens[noun].Word.Proclitics);
        draft.Rule = "noun-before";
        return true;
    }

    /// <summary>"The Three Lions" in quotation marks of their own: a name that counts nothing.</summary>
    private readonly bool IsQuotedName(int noun, int end) => noun > _sentenceFirst && end < _sentenceEnd && IsQuote(noun - 1) && IsQuote(end);

    private readonly bool IsQuote(int token) => _tokens[token].Kind is TokenKind.Punctuation or TokenKind.Symbol && QuotationMarks.Style(_document.Text[_tokens[token].Start]) >= 0;

    /// <summary>Returns a noun with its article, and without the particles before that; behind li- only the article's lam is written.</summary>
    private static TextSpan WithArticle(TextSpan noun, Proclitics proclitics) =>
        (proclitics & Proclitics.The) == 0 ? noun : noun with { Start = noun.Start - ((proclitics & Proclitics.To) != 0 ? 1 : 2) };

    /// <summary>Returns whether the words before a bare number say that it counts: "their number is", "rose to".</summary>
    private readonly bool IsCountBefore(int token) => _neighbours.Before(_tokens[token].Word) switch
    {
        NeighbourKind.Count => true,
        NeighbourKind.To => IsChange(token),
        _ => false,
    };

    private readonly bool HasArticleApart(int token) => token > 0 && _tokens[token - 1].Form is [Characters.Alef, Characters.Lam];

    /// <summary>Returns whether another number follows, joined by "and": it may bring the noun of both.</summary>
    private bool IsJoinedToNext(QuantityDraft draft)
    {
        var at = draft.EndToken;
        while (at < _sentenceEnd && at < draft.EndToken + 2 && _tokens[at].Kind == TokenKind.Punctuation && QuotationMarks.Style(_document.Text[_tokens[at].Start]) >= 0)
        {
            at++;
        }

        if (at >= _sentenceEnd)
        {
            return false;
        }

        if (_neighbours.Behind(_tokens[at].Word) == NeighbourKind.And && at + 2 < _sentenceEnd)
        {
            draft.IsWaiting = _tokens[at + 1].Kind == TokenKind.Number || _tokens[at + 2].Kind == TokenKind.Number;
        }
        else
        {
            var isTo = _neighbours.Behind(_tokens[at].Word) == NeighbourKind.To;
            draft.IsWaiting = at + 1 < _sentenceEnd && _numbers.TryRead(isTo ? at + 1 : at, out var next) && next.Form == NumberForm.Cardinal && (isTo || (next.Proclitics & Proclitics.And) != 0);
        }

        return draft.IsWaiting;
    }

    /// <summary>Returns the word before a token, over quotation marks, brackets and an article that stands apart; -1 at the start of the sentence.</summary>
    private readonly int TokenBefore(int token)
    {
        for (var i = token - 1; i >= _sentenceFirst; i--)
        {
            if (_tokens[i].Kind == TokenKind.Word && _tokens[i].Form is not ([_] or [Characters.Alef, Characters.Lam]))
            {
                return i;
            }

            if (token - i > 3)
            {
                break;
            }
        }

        return -1;
    }
}
