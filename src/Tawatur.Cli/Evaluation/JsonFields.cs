using System.Text.Json;
using Tawatur.Documents;

namespace Tawatur.Cli.Evaluation;

/// <summary>Reads fields of gold annotations (spans are pairs of numbers) and of readings (spans are objects).</summary>
internal static class JsonFields
{
    public static IReadOnlyList<JsonElement> List(this JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array ? [.. list.EnumerateArray()] : [];

    public static string? Text(this JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    public static decimal? Number(this JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number ? value.GetDecimal() : null;

    /// <summary>Returns the span in a field; <c>null</c> where there is none.</summary>
    public static TextSpan? Place(this JsonElement element, string name) => element.TryGetProperty(name, out var value) ? value.Place() : null;

    /// <summary>Returns the span that an element is, or that an object has; <c>null</c> where it is or has none.</summary>
    public static TextSpan? Place(this JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array => new TextSpan(element[0].GetInt32(), element[1].GetInt32()),
        JsonValueKind.Object when element.TryGetProperty("start", out var start) && start.ValueKind == JsonValueKind.Number => new TextSpan(start.GetInt32(), element.GetProperty("end").GetInt32()),
        _ => null,
    };

    public static List<TextSpan> Places(this JsonElement element, string name) => [.. element.List(name).Select(item => item.Place()).OfType<TextSpan>()];
}
