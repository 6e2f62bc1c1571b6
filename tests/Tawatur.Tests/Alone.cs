namespace Tawatur.Tests;

/// <summary>Tests that measure time or memory, run while no other test runs.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;
