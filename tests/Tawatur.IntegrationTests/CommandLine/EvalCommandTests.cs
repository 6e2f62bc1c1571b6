using System.Text.Json;
using System.Text.Json.Nodes;
using Tawatur.Tests;

namespace Tawatur.IntegrationTests.CommandLine;

/// <summary><c>tawatur eval</c>: figures that can be counted by hand, and floors.</summary>
public sealed class EvalCommandTests : IDisposable
{
    private const string Text = "الميناء مغلق\n\nقال الوزير سالم إن الميناء مغلق منذ يومين. وأكدت الهيئة أن 30 شخصا قتلوا أمس.";

    private readonly TemporaryFolder _folder = new();

    public EvalCommandTests()
    {
        Write("input.jsonl", JsonSerializer.Serialize(new { id = "r1", published = "2021-10-14", title = "الميناء مغلق", text = Text }));
        Write("docs/r1.txt", Text);
        Write("gold/r1.json", new JsonObject
        {
            ["id"] = "r1",
            ["statements"] = new JsonArray(
                Statement(Pair, "قال", "الوزير سالم", "الميناء مغلق منذ يومين", "person", "indirect", "neutral"),
                Statement(Pair, "وأكدت", "الهيئة", "30 شخصا قتلوا أمس", "organization", "indirect", "doubt")),
            ["quantities"] = new JsonArray(new JsonObject { ["text"] = Pair("30"), ["min"] = 30, ["max"] = 30, ["what"] = Pair("شخصا") }),
            ["times"] = new JsonArray(new JsonObject { ["text"] = Pair("أمس"), ["value"] = "2021-10-13" }),
        }.ToJsonString());
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_figures_are_those_that_one_counts()
    {
        // Of two statements one is found whole, one without its last word, its speaker, its kind and its mode; a third is none. The number has no noun and a companion.
        Write("readings", new JsonObject
        {
            ["ref"] = "r1",
            ["text"] = Text,
            ["statements"] = new JsonArray(
                Statement(Object, "قال", "سالم", "الميناء مغلق منذ يومين", "person", "indirect", "neutral"),
                Statement(Object, "وأكدت", null, "30 شخصا قتلوا", "anonymous", "direct", "doubt"),
                Statement(Object, "مغلق", null, "منذ يومين", "unspecified", "indirect", "neutral")),
            ["quantities"] = new JsonArray(Quantity("30", 30), Quantity("يومين", 2)),
            ["times"] = new JsonArray(Time("أمس", "DATE", "2021-10-13Z"), Time("منذ يومين", "DURATION", "P2D")),
        }.ToJsonString());
        var run = Processes.Tawatur("eval", _folder.Path, "--readings", PathOf("readings"));
        Assert.Equal("", run.Error);
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(
            """
            content        P 0.667  R 1.000  F1 0.800
            content_exact  P 0.333  R 0.500  F1 0.400
            attributed     P 0.333  R 0.500  F1 0.400
            cue            1.000
            mode           0.500
            polarity       1.000
            kind           0.500
            via            P 0.000  R 0.000  F1 0.000
            doubt          P 1.000  R 1.000  F1 1.000
            quantities     P 0.500  R 1.000  F1 0.667
            what           0.000
            times          P 1.000  R 1.000  F1 1.000
            counts {'gs': 2, 'ps': 3, 'gq': 1, 'pq': 2, 'gt': 1, 'pt': 1, 'missing': 0, 'badtext': 0}

            """,
            run.Output);
    }

    [Fact]
    public void Without_readings_the_reports_are_read_as_read_does()
    {
        Write("own", Processes.Tawatur("read", "--jsonl", PathOf("input.jsonl")).Output);
        var run = Processes.Tawatur("eval", _folder.Path);
        Assert.Equal(Processes.Tawatur("eval", _folder.Path, "--readings", PathOf("own")).Output, run.Output);
        Assert.Contains("times          P 1.000  R 1.000  F1 1.000", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1.0", 0, "")]
    [InlineData("1.01", 1, "tawatur: times is 1.000, below its floor 1.010\n")]
    public void A_figure_below_its_floor_fails(string floor, int code, string error)
    {
        Write("floors.tsv", $"# floors\nfigure\tfloor\ntimes\t{floor}\n");
        var run = Processes.Tawatur("eval", _folder.Path, "--floors", PathOf("floors.tsv"));
        Assert.Equal((code, error), (run.ExitCode, run.Error));
    }

    [Fact]
    public void A_reading_of_another_text_or_none_counts_as_empty_and_is_said()
    {
        Write("other", $$"""{"ref":"r1","text":"{{"نص آخر"}}","statements":[]}""");
        Write("none", "");
        foreach (var (readings, what) in new[] { ("other", "1 readings have another text"), ("none", "1 reports have no reading") })
        {
            var run = Processes.Tawatur("eval", _folder.Path, "--readings", PathOf(readings));
            Assert.Equal(1, run.ExitCode);
            Assert.Contains(what, run.Error, StringComparison.Ordinal);
            Assert.StartsWith("content        P 0.000", run.Output, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("no such folder", "no-such-folder")]
    [InlineData("has no folder gold/", "samples")]
    [InlineData("floors", "samples", "--floors", "no-such-floors.tsv")]
    public void What_is_missing_is_named(string what, string folder, params string[] options)
    {
        var run = Processes.Tawatur(["eval", options.Length > 0 ? _folder.Path : Repository.PathOf(folder), .. options]);
        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("tawatur: ", run.Error, StringComparison.Ordinal);
        Assert.Contains(what, run.Error, StringComparison.Ordinal);
    }

    private static JsonObject Statement(Func<string, JsonNode> place, string cue, string? speaker, string content, string kind, string mode, string stance) => new()
    {
        ["cue"] = place(cue),
        ["speaker"] = speaker is null ? null : place(speaker),
        ["source"] = speaker is null ? null : place(speaker),
        ["content"] = new JsonArray(place(content)),
        ["kind"] = kind,
        ["via"] = new JsonArray(),
        ["mode"] = mode,
        ["polarity"] = "affirm",
        ["stance"] = stance,
    };

    private static JsonObject Quantity(string words, int value)
    {
        var quantity = Object(words);
        (quantity["min"], quantity["max"], quantity["what"]) = (value, value, null);
        return quantity;
    }

    private static JsonObject Time(string words, string type, string value)
    {
        var time = Object(words);
        (time["type"], time["value"]) = (type, value);
        return time;
    }

    // Places behind the title, as the gold has them and as readings do.
    private static JsonArray Pair(string words) => [Start(words), Start(words) + words.Length];

    private static JsonObject Object(string words) => new() { ["start"] = Start(words), ["end"] = Start(words) + words.Length };

    private static int Start(string words) => Text.IndexOf(words, Text.IndexOf('\n', StringComparison.Ordinal), StringComparison.Ordinal);

    private string PathOf(string name) => Path.Combine(_folder.Path, name);

    private void Write(string name, string content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(name))!);
        File.WriteAllText(PathOf(name), content);
    }
}
