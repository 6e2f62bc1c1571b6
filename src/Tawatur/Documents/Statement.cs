using System.Collections.Immutable;

namespace Tawatur.Documents;

/// <summary>Somebody's words or claim, as the article gives them (source, cue and content as in PARC and PolNeAR).</summary>
public sealed record Statement
{
    /// <summary>Gets the id inside this reading: <c>s1</c>, <c>s2</c> … in the order of the cues.</summary>
    public required string Id { get; init; }

    /// <summary>Gets the word that marks speech.</summary>
    public required TextSpan Cue { get; init; }

    /// <summary>Gets what was said, in one piece or more, in text order.</summary>
    public required ImmutableArray<TextSpan> Content { get; init; }

    /// <summary>Gets how the words are given.</summary>
    public StatementMode Mode { get; init; }

    /// <summary>Gets the polarity of the act of speech.</summary>
    public Polarity Polarity { get; init; }

    /// <summary>Gets whether the event of the content is negated.</summary>
    public Negation Negated { get; init; }

    /// <summary>Gets the speaker's commitment to the content.</summary>
    public Certainty Certainty { get; init; }

    /// <summary>Gets the outlet's stance, by its wording.</summary>
    public Stance Stance { get; init; }

    /// <summary>Gets whose words they are; <c>null</c> where the text names nobody.</summary>
    public Speaker? Speaker { get; init; }

    /// <summary>Gets the mention of the speaker in the clause; <c>null</c> where the verb alone carries him.</summary>
    public TextSpan? Source { get; init; }

    /// <summary>Gets what the speaker is.</summary>
    public SpeakerKind Kind { get; init; }

    /// <summary>Gets the carriers, channels, occasions and evidence that the sentence names.</summary>
    public ImmutableArray<Via> Via { get; init; } = [];

    /// <summary>Gets how the words reached the reader.</summary>
    public required Chain Chain { get; init; }

    /// <summary>Gets the id of the statement that this one stands inside.</summary>
    public string? Inside { get; init; }

    /// <summary>Gets words in brackets inside the quotation, by an unknown hand.</summary>
    public ImmutableArray<TextSpan> Insertions { get; init; } = [];

    /// <summary>Gets words that may be the speaker's or the outlet's.</summary>
    public ImmutableArray<UndecidedWords> Undecided { get; init; } = [];

    /// <summary>Gets what a reader should know of how it was found.</summary>
    public ImmutableArray<string> Notes { get; init; } = [];

    /// <summary>Gets what found it.</summary>
    public required FoundBy By { get; init; }
}
