using System.Text.Json;
using Tawatur.Documents;

namespace Tawatur.Export;

/// <summary>Writes pairs of renderings.</summary>
internal static class QuoteVariantJson
{
    public static void Write(Utf8JsonWriter json, QuoteVariant variant)
    {
        json.WriteStartObject();
        json.WriteString(JsonNames.Id, variant.Id);
        json.Strings(JsonNames.Statements, variant.Statements.AsSpan());
        json.WriteStartArray(JsonNames.Changes);
        foreach (var change in variant.Changes)
        {
            json.WriteStartObject();
            json.WriteString(JsonNames.Kind, JsonWords.Of(change.Kind));
            json.OrNull(JsonNames.A, change.A);
            json.OrNull(JsonNames.B, change.B);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.By(variant.By);
        json.WriteEndObject();
    }
}
