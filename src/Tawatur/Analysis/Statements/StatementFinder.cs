using System.Collections.Immutable;
using Tawatur.Documents;

namespace Tawatur.Analysis.Statements;

/// <summary>Finds who said what, and what the outlet says itself.</summary>
internal sealed class StatementFinder : IAnnotator
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
        var resolver = new SpeakerResolver(text, new SpeakerReader(text));
        resolver.Resolve(drafts);
        var entities = new SpeakerEntities(text, resolver.Speakers);
        var statements = Build(text, drafts, resolver, entities);
        return document with
        {
            Entities = entities.All,
            Statements = statements,
            Assertions = new AssertionReader(text).Read(statements),
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
                if (open[i].ContentFirst <= draft.CueFirst && draft.CueFirst < open[i].ContentEnd)
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

    private static ImmutableArray<Statement> Build(StatementText text, List<StatementDraft> drafts, SpeakerResolver resolver, SpeakerEntities entities)
    {
        var ids = new Dictionary<StatementDraft, string>(drafts.Count);
        for (var i = 0; i < drafts.Count; i++)
        {
            ids.Add(drafts[i], $"s{i + 1}");
        }

        var builder = new StatementBuilder(text);
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
