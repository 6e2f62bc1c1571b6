using Tawatur.Languages;

namespace Tawatur.Analysis.Statements;

/// <summary>Keeps the stems of the names of states, as the words of a text have them.</summary>
internal sealed class StateStems
{
    private readonly Dictionary<string, string> _stems = new(StringComparer.Ordinal);

    /// <summary>Returns the folded name without its article.</summary>
    public string Of(string name)
    {
        if (!_stems.TryGetValue(name, out var stem))
        {
            stem = Folding.Fold(name, out _, out _);
            stem = stem.Length > 4 && stem[0] == Characters.Alef && stem[1] == Characters.Lam ? stem[2..] : stem;
            _stems.Add(name, stem);
        }

        return stem;
    }
}
