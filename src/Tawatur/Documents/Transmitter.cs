namespace Tawatur.Documents;

/// <summary>One link of a chain: who passed a statement on, or made it.</summary>
public sealed record Transmitter
{
    /// <summary>Gets what it is.</summary>
    public required SpeakerKind Kind { get; init; }

    /// <summary>Gets the id of the entity, where one was found.</summary>
    public string? Entity { get; init; }

    /// <summary>Gets its place in the text; <c>null</c> for the outlet and for a link known only from the byline.</summary>
    public TextSpan? Span { get; init; }

    /// <summary>Gets the name of a link that has no place in the text.</summary>
    public string? Name { get; init; }

    /// <summary>Gets where the link is known from.</summary>
    public TransmitterSource From { get; init; }

    /// <summary>Gets what it did.</summary>
    public Manner Manner { get; init; }

    /// <summary>Gets whether the link is not in the sentence but was carried over to it.</summary>
    public bool IsInferred { get; init; }
}
