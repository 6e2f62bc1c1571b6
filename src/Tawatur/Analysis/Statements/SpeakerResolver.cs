using Tawatur.Documents;
using Tawatur.Languages;

namespace Tawatur.Analysis.Statements;

/// <summary>Decides whose words each statement is: finds the speaker whom a description means, or makes him, and gives the verb that stands alone its speaker.</summary>
internal sealed class SpeakerResolver
{
    private readonly StatementText _text;
    private readonly SpeakerKinds _kinds;
    private readonly SameSpeakers _same;
    private readonly EarlierDescriptions _earlier;
    private readonly EarlierNames _names;
    private readonly SpeakerReferences _references;
    private readonly VerbsAlone _alone;
    private readonly List<SpeakerDescription> _speakers = [];
    private readonly HashSet<(int, int)> _placed = [];
    private readonly Dictionary<int, SpeakerDescription> _byEntity = [];

    public SpeakerResolver(StatementText text, SpeakerReader speakers)
    {
        _text = text;
        _kinds = new SpeakerKinds(text);
        _same = new SameSpeakers(text, _kinds, _speakers);
        _earlier = new EarlierDescriptions(text, speakers);
        _names = new EarlierNames(text, speakers);
        _references = new SpeakerReferences(text, _speakers);
        _alone = new VerbsAlone(text, speakers, this);
    }

    public IReadOnlyList<SpeakerDescription> Speakers => _speakers;

    /// <summary>Sets the speaker of every statement.</summary>
    public void Resolve(List<StatementDraft> drafts)
    {
        foreach (var draft in drafts)
        {
            if (draft.Source is { } source)
            {
                draft.Speaker = Describe(source, draft);
            }
        }

        _same.JoinForward();
        foreach (var draft in drafts)
        {
            draft.Speaker = Number(draft.Speaker);
        }

        foreach (var draft in drafts)
        {
            if (draft is { Speaker: 0, IsImpersonal: false })
            {
                draft.IsCarriedOver = true;
                draft.Speaker = Number(_alone.Find(draft));
            }

            if (draft.Speaker > 0)
            {
                _alone.Add(draft);
            }
        }

        new FullNames(_text).Complete(_speakers);
    }

    private int Number(int speaker)
    {
        while (speaker > 0 && _speakers[speaker - 1].Same is { } same)
        {
            speaker = same.Number;
        }

        return speaker;
    }

    /// <summary>Returns the number of the speaker whom a description means.</summary>
    public int Describe((int First, int End) source, StatementDraft draft)
    {
        var entity = _kinds.EntityOf(source);
        var words = _same.Words(source);
        var speaker = entity > 0 && _byEntity.TryGetValue(entity, out var known) ? known : _same.Similar(source, words, entity);
        if (speaker is { Kind: SpeakerKind.Document or SpeakerKind.Media } && entity == 0 && source.End - source.First == 1 && _earlier.Find(source) is { } later && speaker.Mentions.Count > 0 && later.First > speaker.Mentions[^1].First)
        {
            speaker = Describe(later); // "the statement" is the last one of which the report speaks
        }

        if (speaker is null && _references.Find(source, entity) is { } meant)
        {
            meant.Why.Add($"\"{Words(source)}\" takes up \"{Words(meant.Fullest)}\": a definite description of whoever spoke before");
            speaker = meant;
            entity = 0; // the description is no second thing
        }

        if (speaker is null && (entity == 0 ? _earlier.Find(source) ?? _names.Find(source) : null) is { } earlier)
        {
            speaker = Describe(earlier);
            speaker.Why.Add($"\"{Words(source)}\" takes up \"{Words(earlier)}\": the same head noun, now with the article, or a piece of the same name");
        }
        else if (speaker is null)
        {
            speaker = New(source, words, entity);
        }
        else if (!speaker.Words.SetEquals(words))
        {
            speaker.Why.Add($"\"{Words(source)}\" stands for \"{Words(speaker.Fullest)}\": the same name or head with fewer words");
        }

        if (entity > 0)
        {
            speaker.Entity = speaker.Entity == 0 ? entity : speaker.Entity;
            _byEntity.TryAdd(entity, speaker);
        }

        speaker.Mentions.Add(source);
        var kind = _kinds.Of(source, entity);
        if ((words.Count > speaker.Words.Count || (kind == SpeakerKind.Person && speaker.Kind == SpeakerKind.Office)) && (_kinds.HasName(source) || !_kinds.HasName(speaker.Fullest)) && (speaker.Entity == 0 || _kinds.EntityOf(source) == speaker.Entity))
        {
            speaker.Words.UnionWith(words);
            speaker.Fullest = source;
            speaker.Kind = speaker.Kind is SpeakerKind.Person ? speaker.Kind : kind;
        }

        if (draft.Agreement is { } agreement && !draft.IsParticiple && source.First >= draft.CueEnd)
        {
            // A verb before its subject shows gender alone.
            speaker.Agreement ??= agreement is Agreement.Feminine ? Agreement.Feminine : _text[source.First].Head?.Agreement ?? Agreement.Masculine;
        }

        speaker.Agreement ??= _text[source.First].Head?.Agreement;
        _references.Spoke(speaker);
        return speaker.Number;
    }

    private string Words((int First, int End) range) => _text.Span(range.First, range.End).In(_text.Text).ToString();

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
        var words = _same.Words(earlier);
        var speaker = entity > 0 && _byEntity.TryGetValue(entity, out var known) ? known : _same.Similar(earlier, words, entity) ?? New(earlier, words, entity);
        if (_placed.Add(earlier))
        {
            speaker.Mentions.Add(earlier);
        }

        return speaker;
    }
}
