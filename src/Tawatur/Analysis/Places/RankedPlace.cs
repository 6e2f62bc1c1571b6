using Tawatur.Languages;

namespace Tawatur.Analysis.Places;

/// <summary>One of several places that bear a name, and what speaks for it.</summary>
internal readonly record struct RankedPlace
{
    public required GazetteerEntry Place { get; init; }

    /// <summary>Gets whether its state stands beside the name.</summary>
    public bool IsBeside { get; init; }

    /// <summary>Gets whether it is what the words before the name, or the tables of names, say: 1 or 0.</summary>
    public int KindFit { get; init; }

    /// <summary>Gets whether the tables of names have the name for a state, or not at all. "Amman" is in the table of towns, so that Oman has no advantage over it.</summary>
    public bool IsListedAsState { get; init; }

    /// <summary>Gets its state's share of the states that the report names.</summary>
    public double Share { get; init; }

    /// <summary>Gets whether the outlet sits in its state.</summary>
    public bool IsAtSeat { get; init; }

    /// <summary>Gets the sum of the reasons. The order of the reasons is that of their weights: what stands beside the name wins over what stands elsewhere, and everything over size.</summary>
    /// <remarks>A place of the compiled file alone, mostly a village, needs nine tenths of the report's states against one that every reader knows.</remarks>
    public double Score =>
        (IsBeside ? 1000 : 0) + (KindFit * 200) + (IsListedAsState && Place.Kind == PlaceKind.State ? 60 : 0) + (Place.IsFromTable ? 45 : 0) + (Share * 50) + (IsAtSeat ? 8 : 0) + Math.Log10(Place.Population + 1.0);
}
