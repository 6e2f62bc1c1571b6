using System.Buffers;
using System.Text.Json;
using Tawatur.Analysis;
using Tawatur.Documents;
using Tawatur.Export;
using Tawatur.Languages;
using Tawatur.Read;

namespace Tawatur.Cli.Evaluation;

/// <summary>Reads the reports as <c>read --jsonl</c> does: the scored readings are those that anybody gets.</summary>
internal static class GoldReadings
{
    /// <summary>Returns the readings, by the ids of the reports.</summary>
    /// <param name="input">A file of reports in JSON Lines.</param>
    /// <param name="failed">Called for a report that cannot be read.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public static async Task<Dictionary<string, JsonElement>> ReadAsync(string input, Action<ReadFailure> failed, CancellationToken cancellation)
    {
        var languages = new LanguageSet();
        var analysis = AnalysisIdentity.Of(languages);
        var intake = new Intake(new StandardAnalysis(languages));
        var readings = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        await foreach (var (id, reading) in intake.RunAsync([ReportInput.File(input)], (_, document) => (document.Article.Ref, (JsonElement?)Reading(document)), Missing, cancellation))
        {
            if (id is not null && reading is { } found)
            {
                readings[id] = found;
            }
        }

        return readings;

        (string? Id, JsonElement? Reading) Missing(ReadFailure failure)
        {
            failed(failure);
            return (null, null);
        }

        JsonElement Reading(Document document)
        {
            using var writer = new JsonReadingWriter(analysis);
            var buffer = new ArrayBufferWriter<byte>();
            writer.Write(document, buffer);
            return JsonElement.Parse(buffer.WrittenSpan);
        }
    }
}
