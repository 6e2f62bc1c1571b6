using System.Globalization;
using Tawatur.Documents;

namespace Tawatur.Tests.Specs;

/// <summary>A place in the words of the specs.</summary>
internal static class PlaceLine
{
    /// <summary>
    /// Returns <c>words = Tripoli LY city 32.89,13.19</c>: the Latin name (the one shown where there is none), the state, the precision and the position, each where it is known; <c>words = ? city</c> for
    /// a place that is not in the gazetteer. Then <c>| east 100 km</c> for what is told from another place, <c>| dateline</c>, and <c>| or Tripoli LB</c> for the others of that name.
    /// </summary>
    public static string Of(Document document, PlaceMention place)
    {
        string?[] found =
        [
            place.IsKnown ? place.Latin ?? place.Name : "?",
            place.Country,
            place.Precision == PlacePrecision.Unknown ? null : place.Precision.ToString().ToLowerInvariant(),
            place is { Latitude: { } north, Longitude: { } east } ? string.Create(CultureInfo.InvariantCulture, $"{north:0.##},{east:0.##}") : null,
        ];
        var parts = new List<string> { $"{FindingLines.Words(document, place.Span)} = {string.Join(' ', found.OfType<string>())}" };
        if (place.Relation is { } relation)
        {
            parts.Add(relation.Direction.ToString().ToLowerInvariant() + (relation.Kilometers is { } far ? string.Create(CultureInfo.InvariantCulture, $" {far} km") : ""));
        }

        if (place.IsDateline)
        {
            parts.Add("dateline");
        }

        if (!place.Candidates.IsEmpty)
        {
            parts.Add($"or {string.Join(", ", place.Candidates.Select(c => $"{c.Latin ?? c.Name} {c.Country}"))}");
        }

        return string.Join(" | ", parts);
    }
}
