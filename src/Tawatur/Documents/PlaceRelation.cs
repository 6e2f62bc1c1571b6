namespace Tawatur.Documents;

/// <summary>How a place is told from another one: "100 km east of X".</summary>
/// <param name="Direction">Where it lies from there.</param>
/// <param name="Of">The name of the other place in the text.</param>
/// <param name="Kilometers">How far, where the text says so.</param>
public readonly record struct PlaceRelation(PlaceDirection Direction, TextSpan Of, decimal? Kilometers);
