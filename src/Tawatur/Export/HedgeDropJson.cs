using System.Text.Json;
using Tawatur.Documents;

namespace Tawatur.Export;

/// <summary>Writes hedges that the headline or the lead leaves out.</summary>
internal static class HedgeDropJson
{
    public static void Write(Utf8JsonWriter json, HedgeDrop drop)
    {
        json.WriteStartObject();
        json.WriteString(JsonNames.Id, drop.Id);
        json.Span(JsonNames.Strong, drop.Strong);
        json.Span(JsonNames.Hedged, drop.Hedged);
        json.WriteString(JsonNames.Why, drop.Why);
        json.By(drop.By);
        json.WriteEndObject();
    }
}
