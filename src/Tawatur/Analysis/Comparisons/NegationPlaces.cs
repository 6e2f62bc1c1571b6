using Tawatur.Documents;
using Tawatur.Languages;

namespace Tawatur.Analysis.Comparisons;

/// <summary>The places of all words that negate, deny or ask.</summary>
internal sealed class NegationPlaces
{
    private readonly List<int> _places = [];

    public NegationPlaces(Document document, ConflictWords words)
    {
        foreach (var term in document.Terms)
        {
            if (term.Entry is ParticleEntry { Roles: var roles } && (roles & ParticleRoles.Negation) != 0)
            {
                _places.Add(document.Tokens[term.FirstToken].Start);
            }
            else if (term.Entry is CueVerbEntry { Verb.Polarity: Polarity.Deny } or CueNounEntry { Polarity: Polarity.Deny })
            {
                _places.Add(document.Tokens[term.FirstToken].Start);
            }
        }

        var tokens = document.Tokens.AsSpan();
        for (var i = 0; i < tokens.Length; i++)
        {
            if (words.At(tokens, i) == ConflictWord.Negating)
            {
                _places.Add(tokens[i].Start);
            }
        }

        _places.Sort();
    }

    /// <summary>Returns whether one of them stands in a content.</summary>
    public bool IsIn(ReadOnlySpan<TextSpan> content)
    {
        foreach (var piece in content)
        {
            int low = 0, high = _places.Count;
            while (low < high)
            {
                var middle = (low + high) / 2;
                (low, high) = _places[middle] < piece.Start ? (middle + 1, high) : (low, middle);
            }

            if (low < _places.Count && _places[low] < piece.End)
            {
                return true;
            }
        }

        return false;
    }
}
