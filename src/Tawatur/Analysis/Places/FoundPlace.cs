using Tawatur.Documents;
using Tawatur.Languages;

namespace Tawatur.Analysis.Places;

/// <summary>A name of a place in the text, and what stands around it.</summary>
/// <param name="first">The index of its first token.</param>
/// <param name="end">The index behind its last token.</param>
/// <param name="nameSpan">The place of the name itself.</param>
/// <param name="type">What the name names.</param>
internal sealed class FoundPlace(int first, int end, TextSpan nameSpan, EntityType type)
{
    public int First => first;

    public int End => end;

    public TextSpan NameSpan { get; } = nameSpan;

    public EntityType Type => type;

    /// <summary>Gets or sets the place of all the words: with distance and direction, or the word for a facility.</summary>
    public TextSpan Span { get; set; } = nameSpan;

    /// <summary>Gets or sets the entry of the tables of names; <c>null</c> where none has it.</summary>
    public NameEntry? Listed { get; set; }

    /// <summary>Gets or sets the places that bear the name, the likelier first once one was chosen.</summary>
    public GazetteerEntry[] Candidates { get; set; } = [];

    /// <summary>Gets or sets the word before it that says what it is.</summary>
    public PlaceWordEntry? Word { get; set; }

    /// <summary>Gets or sets how it is told from the named place.</summary>
    public PlaceRelation? Relation { get; set; }

    /// <summary>Gets or sets the rule that found or chose it.</summary>
    public string Rule { get; set; } = "place-name";

    /// <summary>Gets or sets why one of several candidates was taken.</summary>
    public string? Why { get; set; }
}
