using System.Text.Json;
using Tawatur.Benchmarks.Attribution;
using Tawatur.Cli.Evaluation;

namespace Tawatur.Benchmarks.Names;

/// <summary>Scores names, places and what befell counted people on labels that no rule was written from. Prints a figure a line.</summary>
internal static class NamesCommand
{
    /// <summary>Runs.</summary>
    /// <param name="data">The folder of data, with <c>corpora/ant.jsonl.gz</c>.</param>
    /// <param name="labels">The folder of labels, <c>bench/gold</c>.</param>
    public static async Task<int> RunAsync(string data, string labels)
    {
        var (names, places, roles) = (Lines("names"), Lines("places"), Lines("roles"));
        try
        {
            using var texts = new LabelledTexts(Path.Combine(data, "corpora", "ant.jsonl.gz"), [.. names, .. places, .. roles]);
            var readings = await GoldReadings.ReadAsync(texts.Input, failure => Console.Error.WriteLine($"cannot read {failure}"), CancellationToken.None);
            var score = new NameScore();
            foreach (var report in names)
            {
                score.Add(texts[report.Text("id")!], report, Reading(report));
            }

            foreach (var figure in score.Figures)
            {
                Console.WriteLine($"names ({names.Count} reports): {figure.Name}\t{figure.Shown}");
            }

            Show("places", "right within 25 km or by state", places, place => PlaceComparison.IsRight(place, Reading(place)));
            Show("counted people", "what befell them", roles, role => Role(role, Reading(role)) == role.Text("role"));
            Show("counted people", "killed where they were not", roles, role => Role(role, Reading(role)) == "killed" && role.Text("role") != "killed");

            JsonElement Reading(JsonElement label) => readings.TryGetValue(label.Text("id")!, out var reading) ? reading : default;
        }
        catch (InvalidDataException error)
        {
            Console.Error.WriteLine(error.Message);
            return 1;
        }

        return 0;

        List<JsonElement> Lines(string set) => [.. File.ReadLines(Path.Combine(labels, set + ".jsonl")).Select(line => JsonElement.Parse(line))];
    }

    private static void Show(string set, string what, List<JsonElement> items, Func<JsonElement, bool> isSo) =>
        Console.WriteLine($"{set} ({items.Count}): {what}\t{Figure.Share(what, items.Count(isSo), items.Count).Shown}");

    /// <summary>Returns what befell the people counted at the mark; "none" where the reading does not say, and <c>null</c> where it has no count there.</summary>
    private static string? Role(JsonElement label, JsonElement reading)
    {
        var mark = label.Place("mark")!.Value;
        foreach (var quantity in reading.List("quantities"))
        {
            if (quantity.Place() is { } place && place.Overlaps(mark))
            {
                return quantity.Text("role") ?? "none";
            }
        }

        return null;
    }
}
