using System.Buffers;
using System.CommandLine;
using System.Text.Json;
using Tawatur.Analysis;
using Tawatur.Cli.Evaluation;
using Tawatur.Documents;
using Tawatur.Export;
using Tawatur.Languages;
using Tawatur.Read;

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
        var score = gold.Score(readings is null ? await ReadAsync(gold.Input, cancellation) : Parse(readings));
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

    /// <summary>Reads the reports as <c>read --jsonl</c> does: the scored readings are those that anybody gets.</summary>
    private static async Task<Dictionary<string, JsonElement>> ReadAsync(string input, CancellationToken cancellation)
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

        JsonElement Reading(Document document)
        {
            using var writer = new JsonReadingWriter(analysis);
            var buffer = new ArrayBufferWriter<byte>();
            writer.Write(document, buffer);
            return JsonElement.Parse(buffer.WrittenSpan);
        }
    }

    private static (string? Id, JsonElement? Reading) Missing(ReadFailure failure)
    {
        Failed($"cannot read {failure}");
        return (null, null);
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
