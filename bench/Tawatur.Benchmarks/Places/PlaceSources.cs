using System.Globalization;
using System.Text.Json;
using Tawatur.Languages;

namespace Tawatur.Benchmarks.Places;

/// <summary>Reads the databases that the gazetteer is compiled from.</summary>
internal static class PlaceSources
{
    /// <summary>Returns the territories that have a code and an Arabic name: dr5hn, countries.json.</summary>
    public static IEnumerable<CompiledPlace> Territories(string file)
    {
        foreach (var country in Elements(file))
        {
            if (Arabic(country) is { } name && Position(country) is { } at)
            {
                yield return new CompiledPlace(name, Text(country, "name"), PlaceKind.State, Text(country, "iso2")!, "dr5hn") { Latitude = at.Latitude, Longitude = at.Longitude, Population = Number(country, "population") };
            }
        }
    }

    /// <summary>Returns the towns of a state whose Arabic name is one: dr5hn, contributions/cities.</summary>
    public static IEnumerable<CompiledPlace> Towns(string file)
    {
        foreach (var town in Elements(file))
        {
            if (Arabic(town) is not { } name || Text(town, "name") is not { } latin || Position(town) is not { } at || !Transcription.IsOf(name, latin))
            {
                continue;
            }

            var kind = Text(town, "type") switch { "district" => PlaceKind.Region, "section" => PlaceKind.District, "village" or "destroyed" => PlaceKind.Village, _ => PlaceKind.City };
            yield return new CompiledPlace(name, latin, kind, Text(town, "country_code")!, "dr5hn")
            {
                Division = $"{Text(town, "country_code")}-{Text(town, "state_code")}",
                Latitude = at.Latitude,
                Longitude = at.Longitude,
                Population = Number(town, "population"),
            };
        }
    }

    /// <summary>Returns the places of Libya, from OpenStreetMap.</summary>
    public static IEnumerable<CompiledPlace> Libya(string file, PlaceKind kind)
    {
        using var stream = File.OpenRead(file);
        using var json = JsonDocument.Parse(stream);
        foreach (var place in json.RootElement.GetProperty("data").EnumerateArray())
        {
            var names = place.GetProperty("name")[0];
            if (Text(names, "ar") is { } name && place.GetProperty("latitude").ValueKind == JsonValueKind.Number && PlaceKeys.Of(name).Length >= 3)
            {
                yield return new CompiledPlace(Clean(name), Text(names, "en"), kind, "LY", "osm") { Latitude = place.GetProperty("latitude").GetDouble(), Longitude = place.GetProperty("longitude").GetDouble() };
            }
        }
    }

    private static IEnumerable<JsonElement> Elements(string file)
    {
        using var stream = File.OpenRead(file);
        using var json = JsonDocument.Parse(stream);
        foreach (var element in json.RootElement.EnumerateArray())
        {
            yield return element;
        }
    }

    private static string? Arabic(JsonElement place)
    {
        var name = place.TryGetProperty("translations", out var all) ? Text(all, "ar") : null;
        return name is { Length: > 1 } && name.All(c => Characters.IsArabic(c) || c is ' ' or '-') ? Clean(name) : null;
    }

    private static string Clean(string name) => string.Join(' ', name.Replace(Characters.Tatweel.ToString(), "", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries)).Normalize();

    private static (double Latitude, double Longitude)? Position(JsonElement place) =>
        double.TryParse(Text(place, "latitude"), NumberStyles.Float, CultureInfo.InvariantCulture, out var north) && double.TryParse(Text(place, "longitude"), NumberStyles.Float, CultureInfo.InvariantCulture, out var east)
            ? (north, east)
            : null;

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String && value.GetString() is { } text && !string.IsNullOrWhiteSpace(text) ? text.Trim() : null;

    private static int Number(JsonElement element, string name) => element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number) ? number : 0;
}
