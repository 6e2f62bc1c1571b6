using Tawatur.Documents;
using Tawatur.Languages;

namespace Tawatur.Analysis.Comparisons;

/// <summary>The words that hedge a clause, by place.</summary>
internal sealed class HedgePlaces
{
    private readonly List<(int Start, Certainty Certainty)> _hedges = [];

    public HedgePlaces(Document document)
    {
        foreach (var term in document.Terms)
        {
            // "qad" hedges an imperfect alone; before a perfect it only marks the past. A duty or a wish holds nothing open: it tells nothing.
            if (term.Entry is ModalEntry { Certainty: Certainty.Probable or Certainty.Possible } modal && (!modal.IsBeforeImperfect || IsImperfect(document, term.EndToken)))
            {
                _hedges.Add((document.Tokens[term.FirstToken].Start, modal.Certainty));
            }
        }
    }

    public bool IsEmpty => _hedges.Count == 0;

    /// <summary>Returns the hedges within a span.</summary>
    public IEnumerable<(int Start, Certainty Certainty)> In(TextSpan span)
    {
        int low = 0, high = _hedges.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _hedges[middle].Start < span.Start ? (middle + 1, high) : (low, middle);
        }

        for (; low < _hedges.Count && _hedges[low].Start < span.End; low++)
        {
            yield return _hedges[low];
        }
    }

    private static bool IsImperfect(Document document, int token) =>
        token < document.Tokens.Length && document.Tokens[token].Word is { Kind: TokenKind.Word, Folded: { Length: >= 3 } form } && form[0] is Characters.Yeh or Characters.Teh;
}
