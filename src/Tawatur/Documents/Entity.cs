using System.Collections.Immutable;

namespace Tawatur.Documents;

/// <summary>A thing that the text names or describes, with all its mentions.</summary>
public sealed record Entity
{
    /// <summary>Gets the id inside this reading: <c>e1</c>, <c>e2</c> …</summary>
    public required string Id { get; init; }

    /// <summary>Gets what kind of thing it is.</summary>
    public required EntityType Type { get; init; }

    /// <summary>Gets the proper name without its title, as first written in full; <c>null</c> for an anonymous speaker.</summary>
    public string? Name { get; init; }

    /// <summary>Gets the title or description that stands with the name, where there is one.</summary>
    public string? Role { get; init; }

    /// <summary>Gets the mentions, in text order.</summary>
    public required ImmutableArray<Mention> Mentions { get; init; }

    /// <summary>Gets why mentions with other words were joined, a sentence each; empty where nothing was joined.</summary>
    public ImmutableArray<string> Why { get; init; } = [];

    /// <summary>Gets what found it.</summary>
    public required FoundBy By { get; init; }
}
