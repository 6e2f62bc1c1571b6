using System.Collections.Immutable;

namespace Tawatur.Documents;

/// <summary>What the outlet says without giving anyone; never among the statements.</summary>
public sealed record Assertion
{
    /// <summary>Gets the id inside this reading: <c>a1</c>, <c>a2</c> …</summary>
    public required string Id { get; init; }

    /// <summary>Gets the words, in text order.</summary>
    public required ImmutableArray<TextSpan> Content { get; init; }

    /// <summary>Gets whether its event is negated.</summary>
    public Negation Negated { get; init; }

    /// <summary>Gets the outlet's commitment.</summary>
    public Certainty Certainty { get; init; }

    /// <summary>Gets how it reached the reader: the outlet, with nobody behind it but what the byline names.</summary>
    public required Chain Chain { get; init; }

    /// <summary>Gets what found it.</summary>
    public required FoundBy By { get; init; }
}
