using Tawatur.Documents;
using Tawatur.Languages;

namespace Tawatur.Analysis.Statements;

/// <summary>Finds the fuller description that a short definite one takes up: "the newspaper" after "the newspaper «X»", "the committee" after "the committee of experts".</summary>
/// <param name="text">The document.</param>
/// <param name="speakers">Reads noun phrases.</param>
internal sealed class EarlierDescriptions(StatementText text, SpeakerReader speakers)
{
    // The places of head nouns that are kept for each stem; enough for a report, and a bound for a book.
    private const int MaxPlaces = 20;

    // Behind a verb that nobody read, a preposition brings its object: "asked the organisation for permission"; "in" alone says where somebody sits.
    private const CueFrames Objects = CueFrames.To | CueFrames.On | CueFrames.About | CueFrames.From | CueFrames.With;

    private Dictionary<string, List<int>>? _heads;

    /// <summary>Returns the latest fuller description with the same head before a short definite one, or <c>null</c>.</summary>
    public (int First, int End)? Find((int First, int End) source)
    {
        if ((text.Tokens[source.First].Word.Proclitics & Proclitics.The) == 0 || source.End - source.First > 2)
        {
            return null;
        }

        _heads ??= Index();
        if (!_heads.TryGetValue(text.Tokens[source.First].Word.Stem, out var places))
        {
            return null;
        }

        for (var i = places.Count - 1; i >= 0; i--)
        {
            if (places[i] < source.First && speakers.Read(places[i], text.Tokens.Length, Objects) is var end && end > places[i] + 1 && end <= source.First)
            {
                return (places[i], end);
            }
        }

        return null;
    }

    private Dictionary<string, List<int>> Index()
    {
        var heads = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = 0; i < text.Tokens.Length; i++)
        {
            var word = text.Tokens[i].Word;
            if (word.Kind != TokenKind.Word || (word.Proclitics & Proclitics.The) != 0 || (text[i].Head is null && text[i].Via is null && text[i].Nominal == 0 && text[i].Entity == 0))
            {
                continue;
            }

            if (!heads.TryGetValue(word.Stem, out var places))
            {
                heads.Add(word.Stem, places = []);
            }

            if (places.Count < MaxPlaces)
            {
                places.Add(i);
            }
        }

        return heads;
    }
}
