using Tawatur.Documents;
using Tawatur.Languages;

namespace Tawatur.Analysis.Statements;

/// <summary>Joins the descriptions of one speaker: a shorter one that holds some of the words of a fuller one under the same head or name.</summary>
/// <param name="text">The document.</param>
/// <param name="kinds">Knows what a description names.</param>
/// <param name="speakers">The speakers, in the order in which they were met.</param>
internal sealed class SameSpeakers(StatementText text, SpeakerKinds kinds, List<SpeakerDescription> speakers)
{
    // How many speakers back a description may take up; a report has fewer, and a book must not cost their square.
    private const int MaxKnown = 100;
    private const int MaxAhead = 40;

    private readonly StateStems _states = new();

    /// <summary>Returns an earlier speaker whose description holds all the words of this one under the same head, the latest first; else <c>null</c>.</summary>
    public SpeakerDescription? Similar((int First, int End) source, HashSet<string> words, int entity)
    {
        for (var i = speakers.Count - 1; i >= 0 && i >= speakers.Count - MaxKnown; i--)
        {
            var other = speakers[i];
            if (entity > 0 && other.Entity > 0 && entity != other.Entity && !IsNameless(entity))
            {
                continue;
            }

            if (words.Count > 0 && words.IsSubsetOf(other.Words) && Joins(source, other))
            {
                return other;
            }
        }

        return null;
    }

    /// <summary>A short form that comes first (in a headline) is joined to the fuller one behind it.</summary>
    public void JoinForward()
    {
        for (var i = 0; i < speakers.Count; i++)
        {
            for (var j = i + 1; j < speakers.Count && j < i + MaxAhead; j++)
            {
                var (early, late) = (speakers[i], speakers[j]);
                if (late.Mentions.Count == 0 || early.Mentions.Count == 0 || (early.Entity > 0 && late.Entity > 0 && early.Entity != late.Entity))
                {
                    continue;
                }

                if (early.Words.Count > 0 && early.Words.Count < late.Words.Count && early.Words.IsSubsetOf(late.Words) && Joins(early.Fullest, late))
                {
                    Merge(early, late);
                    break;
                }
            }
        }
    }

    /// <summary>Returns the stems that tell a description from others.</summary>
    public HashSet<string> Words((int First, int End) range)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        for (var i = range.First; i < range.End; i++)
        {
            if (text.Tokens[i].Kind == TokenKind.Word && text[i].Roles == ParticleRoles.None && text[i].Preposition == CueFrames.None && text.EntryAt<SameEntry>(i, out _) is null)
            {
                // "the Samari minister" is "the minister of Samara".
                words.Add(text.EntryAt<NisbaEntry>(i, out _) is { Type: EntityType.GeopoliticalEntity, IsPeople: false } nisba ? _states.Of(nisba.Of) : text.Tokens[i].Word.Stem);
            }
        }

        return words;
    }

    /// <summary>A title alone can be that of a person with a name.</summary>
    private bool IsNameless(int entity) => text.Document.Entities[entity - 1] is { Name: null, Type: EntityType.Person };

    private bool Joins((int First, int End) source, SpeakerDescription other)
    {
        var head = text.Tokens[source.First].Word.Stem;
        var otherHead = text.Tokens[other.Fullest.First].Word.Stem;

        // The same head noun, said again with the article; or a name inside the longer description. "A source" twice may be two.
        if (string.Equals(head, otherHead, StringComparison.Ordinal))
        {
            return text.IsDefinite(source.First) || text[source.First].Head is null || other.Kind is SpeakerKind.Person || source.End - source.First > 2;
        }

        return IsShortFor(source, other);
    }

    /// <summary>A piece of a person's name, or a body without its first word ("the interior" for "the ministry of the interior"); not a body or place that a longer description only mentions.</summary>
    private bool IsShortFor((int First, int End) source, SpeakerDescription other)
    {
        if (other.Kind == SpeakerKind.Person)
        {
            var entity = kinds.EntityOf(source);
            return entity > 0 ? entity == other.Entity : kinds.IsInName(source, other.Fullest);
        }

        return text[source.First].Head is null && other.Kind is SpeakerKind.Organization or SpeakerKind.Media
            && other.Fullest.End - other.Fullest.First > 1 && string.Equals(text.Tokens[other.Fullest.First + 1].Word.Stem, text.Tokens[source.First].Word.Stem, StringComparison.Ordinal);
    }

    private static void Merge(SpeakerDescription early, SpeakerDescription late)
    {
        early.Same = late;
        late.Mentions.InsertRange(0, early.Mentions);
        late.Why.AddRange(early.Why);
        late.Entity = late.Entity == 0 ? early.Entity : late.Entity;
        late.Agreement ??= early.Agreement;
        early.Mentions.Clear();
    }
}
