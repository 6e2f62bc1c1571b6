using Tawatur.Documents;
using Tawatur.Languages;

namespace Tawatur.Analysis.Quantities;

/// <summary>What stands behind a number.</summary>
internal readonly record struct CountedNoun
{
    /// <summary>Gets the noun's place; <c>null</c> where there is none.</summary>
    public TextSpan? Span { get; init; }

    /// <summary>Gets the index behind it.</summary>
    public int EndToken { get; init; }

    /// <summary>Gets what the tables know of it.</summary>
    public CountedEntry? Entry { get; init; }

    /// <summary>Gets the unit, where it is one.</summary>
    public UnitEntry? Unit { get; init; }

    /// <summary>Gets what the first word behind the number does.</summary>
    public NeighbourKind Neighbour { get; init; }

    /// <summary>Gets whether the tables have the noun, in a form that the number asks for.</summary>
    public bool IsKnown => Entry is not null || Unit is not null;
}
