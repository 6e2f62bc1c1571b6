using System.Text.Json;
using Tawatur.Documents;

namespace Tawatur.Export;

/// <summary>Writes places.</summary>
internal static class PlaceJson
{
    public static void Write(Utf8JsonWriter json, PlaceMention place)
    {
        json.WriteStartObject();
        json.WriteString(JsonNames.Id, place.Id);
        json.Ends(place.Span);
        json.WriteString(JsonNames.Name, place.Name);
        json.Optional(JsonNames.Latin, place.Latin);
        Position(json, place.Latitude, place.Longitude);
        json.Optional(JsonNames.Country, place.Country);
        Precision(json, place.Precision);
        json.WriteBoolean(JsonNames.Known, place.IsKnown);
        if (place.IsDateline)
        {
            json.WriteBoolean(JsonNames.Dateline, true);
        }

        if (place.Relation is { } relation)
        {
            json.WriteStartObject(JsonNames.Relation);
            json.WriteString(JsonNames.Direction, JsonWords.Of(relation.Direction));
            if (relation.Kilometers is { } kilometers)
            {
                json.WriteNumber(JsonNames.Km, kilometers);
            }

            json.Span(JsonNames.Of, relation.Of);
            json.WriteEndObject();
        }

        json.WriteStartArray(JsonNames.Candidates);
        foreach (var candidate in place.Candidates)
        {
            json.WriteStartObject();
            json.WriteString(JsonNames.Name, candidate.Name);
            json.Optional(JsonNames.Latin, candidate.Latin);
            Position(json, candidate.Latitude, candidate.Longitude);
            json.Optional(JsonNames.Country, candidate.Country);
            Precision(json, candidate.Precision);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.Optional(JsonNames.Why, place.Why);
        json.By(place.By);
        json.WriteEndObject();
    }

    private static void Position(Utf8JsonWriter json, double? latitude, double? longitude)
    {
        if (latitude is { } north && longitude is { } east)
        {
            json.WriteNumber(JsonNames.Lat, north);
            json.WriteNumber(JsonNames.Lon, east);
        }
    }

    private static void Precision(Utf8JsonWriter json, PlacePrecision precision)
    {
        if (precision != PlacePrecision.Unknown)
        {
            json.WriteString(JsonNames.Precision, JsonWords.Of(precision));
        }
    }
}
