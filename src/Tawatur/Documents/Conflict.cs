namespace Tawatur.Documents;

/// <summary>Two accounts within one report that conflict, or the report's own word that accounts do. Nothing says which of them holds.</summary>
public sealed record Conflict
{
    /// <summary>Gets the id inside this reading: <c>c1</c>, <c>c2</c> …</summary>
    public required string Id { get; init; }

    /// <summary>Gets what they conflict in.</summary>
    public required ConflictKind Kind { get; init; }

    /// <summary>Gets how they stand to each other; <c>null</c> for an announced conflict.</summary>
    public ConflictStrength? Strength { get; init; }

    /// <summary>Gets the account that stands first; of an announced conflict the words that announce it.</summary>
    public required ConflictSide A { get; init; }

    /// <summary>Gets the other account; of an announced conflict what it is about, <c>null</c> where that is not said.</summary>
    public ConflictSide? B { get; init; }

    /// <summary>Gets why they conflict, or what is missing to compare them: an English sentence.</summary>
    public required string Why { get; init; }

    /// <summary>Gets what found it.</summary>
    public required FoundBy By { get; init; }
}
