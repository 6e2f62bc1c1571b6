using System.Text.Json;
using Tawatur.Documents;

namespace Tawatur.Export;

/// <summary>Writes sentences, entities, quantities, times and durations.</summary>
internal static class FindingJson
{
    public static void Write(Utf8JsonWriter json, Sentence sentence)
    {
        json.StartSpan(sentence.Span);
        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, Entity entity)
    {
        json.WriteStartObject();
        json.WriteString(JsonNames.Id, entity.Id);
        json.WriteString(JsonNames.Type, JsonWords.Of(entity.Type));
        json.Optional(JsonNames.Name, entity.Name);
        json.Optional(JsonNames.Role, entity.Role);
        json.Strings(JsonNames.Why, entity.Why.AsSpan());
        json.By(entity.By);
        json.WriteStartArray(JsonNames.Mentions);
        foreach (var mention in entity.Mentions)
        {
            json.StartSpan(mention.Span);
            json.WriteString(JsonNames.Kind, JsonWords.Of(mention.Kind));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, Quantity quantity)
    {
        json.WriteStartObject();
        json.WriteString(JsonNames.Id, quantity.Id);
        json.Ends(quantity.Span);
        json.OrNull(JsonNames.Min, quantity.Min);
        json.OrNull(JsonNames.Max, quantity.Max);
        json.WriteString(JsonNames.Bound, JsonWords.Of(quantity.Bound));
        json.OrNull(JsonNames.What, quantity.What);
        json.Optional(JsonNames.Unit, quantity.Unit);
        json.Optional(JsonNames.Role, quantity.Role);
        json.Optional(JsonNames.PartOf, quantity.PartOf);
        json.By(quantity.By);
        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, TimeExpression time)
    {
        json.WriteStartObject();
        json.WriteString(JsonNames.Id, time.Id);
        json.Ends(time.Span);
        json.WriteString(JsonNames.Type, time.IsTime ? JsonNames.Time : JsonNames.Date);
        json.Optional(JsonNames.Value, time.Value);
        json.Optional(JsonNames.Mod, time.Mod);
        json.Optional(JsonNames.Calendar, time.Calendar);
        json.By(time.By);
        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, DurationExpression duration)
    {
        json.StartSpan(duration.Span);
        json.WriteString(JsonNames.Type, duration.IsSet ? JsonNames.Set : JsonNames.Duration);
        json.WriteString(JsonNames.Value, duration.Value);
        json.By(duration.By);
        json.WriteEndObject();
    }
}
