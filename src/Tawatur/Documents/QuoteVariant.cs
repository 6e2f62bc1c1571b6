using System.Collections.Immutable;

namespace Tawatur.Documents;

/// <summary>Two statements of one speaker that render one utterance, and the words in which they differ.</summary>
public sealed record QuoteVariant
{
    /// <summary>Gets the id inside this reading: <c>r1</c>, <c>r2</c> … for rendering.</summary>
    public required string Id { get; init; }

    /// <summary>Gets the ids of the two statements, in text order.</summary>
    public required ImmutableArray<string> Statements { get; init; }

    /// <summary>Gets where they differ, in the order of the first rendering; what only the second has stands where it has it.</summary>
    public required ImmutableArray<QuoteChange> Changes { get; init; }

    /// <summary>Gets what found it.</summary>
    public required FoundBy By { get; init; }
}
