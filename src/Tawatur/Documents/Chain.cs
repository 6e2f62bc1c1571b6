using System.Collections.Immutable;

namespace Tawatur.Documents;

/// <summary>How a statement reached the reader: transmitters in order, the outlet first, the origin last.</summary>
/// <param name="Links">The transmitters.</param>
/// <param name="LeastTraceable">The index of the link that is hardest to trace; of equals the one nearest the origin.</param>
public sealed record Chain(ImmutableArray<Transmitter> Links, int LeastTraceable);
