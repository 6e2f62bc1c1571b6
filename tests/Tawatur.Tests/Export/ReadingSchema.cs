using System.Text.Json;
using Json.Schema;

namespace Tawatur.Tests.Export;

/// <summary><c>docs/reading.schema.json</c>, which every output is valid by.</summary>
internal static class ReadingSchema
{
    private static readonly JsonSchema Schema = JsonSchema.FromText(File.ReadAllText(Repository.PathOf("docs/reading.schema.json")));
    private static readonly EvaluationOptions Options = new() { OutputFormat = OutputFormat.List };

    /// <summary>Returns what is wrong with a reading; empty where nothing is.</summary>
    public static string Problems(JsonElement reading)
    {
        var result = Schema.Evaluate(reading, Options);
        return result.IsValid
            ? ""
            : string.Join('\n', (result.Details ?? []).Where(d => d.Errors is { Count: > 0 }).Select(d => $"{d.InstanceLocation}: {string.Join("; ", d.Errors!.Select(e => e.Value))}").Take(10));
    }
}
