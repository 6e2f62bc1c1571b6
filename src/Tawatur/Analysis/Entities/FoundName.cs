using Tawatur.Documents;

namespace Tawatur.Analysis.Entities;

/// <summary>A name or description found in the text, before things are joined.</summary>
/// <param name="First">The index of its first token.</param>
/// <param name="End">The index behind its last token.</param>
/// <param name="Span">Its place, without attached particles.</param>
/// <param name="Type">What it names.</param>
/// <param name="Kind">How it refers.</param>
/// <param name="Rule">The rule that found it.</param>
internal readonly record struct FoundName(int First, int End, TextSpan Span, EntityType Type, MentionKind Kind, string Rule)
{
    /// <summary>Gets the table entry, where one was met.</summary>
    public TermEntry? Entry { get; init; }

    /// <summary>Gets the index, among those found, of the name that a title stands with; -1 where it stands alone.</summary>
    public int Named { get; init; } = -1;

    /// <summary>Gets whether it is one only where the report has named what it takes up.</summary>
    public bool IsAgain { get; init; }

    /// <summary>Gets whether it turned out to be part of a name: "the Houthi" as a last name.</summary>
    public bool IsCovered { get; init; }

    /// <summary>Gets the token of a word of its kind that stands before the name and belongs to the phrase, not the name; -1 for none.</summary>
    public int Head { get; init; } = -1;
}
