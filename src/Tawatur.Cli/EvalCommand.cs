using System.CommandLine;
using System.Text.Json;
using Tawatur.Cli.Evaluation;

namespace Tawatur.Cli;

/// <summary><c>tawatur eval</c>: scores against annotated reports, with floors.</summary>
internal static class EvalCommand
{
    private static readonly Argument<string> Gold = new("gold folder") { Description = "A folder with input.jsonl, docs/ID.txt and gold/ID.json." };
    private static readonly Option<string?> Readings = new("--readings") { Description = "Readings, one a line, to score instead of reading input.jsonl.", HelpName = "FILE" };
    private static readonly Option<string?> FloorsFile = new("--floors") { Description = "A table of figures and floors; a figure below its floor fails.", HelpName = "FILE" };

    public static Command Create()
    {
        var command = new CommandWithExamples(
            "eval",
            "Reads annotated reports and says how much of what careful readers found was found, and how much of what was found is right.",
            "tawatur eval gold/dev --floors docs/floors.tsv")
        {
            Gold, Readings, FloorsFile,
        };
        command.SetAction(async (parse, cancellation) =>
        {
            try
            {
                return await RunAsync(new GoldFolder(parse.GetValue(Gold)!), parse.GetValue(Readings), parse.GetValue(FloorsFile), cancellation);
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException or JsonException or InvalidDataException)
            {
                return Failed(error.Message);
            }
        });
        return command;
    }

    private static async Task<int> RunAsync(GoldFolder gold, string? readings, string? floorsFile, CancellationToken cancellation)
    {
        if (gold.Problem is { } problem)
        {
            return Failed(problem);
        }

        var floors = floorsFile is null ? [] : Floors.Read(floorsFile);
        var score = gold.Score(readings is null ? await GoldReadings.ReadAsync(gold.Input, failure => Failed($"cannot read {failure}"), cancellation) : Parse(readings));
        foreach (var figure in score.Figures)
        {
            Console.Out.WriteLine(figure);
        }

        Console.Out.WriteLine(score.Counts);
        var code = score.IsComplete ? ExitCodes.Done : Failed(score.Incomplete);
        foreach (var figure in score.Figures)
        {
            if (floors.TryGetValue(figure.Name, out var floor) && figure.Value < floor)
            {
                code = Failed($"{figure.Name} is {Figure.Rounded(figure.Value)}, below its floor {Figure.Rounded(floor)}");
            }
        }

        return code;
    }

    private static Dictionary<string, JsonElement> Parse(string path)
    {
        var readings = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (var line in File.ReadLines(path))
        {
            var reading = JsonElement.Parse(line);
            if (reading.Text("ref") is { } id)
            {
                readings[id] = reading;
            }
        }

        return readings;
    }

    private static int Failed(string problem)
    {
        Console.Error.WriteLine($"tawatur: {problem}");
        return ExitCodes.Failed;
    }
}
