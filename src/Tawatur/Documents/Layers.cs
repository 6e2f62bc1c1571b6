namespace Tawatur.Documents;

/// <summary>The layers of a document. A layer that is not among <see cref="Document.Done"/> was not looked for, which is not the same as empty.</summary>
[Flags]
public enum Layers
{
    /// <summary>No layer.</summary>
    None = 0,

    /// <summary>Words, numbers and marks.</summary>
    Tokens = 1 << 0,

    /// <summary>Sentences.</summary>
    Sentences = 1 << 1,

    /// <summary>Quotations, repaired where a mark is missing.</summary>
    Quotations = 1 << 2,

    /// <summary>Entries of the language's tables that stand in the text.</summary>
    Terms = 1 << 3,

    /// <summary>Times of the calendar and the clock.</summary>
    Times = 1 << 4,

    /// <summary>Durations and sets of times.</summary>
    Durations = 1 << 5,

    /// <summary>Counts and measures.</summary>
    Quantities = 1 << 6,

    /// <summary>Names, and the things named.</summary>
    Entities = 1 << 7,

    /// <summary>Statements given to someone.</summary>
    Statements = 1 << 8,

    /// <summary>What the outlet says without giving anyone.</summary>
    Assertions = 1 << 9,

    /// <summary>Words that frame what is told; so far those that keep distance.</summary>
    Framing = 1 << 10,

    /// <summary>Pairs of statements that render one utterance in other words.</summary>
    QuoteVariants = 1 << 11,

    /// <summary>Places, and where they are.</summary>
    Places = 1 << 12,

    /// <summary>Conflicts within the report: of numbers, of affirming and denying, and those that it announces itself.</summary>
    Conflicts = 1 << 13,

    /// <summary>Hedges of the text that its headline or lead leaves out.</summary>
    HedgeDrops = 1 << 14,
}
