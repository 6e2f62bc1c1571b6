namespace Tawatur.Documents;

/// <summary>How much ground the words of a place leave open; the position is that of the middle of it.</summary>
public enum PlacePrecision
{
    /// <summary>Nothing says how large it is.</summary>
    Unknown,

    /// <summary>More than a state, or parts of several: a continent, a sea, a river.</summary>
    Wide,

    /// <summary>A state.</summary>
    State,

    /// <summary>A part of a state: a province, a district with its towns, mountains, an island.</summary>
    Region,

    /// <summary>The ground around a place, or in a direction from it.</summary>
    Relative,

    /// <summary>A city, town or village.</summary>
    City,

    /// <summary>A quarter or street of a city.</summary>
    District,

    /// <summary>A facility: an airport, a camp, a building.</summary>
    Facility,
}
