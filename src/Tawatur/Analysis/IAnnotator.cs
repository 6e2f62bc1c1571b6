using Tawatur.Documents;

namespace Tawatur.Analysis;

/// <summary>A step of the analysis: a synchronous, deterministic function of the document and the language's tables.</summary>
public interface IAnnotator
{
    /// <summary>Gets the layers that must be there before.</summary>
    Layers Requires { get; }

    /// <summary>Gets the layers that are there afterwards.</summary>
    Layers Provides { get; }

    /// <summary>Returns the document with the step's layers. Linear in the text.</summary>
    Document Apply(Document document);
}
