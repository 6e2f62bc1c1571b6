using System.Text.Json;

namespace Tawatur.Cli.Evaluation;

/// <summary>A folder of annotated reports: <c>input.jsonl</c>, <c>docs/ID.txt</c> and <c>gold/ID.json</c>.</summary>
/// <param name="path">The folder.</param>
internal sealed class GoldFolder(string path)
{
    public string Input => Path.Combine(path, "input.jsonl");

    /// <summary>Returns what the folder lacks; <c>null</c> where it is whole.</summary>
    public string? Problem =>
        !Directory.Exists(path) ? $"no such folder: {path}"
        : !Directory.Exists(Path.Combine(path, "gold")) ? $"{path} has no folder gold/"
        : !File.Exists(Input) ? $"{path} has no input.jsonl"
        : null;

    /// <summary>Returns the annotated reports, by id.</summary>
    public IEnumerable<(string Id, string Text, JsonElement Gold)> Reports()
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(path, "gold"), "*.json").Order(StringComparer.Ordinal))
        {
            var id = Path.GetFileNameWithoutExtension(file);
            yield return (id, File.ReadAllText(Path.Combine(path, "docs", id + ".txt")).ReplaceLineEndings("\n"), JsonElement.Parse(File.ReadAllBytes(file)));
        }
    }

    /// <summary>Scores readings against the folder.</summary>
    /// <param name="readings">The readings, by the ids of the reports.</param>
    public Score Score(IReadOnlyDictionary<string, JsonElement> readings)
    {
        var score = new Score();
        foreach (var (id, text, gold) in Reports())
        {
            score.Add(text, gold, readings.TryGetValue(id, out var reading) ? reading : null);
        }

        return score;
    }
}
