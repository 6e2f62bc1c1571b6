using System.Text.Json;
using Tawatur.Cli.Evaluation;

namespace Tawatur.Benchmarks.Attribution;

/// <summary>Scores attribution on reports and cues that no rule was written from, beside the annotated reports that rules learned from. Prints a figure a line.</summary>
internal static class AttributionCommand
{
    private const string Reports = "reports.jsonl";

    /// <summary>Runs.</summary>
    /// <param name="data">The folder of data, with <c>gold/dev</c> and <c>corpora/ant.jsonl.gz</c>.</param>
    /// <param name="labels">The folder of labels, <c>bench/gold</c>.</param>
    public static async Task<int> RunAsync(string data, string labels)
    {
        var reports = Lines(Path.Combine(labels, Reports));
        var sets = CueSets.All.Select(set => (set.Name, Items: Lines(Path.Combine(labels, "cues", set.Name + ".jsonl")), set.Score)).ToList();
        try
        {
            using var texts = new LabelledTexts(Path.Combine(data, "corpora", "ant.jsonl.gz"), reports.Concat(sets.SelectMany(set => set.Items)));
            var readings = await GoldReadings.ReadAsync(texts.Input, failure => Console.Error.WriteLine($"cannot read {failure}"), CancellationToken.None);
            Show("blind", [.. reports.Select(report => StatementComparison.Count(texts[report.Text("id")!], report.List("statements"), Reading(report)))]);
            Show("dev", await DevAsync(Path.Combine(data, "gold", "dev")));
            foreach (var (name, items, score) in sets)
            {
                foreach (var figure in score([.. items.Select(item => new LabelledCue(item, texts[item.Text("id")!], Reading(item)))]))
                {
                    Console.WriteLine($"{name} ({items.Count}): {figure.Name}\t{figure.Shown}");
                }
            }

            JsonElement Reading(JsonElement label) => readings.TryGetValue(label.Text("id")!, out var reading) ? reading : default;
        }
        catch (InvalidDataException error)
        {
            Console.Error.WriteLine(error.Message);
            return 1;
        }

        return 0;
    }

    private static async Task<List<StatementCounts>> DevAsync(string folder)
    {
        var gold = new GoldFolder(folder);
        var readings = await GoldReadings.ReadAsync(gold.Input, failure => Console.Error.WriteLine($"cannot read {failure}"), CancellationToken.None);
        return [.. gold.Reports().Select(report => StatementComparison.Count(report.Text, report.Gold.List("statements"), readings.GetValueOrDefault(report.Id)))];
    }

    private static void Show(string set, IReadOnlyList<StatementCounts> reports)
    {
        foreach (var (name, figure) in Bootstrap.Figures(reports))
        {
            Console.WriteLine($"{set}: {name}\t{figure}");
        }
    }

    private static List<JsonElement> Lines(string path) =>
        [.. File.ReadLines(path).Where(line => line.Length > 0 && line[0] != '#').Select(line => JsonElement.Parse(line))];
}
