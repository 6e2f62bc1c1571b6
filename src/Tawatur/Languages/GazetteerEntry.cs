namespace Tawatur.Languages;

/// <summary>A place of the gazetteer.</summary>
/// <param name="Name">The name in the language.</param>
/// <param name="Latin">The name in Latin letters, where one is known.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Country">The ISO 3166 code of its state; <c>null</c> where it lies in several or where that is in dispute.</param>
internal sealed record GazetteerEntry(string Name, string? Latin, PlaceKind Kind, string? Country)
{
    /// <summary>Gets the degrees north; <c>null</c> where no position is known.</summary>
    public double? Latitude { get; init; }

    /// <summary>Gets the degrees east; <c>null</c> where no position is known.</summary>
    public double? Longitude { get; init; }

    /// <summary>Gets how many people live there; 0 where that is not known.</summary>
    public int Population { get; init; }

    /// <summary>Gets whether a table has it, shipped or the user's, rather than the compiled file.</summary>
    public bool IsFromTable { get; init; }
}
