namespace Tawatur.Documents;

/// <summary>Words by which a report, or a speaker in it, frames what is told.</summary>
public sealed record FramingMark
{
    /// <summary>Gets the id inside this reading: <c>f1</c>, <c>f2</c> …</summary>
    public required string Id { get; init; }

    /// <summary>Gets the words that frame.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>Gets how they frame.</summary>
    public FramingKind Kind { get; init; }

    /// <summary>Gets the id of the entity that is framed: whose words are kept at a distance, or what is named by somebody else's word; <c>null</c> where none was found.</summary>
    public string? About { get; init; }

    /// <summary>Gets the id of the statement whose speaker frames; <c>null</c> where the outlet does.</summary>
    public string? Voice { get; init; }

    /// <summary>Gets the id of the statement whose words are kept at a distance; <c>null</c> where only a name or a label is.</summary>
    public string? Statement { get; init; }

    /// <summary>Gets what found it.</summary>
    public required FoundBy By { get; init; }
}
