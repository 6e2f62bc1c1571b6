using Tawatur.Documents;
using Tawatur.Languages;

namespace Tawatur.Analysis.Comparisons;

/// <summary>Finds conflicts within the report: those that it announces, those of affirming and denying, those of numbers. It rather says nothing than something wrong.</summary>
/// <param name="language">The language, whose words say what can be compared.</param>
internal sealed class ConflictFinder(Language language) : IAnnotator
{
    /// <inheritdoc/>
    public Layers Requires => Layers.Tokens | Layers.Sentences | Layers.Terms | Layers.Times | Layers.Quantities | Layers.Entities | Layers.Statements | Layers.Assertions;

    /// <inheritdoc/>
    public Layers Provides => Layers.Conflicts;

    /// <inheritdoc/>
    public Document Apply(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var found = new List<Conflict>();
        AnnouncedConflicts.Read(document, found);
        PolarityConflicts.Read(document, language.ConflictWords, found);
        QuantityConflicts.Read(document, language.ConflictWords, found);
        if (found.Count == 0)
        {
            return document;
        }

        var ordered = found.OrderBy(c => c.A.Span).ThenBy(c => c.B?.Span.Start ?? 0).ThenBy(c => c.Kind);
        return document with { Conflicts = [.. ordered.Select((conflict, i) => conflict with { Id = $"c{i + 1}" })] };
    }
}
