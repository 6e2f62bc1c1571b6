namespace Tawatur.IntegrationTests.Timing;

/// <summary>Tests that measure time, run while no other test runs.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;
