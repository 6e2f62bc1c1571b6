using Tawatur.Documents;

namespace Tawatur.Languages;

/// <summary>A word before the name of a place.</summary>
/// <param name="Term">The word.</param>
/// <param name="Role">What it says of the place.</param>
internal sealed record PlaceWordEntry(string Term, PlaceWordRole Role) : TermEntry(Term)
{
    /// <summary>Gets what the place is, for every role but a direction.</summary>
    public PlaceKind Kind { get; init; }

    /// <summary>Gets where something lies from the place.</summary>
    public PlaceDirection Direction { get; init; }
}

/// <summary>What a word before a name says.</summary>
internal enum PlaceWordRole
{
    /// <summary>What kind of place it is.</summary>
    Kind,

    /// <summary>That it is a facility that lies where the place is.</summary>
    Facility,

    /// <summary>That only a street or building bears the name.</summary>
    NamedAfter,

    /// <summary>In which direction of the place something lies.</summary>
    Direction,
}
