using System.Collections.Immutable;
using Tawatur.Documents;

namespace Tawatur.Analysis.Statements;

/// <summary>Adds the speakers that no name stands for ("sources", "the statement") to the entities, and to named ones the descriptions under which they spoke.</summary>
internal sealed class SpeakerEntities
{
    private readonly Dictionary<SpeakerDescription, string> _ids = [];

    public SpeakerEntities(StatementText text, IReadOnlyList<SpeakerDescription> speakers)
    {
        var all = text.Document.Entities.ToBuilder();
        var described = Described(text.Document.Entities);
        foreach (var speaker in speakers)
        {
            if (speaker.Mentions.Count == 0)
            {
                continue;
            }

            if (speaker.Entity > 0)
            {
                var known = all[speaker.Entity - 1];
                all[speaker.Entity - 1] = known with { Mentions = Join(known.Mentions, Nominals(text, speaker)) };
                _ids[speaker] = known.Id;
                continue;
            }

            var first = text.NounSpan(speaker.Mentions[0].First, speaker.Mentions[0].End);
            if (described.TryGetValue(first.Start, out var index))
            {
                all[index] = all[index] with { Mentions = Join(all[index].Mentions, Nominals(text, speaker)) };
                _ids[speaker] = all[index].Id;
                continue;
            }

            var id = $"e{all.Count + 1}";
            all.Add(new Entity { Id = id, Type = TypeOf(speaker.Kind), Mentions = Join([], Nominals(text, speaker)), Why = [.. speaker.Why.Distinct()], By = new FoundBy(nameof(StatementFinder), "speaker-description") });
            _ids[speaker] = id;
        }

        All = all.ToImmutable();
    }

    public ImmutableArray<Entity> All { get; }

    public string? IdOf(SpeakerDescription speaker) => _ids.GetValueOrDefault(speaker);

    /// <summary>The nameless entities that are described once, by the place of the description. One that is described twice may be two speakers.</summary>
    private static Dictionary<int, int> Described(ImmutableArray<Entity> entities)
    {
        var described = new Dictionary<int, int>();
        for (var i = 0; i < entities.Length; i++)
        {
            if (entities[i] is { Name: null, Type: EntityType.Person or EntityType.Organization, Mentions: [{ Kind: MentionKind.Nominal } only] })
            {
                described.TryAdd(only.Span.Start, i);
            }
        }

        return described;
    }

    private static IEnumerable<Mention> Nominals(StatementText text, SpeakerDescription speaker) =>
        speaker.Mentions.Select(m => new Mention(text.NounSpan(m.First, m.End), MentionKind.Nominal));

    /// <summary>A description that overlaps a mention already there is not added: the name inside it is the mention.</summary>
    private static ImmutableArray<Mention> Join(ImmutableArray<Mention> known, IEnumerable<Mention> more)
    {
        var joined = ImmutableArray.CreateBuilder<Mention>(known.Length);
        joined.AddRange(known);
        var next = 0;
        var last = new TextSpan(0, 0);
        foreach (var mention in more.OrderBy(m => m.Span))
        {
            while (next < known.Length && known[next].Span.End <= mention.Span.Start)
            {
                next++;
            }

            if ((next >= known.Length || !known[next].Span.Overlaps(mention.Span)) && !last.Overlaps(mention.Span))
            {
                joined.Add(mention);
                last = mention.Span;
            }
        }

        joined.Sort((a, b) => a.Span.CompareTo(b.Span));
        return joined.DrainToImmutable();
    }

    private static EntityType TypeOf(SpeakerKind kind) => kind switch
    {
        SpeakerKind.Document => EntityType.Miscellaneous,
        SpeakerKind.Organization or SpeakerKind.Media => EntityType.Organization,
        _ => EntityType.Person,
    };
}
