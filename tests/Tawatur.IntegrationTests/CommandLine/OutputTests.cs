using System.Text;
using System.Text.Json;
using Tawatur.Tests;
using Tawatur.Tests.Export;

namespace Tawatur.IntegrationTests.CommandLine;

/// <summary>Whatever is read and however it is asked for, what comes out is a reading by the schema, the same everywhere, or a line that says what is wrong.</summary>
public sealed class OutputTests : IDisposable
{
    private static readonly string Records = Repository.PathOf("samples/reports.jsonl");
    private static readonly string[] Reports = [.. Directory.GetFiles(Repository.PathOf("samples/reports"), "*.txt").Order(StringComparer.Ordinal)];

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Every_sample_gives_a_valid_reading_alone()
    {
        foreach (var report in Reports)
        {
            var run = Processes.Tawatur("read", report, "--format", "json");
            Assert.Equal((0, ""), (run.ExitCode, run.Error));
            IsValid(JsonDocument.Parse(run.Output).RootElement);
        }
    }

    [Fact]
    public void All_samples_give_an_array_of_valid_readings() =>
        Assert.Equal(2 * Reports.Length, Valid(Array(Processes.Tawatur(["read", .. Reports, Records, "--format", "json", "--tables", Repository.PathOf("samples/tables")]))));

    [Fact]
    public void All_samples_give_a_valid_reading_a_line() =>
        Assert.Equal(2 * Reports.Length, Valid(Lines(Processes.Tawatur(["read", "--jsonl", .. Reports, Records]).Output)));

    /// <summary>As in a small container: the limit is in bytes, in hexadecimal.</summary>
    [Theory]
    [InlineData("2000000")]
    [InlineData("10000000")]
    public void Little_memory_gives_the_same_reading(string limit)
    {
        string[] arguments = ["read", Reports[0], "--format", "json"];
        var run = Processes.Start(Processes.Program, arguments, environment: new() { ["DOTNET_GCHeapHardLimit"] = limit });
        Assert.Equal((0, Processes.Tawatur(arguments).Output), (run.ExitCode, run.Output));
    }

    [Theory]
    [InlineData]
    [InlineData("--jsonl")]
    [InlineData("--format", "json")]
    public void All_samples_give_a_valid_file_each(params string[] options)
    {
        var run = Processes.Tawatur(["read", Records, "--out", _folder.Path, .. options]);
        Assert.Equal((0, "", ""), (run.ExitCode, run.Output, run.Error));
        Assert.Equal(Reports.Length, Valid(Directory.GetFiles(_folder.Path, "*.json").Select(file => JsonDocument.Parse(File.ReadAllText(file)).RootElement)));
    }

    [Theory]
    [InlineData("Asia/Tokyo", "ar_SA.UTF-8", "1")]
    [InlineData("Asia/Tokyo", "tr_TR.UTF-8", "2")]
    [InlineData("America/St_Johns", "fa_IR.UTF-8", "2")]
    public void An_array_has_the_same_bytes_whatever_the_zone_the_culture_and_the_number_of_workers(string zone, string culture, string workers)
    {
        string[] arguments = ["read", .. Reports, Records, "--format", "json"];
        var environment = new Dictionary<string, string?> { ["TZ"] = zone, ["LC_ALL"] = culture, ["LANG"] = culture };
        Assert.Equal(Processes.Tawatur(arguments).Output, Processes.Start(Processes.Program, [.. arguments, "--workers", workers], environment: environment).Output);
    }

    public static IEnumerable<TheoryDataRow<string, byte[]>> Garbage()
    {
        var random = new byte[100_000];
        new Random(20211014).NextBytes(random);
        var packed = Packed(File.ReadAllBytes(Records));
        return
        [
            new("random.bin", random),
            new("random.txt", random),
            new("random.jsonl", random),
            new("random.gz", [0x1F, 0x8B, .. random]),
            new("empty.txt", []),
            new("empty.jsonl", []),
            new("empty.gz", Packed([])),
            new("broken.jsonl", Encoding.UTF8.GetBytes("{\"text\":\"نص\"}\n{\"text\":\nnull\n[]\n\"text\"\n{}\n\n{\"text\":\"نص\"}")),
            new("surrogates.jsonl", Encoding.UTF8.GetBytes("{\"text\":\"قال \\ud800 إن \\udc00\",\"id\":\"\\udfff\"}\n")),
            new("surrogates.txt", [.. Encoding.UTF8.GetBytes("قال الوزير "), 0xED, 0xA0, 0x80, .. Encoding.UTF8.GetBytes(" إن الميناء مغلق.")]),
            new("cut.jsonl.gz", packed[..(packed.Length / 2)]),
            new("deep.jsonl", Encoding.UTF8.GetBytes("{\"text\":\"نص\",\"x\":" + new string('[', 100_000) + new string(']', 100_000) + "}\n")),
            new("marks.txt", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("«\"”“»'‹(:\u064B\u0640\u200F", 2_000)))),
        ];
    }

    [Theory]
    [MemberData(nameof(Garbage))]
    public void Garbage_gives_a_reading_or_a_line_that_says_what_is_wrong(string name, byte[] content)
    {
        var path = Path.Combine(_folder.Path, name);
        File.WriteAllBytes(path, content);
        var run = Processes.Tawatur("read", "--jsonl", path);
        var errors = run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(errors.Length > 0 ? 1 : 0, run.ExitCode);
        Assert.All(errors, line => Assert.StartsWith($"tawatur: cannot read {path}", line, StringComparison.Ordinal));
        Assert.True(Valid(Lines(run.Output)) + errors.Length > 0, "neither a reading nor an error");
    }

    private static int Valid(IEnumerable<JsonElement> readings) => readings.Count(IsValid);

    private static bool IsValid(JsonElement reading)
    {
        Assert.Equal("", ReadingSchema.Problems(reading));
        return true;
    }

    private static JsonElement.ArrayEnumerator Array(Finished run) => JsonDocument.Parse(run.Output).RootElement.EnumerateArray();

    private static IEnumerable<JsonElement> Lines(string output) => output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement);

    private static byte[] Packed(byte[] content)
    {
        var packed = new MemoryStream();
        using (var zip = new System.IO.Compression.GZipStream(packed, System.IO.Compression.CompressionLevel.Optimal))
        {
            zip.Write(content);
        }

        return packed.ToArray();
    }
}
