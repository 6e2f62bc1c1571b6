using Tawatur.Documents;
using Tawatur.Languages;

namespace Tawatur.Analysis.Statements;

/// <summary>Gives a speaker with a name the fullest place where title and name stand together, also where he does not speak there.</summary>
/// <param name="text">The document.</param>
internal sealed class FullNames(StatementText text)
{
    /// <summary>Completes the fullest descriptions of the speakers.</summary>
    public void Complete(List<SpeakerDescription> speakers)
    {
        if (!speakers.Exists(IsPerson))
        {
            return;
        }

        var phrases = new Dictionary<int, (int First, int End)>();
        foreach (var phrase in text.Document.NamePhrases)
        {
            if (phrase.IsNamed && phrase.Type == EntityType.Person && IsTitled(phrase) && (!phrases.TryGetValue(phrase.Entity + 1, out var known) || phrase.EndToken - phrase.FirstToken > known.End - known.First))
            {
                phrases[phrase.Entity + 1] = (phrase.FirstToken, phrase.EndToken);
            }
        }

        foreach (var speaker in speakers)
        {
            if (IsPerson(speaker) && phrases.TryGetValue(speaker.Entity, out var full) && full.End - full.First > speaker.Fullest.End - speaker.Fullest.First)
            {
                speaker.Fullest = full;
                speaker.Kind = SpeakerKind.Person;
            }
        }
    }

    /// <summary>A title opens the phrase, and what stands before the name closes it: not "the spokesman of X", "in the days of X".</summary>
    private bool IsTitled(NamePhrase phrase)
    {
        if (phrase.NameFirst == phrase.FirstToken)
        {
            return phrase.EndToken == phrase.NameEnd || text.IsComma(phrase.NameEnd);
        }

        return (text[phrase.FirstToken].Head is { Kind: SpeakerKind.Office } || text.EntryAt<TitleEntry>(phrase.FirstToken, out _) is not null) && !text.IsGenitive(phrase.NameFirst);
    }

    private bool IsPerson(SpeakerDescription speaker) => speaker.Entity > 0 && text.Document.Entities[speaker.Entity - 1] is { Type: EntityType.Person, Name: not null };
}
