using System.Text.Json;
using Tawatur.Documents;

namespace Tawatur.Export;

/// <summary>Writes conflicts within a report.</summary>
internal static class ConflictJson
{
    public static void Write(Utf8JsonWriter json, Conflict conflict)
    {
        json.WriteStartObject();
        json.WriteString(JsonNames.Id, conflict.Id);
        json.WriteString(JsonNames.Kind, JsonWords.Of(conflict.Kind));
        if (conflict.Strength is { } strength)
        {
            json.WriteString(JsonNames.Strength, JsonWords.Of(strength));
        }

        Write(json, JsonNames.A, conflict.A);
        if (conflict.B is { } other)
        {
            Write(json, JsonNames.B, other);
        }

        json.WriteString(JsonNames.Why, conflict.Why);
        json.By(conflict.By);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, JsonEncodedText name, ConflictSide side)
    {
        json.WriteStartObject(name);
        json.Ends(side.Span);
        json.Optional(JsonNames.Finding, side.Finding);
        json.WriteEndObject();
    }
}
