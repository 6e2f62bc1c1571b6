using Tawatur.Documents;

namespace Tawatur.Analysis.Tokens;

/// <summary>Pairs quotation marks of every style. A mark that is reversed, doubled or missing is repaired with a note; the text stays as it is.</summary>
internal sealed class QuotationFinder : IAnnotator
{
    /// <inheritdoc/>
    public Layers Requires => Layers.Tokens;

    /// <inheritdoc/>
    public Layers Provides => Layers.Quotations;

    /// <inheritdoc/>
    public Document Apply(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var marks = QuotationMarks.Of(document);
        if (marks.Count == 0)
        {
            return document;
        }

        var found = new QuotationPairing(document, marks).Run();
        found.Sort((a, b) => a.Span.CompareTo(b.Span));
        var unclosed = found.Count(q => q.IsUnclosed);
        var unopened = found.Count(q => q.IsUnopened);
        var notes = document.Notes;
        if (unclosed > 0)
        {
            notes = notes.Add($"quotations: {unclosed} without a closing mark, ended by rule");
        }

        if (unopened > 0)
        {
            notes = notes.Add($"quotations: {unopened} without an opening mark, started by rule");
        }

        return document with { Quotations = [.. found], Notes = notes };
    }
}
