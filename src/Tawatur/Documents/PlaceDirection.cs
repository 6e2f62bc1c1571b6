namespace Tawatur.Documents;

/// <summary>Where something lies from a place.</summary>
public enum PlaceDirection
{
    /// <summary>Around it: "near X", "the outskirts of X".</summary>
    Near,

    /// <summary>North of it, or in its north.</summary>
    North,

    /// <summary>North-east of it, or in its north-east.</summary>
    NorthEast,

    /// <summary>East of it, or in its east.</summary>
    East,

    /// <summary>South-east of it, or in its south-east.</summary>
    SouthEast,

    /// <summary>South of it, or in its south.</summary>
    South,

    /// <summary>South-west of it, or in its south-west.</summary>
    SouthWest,

    /// <summary>West of it, or in its west.</summary>
    West,

    /// <summary>North-west of it, or in its north-west.</summary>
    NorthWest,
}
