namespace Tawatur.IntegrationTests.Packages;

/// <summary>Tests that build projects of the checkout, one after another: two builds would write the same files.</summary>
[CollectionDefinition(nameof(Builds))]
public sealed class Builds : ICollectionFixture<PackedFolder>;
