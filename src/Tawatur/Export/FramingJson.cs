using System.Text.Json;
using Tawatur.Documents;

namespace Tawatur.Export;

/// <summary>Writes the words that frame what is told.</summary>
internal static class FramingJson
{
    public static void Write(Utf8JsonWriter json, FramingMark mark)
    {
        json.WriteStartObject();
        json.WriteString(JsonNames.Id, mark.Id);
        json.Ends(mark.Span);
        json.WriteString(JsonNames.Kind, JsonWords.Of(mark.Kind));
        json.Optional(JsonNames.About, mark.About);
        if (mark.Voice is { } voice)
        {
            json.WriteString(JsonNames.Voice, voice);
        }
        else
        {
            json.WriteString(JsonNames.Voice, JsonNames.Outlet);
        }

        json.Optional(JsonNames.Statement, mark.Statement);
        json.By(mark.By);
        json.WriteEndObject();
    }
}
