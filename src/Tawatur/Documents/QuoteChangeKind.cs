namespace Tawatur.Documents;

/// <summary>How two renderings of one utterance differ in a place.</summary>
public enum QuoteChangeKind
{
    /// <summary>Only the second has the words.</summary>
    Added,

    /// <summary>Only the first has the words.</summary>
    Dropped,

    /// <summary>Other words stand in their place.</summary>
    Replaced,

    /// <summary>Both have the words, in another place.</summary>
    Moved,

    /// <summary>One has words in brackets, by an unknown hand.</summary>
    InsertedByUnknown,

    /// <summary>The same word in another person or with another pronoun: "he helps them", "we help you".</summary>
    Person,

    /// <summary>The speaker commits himself to another degree, by the cue or a modal.</summary>
    Certainty,

    /// <summary>The outlet doubts or endorses the one rendering and not the other.</summary>
    Stance,
}
