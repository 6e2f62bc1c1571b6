using System.Collections.Immutable;

namespace Tawatur.Documents;

/// <summary>A place that the text names, and where it is. Never finer than the text.</summary>
public sealed record PlaceMention
{
    /// <summary>Gets the id inside this reading: <c>p1</c>, <c>p2</c> …</summary>
    public required string Id { get; init; }

    /// <summary>Gets the words: the name, with the words for distance and direction where it is told from another place.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>Gets the name that the gazetteer has for it, or the words where it has none.</summary>
    public required string Name { get; init; }

    /// <summary>Gets the name in Latin letters, where the gazetteer has one.</summary>
    public string? Latin { get; init; }

    /// <summary>Gets the degrees north of the equator; <c>null</c> where its position is not known.</summary>
    public double? Latitude { get; init; }

    /// <summary>Gets the degrees east of Greenwich; <c>null</c> where its position is not known.</summary>
    public double? Longitude { get; init; }

    /// <summary>Gets the ISO 3166 code of its state; <c>null</c> where it lies in several, or where that is in dispute or not known.</summary>
    public string? Country { get; init; }

    /// <summary>Gets how much ground the words and the position leave open.</summary>
    public PlacePrecision Precision { get; init; }

    /// <summary>Gets whether the gazetteer has it. One that it has not is shown without a position rather than guessed.</summary>
    public bool IsKnown { get; init; }

    /// <summary>Gets whether it only says where the writer sat: never the place of an event.</summary>
    public bool IsDateline { get; init; }

    /// <summary>Gets how it is told from another place; <c>null</c> where it is named itself.</summary>
    public PlaceRelation? Relation { get; init; }

    /// <summary>Gets the other places that bear the name, the likelier first.</summary>
    public ImmutableArray<PlaceCandidate> Candidates { get; init; } = [];

    /// <summary>Gets why this one of several was taken; <c>null</c> where there was nothing to choose.</summary>
    public string? Why { get; init; }

    /// <summary>Gets what found it.</summary>
    public required FoundBy By { get; init; }
}
