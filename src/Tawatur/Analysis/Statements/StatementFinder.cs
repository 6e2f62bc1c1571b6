using System.Collections.Immutable;
using Tawatur.Documents;
using Tawatur.Languages;

namespace Tawatur.Analysis.Statements;

/// <summary>Finds who said what, and what the outlet says itself.</summary>
/// <param name="language">Its tables.</param>
internal sealed class StatementFinder(Language language) : IAnnotator
{
    // No report nests statements deeper; the bound keeps a sentence of a thousand cues linear.
    private const int MaxOpen = 16;

    /// <inheritdoc/>
    public Layers Requires => Layers.Tokens | Layers.Sentences | Layers.Quotations | Layers.Terms | Layers.Times | Layers.Entities;

    /// <inheritdoc/>
    public Layers Provides => Layers.Statements | Layers.Assertions;

    /// <inheritdoc/>
    public Document Apply(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var text = new StatementText(document);
        var reader = new SentenceReader(text);
        var drafts = new List<StatementDraft>();
        for (var i = 0; i < document.Sentences.Length; i++)
        {
            reader.Read(i, drafts);
        }

        Nest(drafts);
        drafts.RemoveAll(draft => draft is { Rule: AllegedReader.Rule, Inside: not null }); // his word, and not the outlet's
        var resolver = new SpeakerResolver(text, new SpeakerReader(text));
        resolver.Resolve(drafts);
        var entities = new SpeakerEntities(text, resolver.Speakers);
        var credits = language.Agencies is { } agencies ? new CreditReader(text, agencies).Read() : Credits.None;
        var carriers = new CarrierReader(text, language.OutletNames?.Of(document.Article) ?? []);
        foreach (var draft in drafts)
        {
            draft.Via.RemoveAll(via => via.Kind == ViaKind.Carrier && carriers.IsOwn(via.Span));
        }

        var chains = new ChainBuilder(text, carriers, credits, resolver.Speakers, entities);
        var clauses = new ClauseReader(text, language.TaVerbs);
        var statements = Build(text, drafts, resolver, entities, new StatementBuilder(text, chains, clauses));
        return document with
        {
            Entities = entities.All,
            Statements = statements,
            Assertions = new AssertionReader(text, chains.OfAssertion(), clauses).Read(statements),
            Notes = credits.Note is { } note ? document.Notes.Add(note) : document.Notes,
        };
    }

    /// <summary>A statement whose cue stands inside another's content is nested in it; of several, in the innermost.</summary>
    private static void Nest(List<StatementDraft> drafts)
    {
        var open = new List<StatementDraft>();
        foreach (var draft in drafts)
        {
            open.RemoveAll(o => Math.Max(o.ContentEnd, o.Resumed?.End ?? 0) <= draft.CueFirst);
            for (var i = open.Count - 1; i >= 0 && draft.Inside is null; i--)
            {
                if (open[i].ContentFirst <= draft.CueFirst && draft.CueFirst < open[i].ContentEnd && !IsInside(open[i], draft))
                {
                    draft.Inside = open[i];
                }
            }

            if (open.Count == MaxOpen)
            {
                open.RemoveAt(0);
            }

            open.Add(draft);
        }
    }

    /// <summary>An attribution behind the words takes up statements whose content may reach over it: none is inside itself.</summary>
    private static bool IsInside(StatementDraft inner, StatementDraft outer)
    {
        var at = inner;
        for (var depth = 0; at is not null && depth < MaxOpen; depth++)
        {
            if (at == outer)
            {
                return true;
            }

            at = at.Inside;
        }

        return false;
    }

    private static ImmutableArray<Statement> Build(StatementText text, List<StatementDraft> drafts, SpeakerResolver resolver, SpeakerEntities entities, StatementBuilder builder)
    {
        var ids = new Dictionary<StatementDraft, string>(drafts.Count);
        for (var i = 0; i < drafts.Count; i++)
        {
            ids.Add(drafts[i], $"s{i + 1}");
        }

        var statements = ImmutableArray.CreateBuilder<Statement>(drafts.Count);
        foreach (var draft in drafts)
        {
            var description = draft.Speaker > 0 ? resolver.Speakers[draft.Speaker - 1] : null;
            var speaker = description is null ? null : new Speaker(entities.IdOf(description), text.NounSpan(description.Fullest.First, description.Fullest.End));
            var kind = description?.Kind ?? SpeakerKind.Unspecified;
            statements.Add(builder.Build(draft, ids[draft], draft.Inside is { } outer ? ids[outer] : null, speaker, kind));
        }

        return statements.DrainToImmutable();
    }
}
