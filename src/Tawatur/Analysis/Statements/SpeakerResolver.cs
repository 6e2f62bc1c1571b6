using Tawatur.Documents;
using Tawatur.Languages;

namespace Tawatur.Analysis.Statements;

/// <summary>Decides whose words each statement is: joins the descriptions of one speaker within the report, and gives the verb that stands alone its speaker.</summary>
/// <param name="text">The document.</param>
/// <param name="speakers">Reads noun phrases.</param>
internal sealed class SpeakerResolver(StatementText text, SpeakerReader speakers)
{
    // How far back a verb alone may look for a speaker of its gender and number.
    private const int MaxBack = 6;

    // How many speakers back a description may take up; a report has fewer, and a book must not cost their square.
    private const int MaxKnown = 100;

    private readonly SpeakerKinds _kinds = new(text);
    private readonly SentenceSubject _subjects = new(text, speakers);
    private readonly EarlierDescriptions _earlier = new(text, speakers);
    private readonly List<SpeakerDescription> _speakers = [];
    private readonly HashSet<(int, int)> _placed = [];
    private readonly Dictionary<int, SpeakerDescription> _byEntity = [];

    public IReadOnlyList<SpeakerDescription> Speakers => _speakers;

    /// <summary>Sets the speaker of every statement.</summary>
    public void Resolve(List<StatementDraft> drafts)
    {
        foreach (var draft in drafts)
        {
            if (draft.Source is { } source)
            {
                var speaker = Describe(source, draft);
                draft.Speaker = speaker.Number;
            }
        }

        JoinForward();
        foreach (var draft in drafts)
        {
            if (draft.Speaker > 0 && _speakers[draft.Speaker - 1].Same is { } same)
            {
                draft.Speaker = Last(same).Number;
            }
        }

        var main = new List<StatementDraft>();
        StatementDraft? previous = null;
        foreach (var draft in drafts)
        {
            if (draft is { Speaker: 0, IsImpersonal: false })
            {
                CarryOver(draft, previous, main);
            }

            if (draft.Speaker > 0 && draft.Rule != "cue-noun")
            {
                previous = draft;
                if (draft.Inside is null)
                {
                    main.Add(draft);
                }
            }
        }
    }

    private SpeakerDescription Describe((int First, int End) source, StatementDraft draft)
    {
        var entity = _kinds.EntityOf(source);
        var words = Words(source);
        var speaker = entity > 0 && _byEntity.TryGetValue(entity, out var known) ? known : Similar(source, words, entity);
        if (speaker is null && entity == 0 && _earlier.Find(source) is { } earlier && Describe(earlier) is var described)
        {
            described.Why.Add($"\"{text.Span(source.First, source.End).In(text.Text)}\" takes up \"{text.Span(earlier.First, earlier.End).In(text.Text)}\": the same head noun, now with the article");
            speaker = described;
        }
        else if (speaker is null)
        {
            speaker = New(source, words, entity);
        }
        else if (!speaker.Words.SetEquals(words))
        {
            speaker.Why.Add($"\"{text.Span(source.First, source.End).In(text.Text)}\" stands for \"{text.Span(speaker.Fullest.First, speaker.Fullest.End).In(text.Text)}\": the same name or head with fewer words");
        }

        if (entity > 0)
        {
            speaker.Entity = speaker.Entity == 0 ? entity : speaker.Entity;
            _byEntity.TryAdd(entity, speaker);
        }

        speaker.Mentions.Add(source);
        if (IsFuller(words, source, speaker))
        {
            speaker.Words = words;
            speaker.Fullest = source;
            if (speaker.Kind is not SpeakerKind.Person)
            {
                speaker.Kind = _kinds.Of(source, entity);
            }
        }

        if (draft.Agreement is { } agreement && !draft.IsParticiple && source.First >= draft.CueEnd)
        {
            // A verb before its subject shows gender alone.
            speaker.Agreement ??= agreement is Agreement.Feminine ? Agreement.Feminine : text[source.First].Head?.Agreement ?? Agreement.Masculine;
        }

        speaker.Agreement ??= text[source.First].Head?.Agreement;
        return speaker;
    }

    private SpeakerDescription New((int First, int End) source, HashSet<string> words, int entity)
    {
        var speaker = new SpeakerDescription { Number = _speakers.Count + 1, Words = words, Fullest = source, Entity = entity, Kind = _kinds.Of(source, entity) };
        _speakers.Add(speaker);
        return speaker;
    }

    /// <summary>The speaker of a description that stands in the text before any cue of his.</summary>
    private SpeakerDescription Describe((int First, int End) earlier)
    {
        var entity = _kinds.EntityOf(earlier);
        var speaker = entity > 0 && _byEntity.TryGetValue(entity, out var known) ? known : New(earlier, Words(earlier), entity);
        if (_placed.Add(earlier))
        {
            speaker.Mentions.Add(earlier);
        }

        return speaker;
    }

    private bool IsFuller(HashSet<string> words, (int First, int End) source, SpeakerDescription speaker) =>
        words.Count > speaker.Words.Count && (speaker.Entity == 0 || _kinds.EntityOf(source) == speaker.Entity);

    /// <summary>An earlier speaker whose description holds all the words of this one under the same head, the latest first.</summary>
    private SpeakerDescription? Similar((int First, int End) source, HashSet<string> words, int entity)
    {
        for (var i = _speakers.Count - 1; i >= 0 && i >= _speakers.Count - MaxKnown; i--)
        {
            var other = _speakers[i];
            if (entity > 0 && other.Entity > 0 && entity != other.Entity)
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

    private bool Joins((int First, int End) source, SpeakerDescription other)
    {
        var head = text.Tokens[source.First].Word.Stem;
        var otherHead = text.Tokens[other.Fullest.First].Word.Stem;

        // The same head noun, said again with the article; or a name inside the longer description. "A source" twice may be two.
        if (string.Equals(head, otherHead, StringComparison.Ordinal))
        {
            return text.IsDefinite(source.First) || text[source.First].Head is null || other.Kind is SpeakerKind.Person || source.End - source.First > 2;
        }

        return text[source.First].Head is null || other.Kind == SpeakerKind.Person;
    }

    /// <summary>A short form that comes first (in a headline) is joined to the fuller one behind it.</summary>
    private void JoinForward()
    {
        for (var i = 0; i < _speakers.Count; i++)
        {
            for (var j = i + 1; j < _speakers.Count && j < i + 40; j++)
            {
                var (early, late) = (_speakers[i], _speakers[j]);
                if (late.Mentions.Count == 0 || early.Mentions.Count == 0 || (early.Entity > 0 && late.Entity > 0 && early.Entity != late.Entity))
                {
                    continue;
                }

                if (early.Words.Count > 0 && early.Words.Count < late.Words.Count && early.Words.IsSubsetOf(late.Words) && Joins(early.Fullest, late))
                {
                    Merge(i, j);
                    break;
                }
            }
        }
    }

    private static SpeakerDescription Last(SpeakerDescription speaker)
    {
        while (speaker.Same is { } same)
        {
            speaker = same;
        }

        return speaker;
    }

    private void Merge(int early, int late)
    {
        _speakers[early].Same = _speakers[late];
        _speakers[late].Mentions.InsertRange(0, _speakers[early].Mentions);
        _speakers[late].Why.AddRange(_speakers[early].Why);
        _speakers[late].Entity = _speakers[late].Entity == 0 ? _speakers[early].Entity : _speakers[late].Entity;
        _speakers[late].Agreement ??= _speakers[early].Agreement;
        _speakers[early].Mentions.Clear();
    }

    private void CarryOver(StatementDraft draft, StatementDraft? previous, List<StatementDraft> main)
    {
        draft.IsCarriedOver = true;
        if (previous?.Sentence != draft.Sentence && _subjects.Read(draft) is { } subject)
        {
            draft.Speaker = Last(Describe(subject, draft)).Number;
            return;
        }

        if (draft.IsParticiple && previous is not null && previous.Sentence == draft.Sentence)
        {
            draft.Speaker = previous.Speaker;
            return;
        }

        for (var i = main.Count - 1; i >= 0 && i >= main.Count - MaxBack; i--)
        {
            var speaker = _speakers[main[i].Speaker - 1];
            if (draft.Agreement is null || speaker.Agreement is null || Agrees(draft.Agreement.Value, speaker.Agreement.Value))
            {
                draft.Speaker = main[i].Speaker;
                return;
            }
        }

        draft.Speaker = main.Count > 0 ? main[^1].Speaker : 0;
    }

    private static bool Agrees(Agreement verb, Agreement speaker) => verb == speaker || (verb == Agreement.Plural && speaker is not Agreement.Dual and not Agreement.Feminine) || (verb == Agreement.Dual && speaker == Agreement.Plural);

    private HashSet<string> Words((int First, int End) range)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        for (var i = range.First; i < range.End; i++)
        {
            if (text.Tokens[i].Kind == TokenKind.Word && text[i].Roles == ParticleRoles.None && text[i].Preposition == CueFrames.None && text.EntryAt<SameEntry>(i, out _) is null)
            {
                words.Add(text.Tokens[i].Word.Stem);
            }
        }

        return words;
    }
}
