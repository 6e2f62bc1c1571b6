using System.Collections.Immutable;
using Tawatur.Analysis.Statements;
using Tawatur.Documents;

namespace Tawatur.Analysis;

/// <summary>Says of a document that was analysed which words could have marked speech, and why they do not. It is asked for an explanation alone: the analysis itself collects none of it.</summary>
public static class RejectedCues
{
    /// <summary>Returns the words of the tables of speech that are no cue of a statement, in text order; empty for a language without such tables.</summary>
    /// <param name="document">The document, with its statements.</param>
    public static ImmutableArray<RejectedCue> Of(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        const Layers needed = Layers.Terms | Layers.Entities | Layers.Statements;
        return (document.Done & needed) == needed ? new CueRejections(document).Read() : [];
    }
}
