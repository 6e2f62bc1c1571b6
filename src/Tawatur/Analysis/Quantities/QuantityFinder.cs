using System.Collections.Immutable;
using Tawatur.Documents;
using Tawatur.Languages;

namespace Tawatur.Analysis.Quantities;

/// <summary>Finds counts and measures: their bounds, what is counted, the unit, what befell the counted.</summary>
/// <param name="language">The language whose tables are used.</param>
internal sealed class QuantityFinder(Language language) : IAnnotator
{
    /// <inheritdoc/>
    public Layers Requires => Layers.Sentences | Layers.Terms | Layers.Times | Layers.Durations;

    /// <inheritdoc/>
    public Layers Provides => Layers.Quantities;

    /// <inheritdoc/>
    public Document Apply(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var drafts = new QuantityScan(document, language.Neighbours).Run();
        Join(drafts);
        var quantities = ImmutableArray.CreateBuilder<Quantity>(drafts.Count);
        foreach (var draft in drafts)
        {
            if (draft.IsWaiting)
            {
                continue;
            }

            draft.Number = quantities.Count + 1;
            quantities.Add(new Quantity
            {
                Id = $"q{draft.Number}",
                Span = draft.Span,
                Min = draft.Min,
                Max = draft.Max,
                Bound = draft.Bound,
                What = draft.What,
                Unit = draft.Unit,
                Role = draft.Role,
                PartOf = draft.Whole is { Number: > 0 } whole ? $"q{whole.Number}" : null,
                By = new FoundBy(nameof(QuantityFinder), draft.Rule),
            });
        }

        return document with { Quantities = quantities.DrainToImmutable() };
    }

    /// <summary>Gives numbers that wait for a noun that of the number joined behind them: "375, 346 and 189 visitors".</summary>
    private static void Join(List<QuantityDraft> drafts)
    {
        for (var i = drafts.Count - 2; i >= 0; i--)
        {
            if (drafts[i].IsWaiting && !drafts[i + 1].IsWaiting && drafts[i + 1].FirstToken - drafts[i].EndToken <= 4 && drafts[i + 1].What is { } what)
            {
                drafts[i].IsWaiting = false;
                drafts[i].What = what;
                drafts[i].Unit ??= drafts[i + 1].Unit;
                drafts[i].Role ??= drafts[i + 1].Role;
            }
        }
    }
}
