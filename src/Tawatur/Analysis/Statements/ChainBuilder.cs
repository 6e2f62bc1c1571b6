using Tawatur.Documents;
using Tawatur.Languages;

namespace Tawatur.Analysis.Statements;

/// <summary>Builds the chains of a report: the outlet, the agency of its credit line, the speakers of the statements around, the carriers, the speaker.</summary>
/// <param name="text">The document.</param>
/// <param name="carriers">Makes links of the carriers.</param>
/// <param name="credits">Who passed the whole report on.</param>
/// <param name="speakers">The speakers, by number.</param>
/// <param name="entities">Their entities.</param>
internal sealed class ChainBuilder(StatementText text, CarrierReader carriers, Credits credits, IReadOnlyList<SpeakerDescription> speakers, SpeakerEntities entities)
{
    // No report hands words through more; the bound keeps a sentence of a thousand cues linear.
    private const int MaxLinks = 12;

    private readonly LinkTracer _tracer = new(text);
    private readonly Dictionary<StatementDraft, List<ChainLink>> _paths = [];
    private readonly Dictionary<int, List<ChainLink>> _carriedBy = [];

    /// <summary>Returns the chain of a statement; the statements are asked for in text order.</summary>
    public Chain Of(StatementDraft draft)
    {
        var path = Path(draft);
        var links = new List<ChainLink>(path.Count + 2) { Outlet(text.Document.Article) };
        if (credits.Link is { } credit && !path.Exists(link => link.Speaker == 0 && link.Transmitter.Manner != Manner.Unknown) && !path.Exists(link => IsCredited(link)))
        {
            links.Add(Credited(credit));
        }

        links.AddRange(path);
        return ChainOf(links);
    }

    /// <summary>Returns the chain of an assertion: the outlet, and the agency of its credit line.</summary>
    public Chain OfAssertion() => credits.Link is { } credit ? ChainOf([Outlet(text.Document.Article), Credited(credit)]) : Of(text.Document.Article);

    /// <summary>Returns the chain of the outlet's own words where no credit was read.</summary>
    public static Chain Of(Article article) => ChainOf([Outlet(article)]);

    /// <summary>Returns the chain of a statement that names no carrier, where nothing else is known of the report.</summary>
    public static Chain Of(Article article, SpeakerKind kind, Speaker? speaker, bool isCarriedOver)
    {
        var said = new Transmitter { Kind = kind, Entity = speaker?.Entity, Span = speaker?.Span, Manner = speaker is null ? Manner.Unknown : Manner.Said, IsInferred = isCarriedOver && speaker is not null };
        return ChainOf([Outlet(article), new ChainLink(said, LinkTracer.Of(kind), 0, 0)]);
    }

    /// <summary>The links behind the outlet: through whoever speaks around the statement, then its own carriers, then its speaker.</summary>
    private List<ChainLink> Path(StatementDraft draft)
    {
        if (_paths.TryGetValue(draft, out var known))
        {
            return known;
        }

        List<ChainLink> path = [];
        _paths.Add(draft, path); // so that statements that hold one another end
        if (draft.Inside is { } outer)
        {
            path.AddRange(Path(outer).Take(MaxLinks));
        }

        foreach (var carrier in Carriers(draft, path.Count > 0))
        {
            if (!path.Exists(link => IsSame(link, carrier)) && !(draft.Speaker > 0 && carrier.Entity > 0 && carrier.Entity == speakers[draft.Speaker - 1].Entity))
            {
                path.Add(carrier);
            }
        }

        if (draft.Speaker == 0 || !path.Exists(link => link.Speaker == draft.Speaker))
        {
            path.Add(SpeakerOf(draft));
        }

        return path;
    }

    /// <summary>The carriers that the sentence names; else those of the speaker's last statement, as inferred.</summary>
    private List<ChainLink> Carriers(StatementDraft draft, bool isNested)
    {
        var named = carriers.Read(draft);
        if (draft.Speaker == 0 || isNested)
        {
            return named;
        }

        if (named.Count > 0)
        {
            _carriedBy[draft.Speaker] = named.ConvertAll(link => link with { Transmitter = link.Transmitter with { IsInferred = true } });
        }
        else if (draft.Source is not null && draft.Via.Count > 0)
        {
            _carriedBy.Remove(draft.Speaker); // another occasion or channel: who carried it is not said
        }
        else if (!IsBackground(draft) && _carriedBy.TryGetValue(draft.Speaker, out var inherited))
        {
            return inherited;
        }

        return named;
    }

    /// <summary>"had said": earlier words, which whoever carried the new ones need not have carried.</summary>
    private bool IsBackground(StatementDraft draft) => draft.CueFirst > 0 && text[draft.CueFirst - 1].Has(ParticleRoles.Perfective);

    private ChainLink SpeakerOf(StatementDraft draft)
    {
        if (draft.Speaker == 0)
        {
            return new ChainLink(new Transmitter { Kind = SpeakerKind.Unspecified }, Traceability.NoSource, 0, 0);
        }

        var description = speakers[draft.Speaker - 1];
        var transmitter = new Transmitter
        {
            Kind = description.Kind,
            Entity = entities.IdOf(description),
            Span = text.NounSpan(description.Fullest.First, description.Fullest.End),
            Manner = carriers.IsOwnCorrespondent(description.Fullest) ? Manner.Saw : Manner.Said,
            IsInferred = draft.IsCarriedOver,
        };
        return new ChainLink(transmitter, _tracer.Of(description), draft.Speaker, description.Entity);
    }

    private static bool IsSame(ChainLink a, ChainLink b) => (a.Entity > 0 && a.Entity == b.Entity) || (a.Transmitter.Span is { } span && span == b.Transmitter.Span);

    /// <summary>The agency of the credit line speaks itself.</summary>
    private bool IsCredited(ChainLink link) => link.Transmitter is { Kind: SpeakerKind.Media, Span: { } span } && credits.Names(span.In(text.Text).ToString());

    private ChainLink Credited(Transmitter credit) => new(credit, credits.IsCollective ? Traceability.VagueCollective : Traceability.Body, 0, 0);

    private static ChainLink Outlet(Article article) =>
        new(new Transmitter { Kind = SpeakerKind.Outlet, Name = article.Outlet?.Name, From = TransmitterSource.Given, Manner = Manner.Published }, Traceability.Body, 0, 0);

    private static Chain ChainOf(List<ChainLink> links)
    {
        var least = 0;
        for (var i = 1; i < links.Count; i++)
        {
            least = links[i].Traceability <= links[least].Traceability ? i : least;
        }

        return new Chain([.. links.Select(link => link.Transmitter)], least);
    }
}
