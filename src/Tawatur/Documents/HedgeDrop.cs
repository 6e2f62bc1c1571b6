namespace Tawatur.Documents;

/// <summary>What the headline or the lead says without a hedge that the text has.</summary>
public sealed record HedgeDrop
{
    /// <summary>Gets the id inside this reading: <c>h1</c>, <c>h2</c> …</summary>
    public required string Id { get; init; }

    /// <summary>Gets the words without the hedge.</summary>
    public required TextSpan Strong { get; init; }

    /// <summary>Gets the words with it.</summary>
    public required TextSpan Hedged { get; init; }

    /// <summary>Gets what the hedge is: an English sentence.</summary>
    public required string Why { get; init; }

    /// <summary>Gets what found it.</summary>
    public required FoundBy By { get; init; }
}
