using System.Collections.Immutable;
using Tawatur.Documents;

namespace Tawatur.Analysis;

/// <summary>Steps in order. Built once, safe for many threads.</summary>
public sealed class AnalysisPipeline
{
    private readonly ImmutableArray<IAnnotator> _steps;

    /// <summary>Makes a pipeline.</summary>
    /// <param name="steps">The steps, in the order in which they are to run.</param>
    /// <exception cref="ArgumentException">A step requires a layer that no earlier step provides; the message says which.</exception>
    public AnalysisPipeline(params ImmutableArray<IAnnotator> steps)
    {
        var provided = Layers.None;
        foreach (var step in steps)
        {
            if ((step.Requires & ~provided) is not Layers.None and var missing)
            {
                throw new ArgumentException($"{step.GetType().Name} requires {missing}, which no earlier step provides", nameof(steps));
            }

            provided |= step.Provides;
        }

        _steps = steps;
        Provides = provided;
    }

    /// <summary>Gets the layers that a document has afterwards.</summary>
    public Layers Provides { get; }

    /// <summary>Returns the document with the layers of all steps.</summary>
    /// <param name="document">The document, usually with no layer yet.</param>
    /// <param name="cancellation">Checked between steps.</param>
    public Document Apply(Document document, CancellationToken cancellation = default)
    {
        foreach (var step in _steps)
        {
            cancellation.ThrowIfCancellationRequested();
            document = step.Apply(document);
            document = document with { Done = document.Done | step.Provides };
        }

        return document;
    }
}
