using Tawatur.Documents;
using Tawatur.Languages;

namespace Tawatur.Analysis.Statements;

/// <summary>Finds the speaker whom a short definite description means: "the official", "the Samari minister", after somebody with a name or a full title spoke.</summary>
/// <param name="text">The document.</param>
/// <param name="speakers">The speakers.</param>
internal sealed class SpeakerReferences(StatementText text, List<SpeakerDescription> speakers)
{
    // "The Samari foreign minister" has a word more than a reference to somebody who spoke.
    private const int MaxWords = 2;

    // Whoever is meant was among the last to speak.
    private const int MaxBack = 6;

    private readonly List<int> _recent = [];
    private readonly UnknownNames _names = new(text);

    /// <summary>Notes that somebody spoke.</summary>
    public void Spoke(SpeakerDescription speaker)
    {
        _recent.Remove(speaker.Number);
        _recent.Add(speaker.Number);
        if (_recent.Count > MaxBack)
        {
            _recent.RemoveAt(0);
        }
    }

    /// <summary>Returns the latest speaker whom the description can mean; <c>null</c> where it introduces somebody.</summary>
    public SpeakerDescription? Find((int First, int End) source, int entity)
    {
        var word = text.Tokens[source.First].Word;
        if ((word.Proclitics & Proclitics.The) == 0 || source.End - source.First > MaxWords || (entity > 0 && text.Document.Entities[entity - 1] is { Name: not null } or { Type: not EntityType.Person })
            || text[source.First].Head is not { Kind: SpeakerKind.Office or SpeakerKind.Anonymous, Agreement: Agreement.Masculine or Agreement.Feminine } head)
        {
            return null;
        }

        if (source.End < text.Tokens.Length && (text[source.End].IsNameStart || (text[source.End] is { Roles: ParticleRoles.None, Preposition: CueFrames.None, IsCueVerb: false } && text.Tokens[source.End] is { Kind: TokenKind.Word, Word.Proclitics: Proclitics.None } && !text.IsDefinite(source.End) && _names.IsForeign(source.End))))
        {
            return null; // a name follows that was not read with it
        }

        if (source.End + 1 < text.Tokens.Length && text[source.End].Preposition == CueFrames.In && text[source.End + 1].Via is null && text[source.End + 1].TimeEnd == 0)
        {
            return null; // "the commander in the force X": somebody new
        }

        var isOpen = text.EntryAt<ReferenceEntry>(source.First, out _) is not null;
        for (var i = _recent.Count - 1; i >= 0; i--)
        {
            var other = speakers[_recent[i] - 1];
            if (other.Kind is SpeakerKind.Person or SpeakerKind.Office && (other.Agreement is null || other.Agreement == head.Agreement) && (isOpen || other.Words.Contains(word.Stem)) && !IsOfAnotherState(source, other.Fullest))
            {
                return other;
            }
        }

        return null;
    }

    /// <summary>"The Talini minister" is not "the Samari minister X".</summary>
    private bool IsOfAnotherState((int First, int End) source, (int First, int End) other)
    {
        if (text.EntryAt<NisbaEntry>(source.End - 1, out _) is not { Type: EntityType.GeopoliticalEntity } nisba)
        {
            return false;
        }

        var isOther = false;
        for (var i = other.First; i < other.End; i++)
        {
            if (text.EntryAt<NisbaEntry>(i, out _) is { Type: EntityType.GeopoliticalEntity } second)
            {
                if (string.Equals(second.Of, nisba.Of, StringComparison.Ordinal))
                {
                    return false;
                }

                isOther = true;
            }
        }

        return isOther;
    }
}
