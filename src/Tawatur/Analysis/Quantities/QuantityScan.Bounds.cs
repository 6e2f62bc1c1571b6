using Tawatur.Analysis.Tokens;
using Tawatur.Documents;
using Tawatur.Languages;

namespace Tawatur.Analysis.Quantities;

// The words that bind a number, before it and behind its noun.
internal ref partial struct QuantityScan
{
    /// <summary>Returns the words that bind the number at a token from before. Quotation marks and an article may stand between, and behind a verb its subject.</summary>
    private BoundEntry? BoundBefore(int token)
    {
        if (_bound.Entry is not BoundEntry bound || token - _bound.EndToken > 2 || _bound.EndToken > token)
        {
            return null;
        }

        for (var i = _bound.EndToken; i < token; i++)
        {
            var isPassed = _tokens[i].Kind == TokenKind.Word
                ? _tokens[i].Form.Length <= 2 || (!bound.IsInside && ArabicNouns.HasArticle(_tokens[i].Word))
                : QuotationMarks.Style(_document.Text[_tokens[i].Start]) >= 0;
            if (!isPassed)
            {
                return null;
            }
        }

        return bound;
    }

    /// <summary>Binds the draft by words behind its noun: "at least", "or more".</summary>
    private void BindBehind(QuantityDraft draft)
    {
        var end = Math.Min(draft.EndOfNoun + ReachBehind, _sentenceEnd);
        for (var i = draft.EndOfNoun; i < end && _tokens[i].Kind == TokenKind.Word; i++)
        {
            foreach (ref readonly var match in _terms.At(i))
            {
                if (match.Entry is BoundEntry { Place: not BoundPlace.Before } bound)
                {
                    if (draft.Bound != QuantityBound.Range && (draft.Rule != "dual" || bound.Kind != BoundKind.Approximate))
                    {
                        draft.Bind(bound.Kind);
                    }

                    _usedBound = i;
                    return;
                }

                if (match.Entry is NumberEntry)
                {
                    return;
                }
            }
        }
    }
}
