namespace Tawatur.Documents;

/// <summary>A place of the gazetteer that bears a name.</summary>
public sealed record PlaceCandidate
{
    /// <summary>Gets the name in the language of the report.</summary>
    public required string Name { get; init; }

    /// <summary>Gets the name in Latin letters.</summary>
    public string? Latin { get; init; }

    /// <summary>Gets the degrees north of the equator; <c>null</c> where the gazetteer has no position.</summary>
    public double? Latitude { get; init; }

    /// <summary>Gets the degrees east of Greenwich; <c>null</c> where the gazetteer has no position.</summary>
    public double? Longitude { get; init; }

    /// <summary>Gets the ISO 3166 code of its state; <c>null</c> where it lies in several, or where that is in dispute.</summary>
    public string? Country { get; init; }

    /// <summary>Gets how much ground it covers.</summary>
    public PlacePrecision Precision { get; init; }
}
