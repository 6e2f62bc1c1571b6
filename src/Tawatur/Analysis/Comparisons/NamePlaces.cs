using Tawatur.Documents;

namespace Tawatur.Analysis.Comparisons;

/// <summary>The places of all names of a document.</summary>
internal sealed class NamePlaces
{
    private const int MaxParticles = 3;

    private readonly List<TextSpan> _names = [];

    public NamePlaces(Document document)
    {
        foreach (var entity in document.Entities)
        {
            foreach (var mention in entity.Mentions)
            {
                if (mention.Kind == MentionKind.Name)
                {
                    _names.Add(mention.Span);
                }
            }
        }

        _names.Sort();
    }

    /// <summary>Returns whether a word that starts at a place, or has a particle before its name there, is part of a name.</summary>
    public bool Contains(int place)
    {
        int low = 0, high = _names.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _names[middle].Start <= place + MaxParticles ? (middle + 1, high) : (low, middle);
        }

        return low > 0 && _names[low - 1].End > place;
    }
}
