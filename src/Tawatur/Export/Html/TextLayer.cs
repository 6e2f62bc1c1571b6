namespace Tawatur.Export.Html;

/// <summary>The layers that the text is highlighted by, from the outermost element to the innermost.</summary>
internal enum TextLayer
{
    /// <summary>What somebody said.</summary>
    Content,

    /// <summary>What the outlet says itself.</summary>
    Assertion,

    /// <summary>Words that may be the speaker's or the outlet's.</summary>
    Undecided,

    /// <summary>Words in brackets inside a quotation.</summary>
    Insertion,

    /// <summary>The mention of a speaker in the clause.</summary>
    Source,

    /// <summary>A carrier, channel, occasion or evidence.</summary>
    Via,

    /// <summary>A side of a conflict.</summary>
    Conflict,

    /// <summary>Words that keep distance from other words.</summary>
    Framing,

    /// <summary>A name or description.</summary>
    Name,

    /// <summary>A number with its bound.</summary>
    Quantity,

    /// <summary>A time or duration.</summary>
    Time,

    /// <summary>The word that marks speech.</summary>
    Cue,
}
