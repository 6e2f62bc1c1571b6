using Tawatur.Documents;

namespace Tawatur.Languages;

/// <summary>Words by which a report keeps its distance from what it passes on.</summary>
internal sealed record DistancingEntry(string Term, DistancingShape Shape) : TermEntry(Term);
