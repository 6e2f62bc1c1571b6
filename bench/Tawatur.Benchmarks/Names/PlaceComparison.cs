using System.Text.Json;
using Tawatur.Cli.Evaluation;

namespace Tawatur.Benchmarks.Names;

/// <summary>Tells whether a place is where the readers say that it is.</summary>
internal static class PlaceComparison
{
    private const double Near = 25;
    private const double NearWide = 1500;
    private const double DiameterOfEarth = 12_742;

    /// <summary>Right is a place within 25 km, or in the right state; of seas and continents one within the distance of the label; and no place with a position where the words are none.</summary>
    public static bool IsRight(JsonElement label, JsonElement reading)
    {
        var mark = label.Place("mark")!.Value;
        var found = reading.List("places").LastOrDefault(place => place.Place() is { } span && span.Overlaps(mark));
        if (!label.GetProperty("place").GetBoolean())
        {
            return found.ValueKind == JsonValueKind.Undefined || !found.GetProperty("known").GetBoolean();
        }

        if (found.ValueKind == JsonValueKind.Undefined)
        {
            return false;
        }

        var states = label.Text("country")?.Split('|');
        return (states is not null && found.Text("country") is { } state && states.Contains(state))
            || (Kilometres(label, found) is { } distance && distance <= (states is not null ? Near : (double)(label.Number("km") ?? (decimal)NearWide)));
    }

    /// <summary>The distance along the surface (haversine); <c>null</c> where one of both has no position.</summary>
    private static double? Kilometres(JsonElement one, JsonElement other)
    {
        if (one.Number("lat") is not { } lat || other.Number("lat") is not { } otherLat)
        {
            return null;
        }

        var (a, b) = (Radians(lat), Radians(otherLat));
        var longitudes = Radians(other.Number("lon")!.Value) - Radians(one.Number("lon")!.Value);
        var half = Math.Pow(Math.Sin((b - a) / 2), 2) + (Math.Cos(a) * Math.Cos(b) * Math.Pow(Math.Sin(longitudes / 2), 2));
        return DiameterOfEarth * Math.Asin(Math.Sqrt(Math.Min(1, half)));
    }

    private static double Radians(decimal degrees) => (double)degrees * Math.PI / 180;
}
