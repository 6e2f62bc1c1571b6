using System.Text;
using System.Text.Json;
using Tawatur.Tests;
using Tawatur.Tests.Export;

namespace Tawatur.IntegrationTests.CommandLine;

/// <summary><c>tawatur read</c>, as scripts and people see it.</summary>
public sealed class ReadCommandTests : IDisposable
{
    private static readonly string Samples = Repository.PathOf("samples/reports.jsonl");
    private static readonly string Sample = Repository.PathOf("samples/reports/01-warplane.txt");

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void One_input_gives_one_object_and_several_give_an_array()
    {
        var one = Processes.Tawatur("read", Sample, "--format", "json");
        var several = Processes.Tawatur("read", Sample, Sample, "--format", "json");
        var records = Processes.Tawatur("read", Samples, "--format", "json");
        Assert.Equal(JsonValueKind.Object, Json(one.Output).ValueKind);
        Assert.Equal(2, Json(several.Output).GetArrayLength());
        Assert.Equal(File.ReadLines(Samples).Count(), Json(records.Output).GetArrayLength());
        Assert.Equal([0, 0, 0], [one.ExitCode, several.ExitCode, records.ExitCode]);
    }

    [Fact]
    public void Every_line_of_jsonl_is_a_valid_reading_and_they_come_in_order()
    {
        var run = Processes.Tawatur("read", "--jsonl", Samples, "--format", "json");
        var readings = Lines(run.Output);
        Assert.All(readings, r => Assert.Equal("", ReadingSchema.Problems(r)));
        Assert.Equal(File.ReadLines(Samples).Select(l => Json(l).GetProperty("id").GetString()), readings.Select(r => r.GetProperty("ref").GetString()));
        Assert.Equal("", run.Error);
    }

    [Fact]
    public void Jsonl_takes_any_kind_of_input()
    {
        var line = Assert.Single(Processes.Tawatur("read", "--jsonl", Sample).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal("01-warplane.txt", Json(line).GetProperty("ref").GetString());
    }

    [Fact]
    public void Standard_input_is_read_as_the_file_is()
    {
        var packed = new MemoryStream();
        using (var zip = new System.IO.Compression.GZipStream(packed, System.IO.Compression.CompressionMode.Compress, leaveOpen: true))
        {
            zip.Write(File.ReadAllBytes(Samples));
        }

        var file = Processes.Tawatur("read", "--jsonl", Samples).Output;
        Assert.Equal(file, Processes.Tawatur(File.ReadAllBytes(Samples), "read", "--jsonl", "-").Output);
        Assert.Equal(file, Processes.Tawatur(packed.ToArray(), "read", "--jsonl", "-").Output);
    }

    [Fact]
    public void The_same_bytes_come_out_whatever_the_zone_the_culture_and_the_number_of_workers()
    {
        var arguments = new[] { "read", "--jsonl", Samples, Sample };
        var expected = Processes.Tawatur(arguments).Output;
        foreach (var (zone, culture, workers) in new[] { ("Asia/Tokyo", "ar-SA", "1"), ("America/St_Johns", "tr-TR", "2"), ("UTC", "fa-IR", "7"), ("Europe/Istanbul", "C", "2") })
        {
            var environment = new Dictionary<string, string?> { ["TZ"] = zone, ["LC_ALL"] = culture.Replace('-', '_') + ".UTF-8", ["LANG"] = culture, ["DOTNET_gcServer"] = "0" };
            var run = Processes.Start(Processes.Program, [.. arguments, "--workers", workers], environment: environment);
            Assert.Equal(expected, run.Output);
        }
    }

    [Fact]
    public void The_table_says_the_same_in_every_culture()
    {
        var expected = Processes.Tawatur("read", Sample).Output;
        var environment = new Dictionary<string, string?> { ["TZ"] = "Asia/Tokyo", ["LC_ALL"] = "ar_SA.UTF-8" };
        Assert.Equal(expected, Processes.Start(Processes.Program, ["read", Sample], environment: environment).Output);
    }

    [Fact]
    public void A_failing_record_gives_a_line_on_standard_error_with_file_line_and_ref_and_does_not_end_the_others()
    {
        var file = Write("mixed.jsonl", "{\"id\":\"a\",\"text\":\"نص\"}\n{\"id\":\"b\",\"text\":5}\nbroken\n{\"id\":\"d\",\"text\":\"نص\"}\n");
        var run = Processes.Tawatur("read", "--jsonl", file, Path.Combine(_folder.Path, "missing.txt"));
        Assert.Equal(1, run.ExitCode);
        Assert.Equal(["a", "d"], Lines(run.Output).Select(r => r.GetProperty("ref").GetString()));
        var errors = run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(3, errors.Length);
        Assert.Equal($"tawatur: cannot read {file}:2 (b): \"text\" is not a string", errors[0]);
        Assert.StartsWith($"tawatur: cannot read {file}:3: not JSON", errors[1], StringComparison.Ordinal);
        Assert.EndsWith("missing.txt: no such file", errors[2], StringComparison.Ordinal);
    }

    [Fact]
    public void Where_every_input_fails_the_array_is_empty_and_a_single_object_is_not_there()
    {
        Assert.Equal("", Processes.Tawatur("read", "missing.txt", "--format", "json").Output);
        Assert.Equal("[]\n", Processes.Tawatur("read", "missing.txt", "missing.txt", "--format", "json").Output);
    }

    [Theory]
    [InlineData("name a folder: --out DIR", "read", "x", "y", "--format", "html")]
    [InlineData("--jsonl prints JSON", "read", "x", "--jsonl", "--format", "html")]
    [InlineData("--explain", "read", "x", "--explain", "--format", "html")]
    [InlineData("--format xml", "read", "x", "--format", "xml")]
    [InlineData("no input", "read")]
    [InlineData("--published", "read", "x", "--published", "yesterday")]
    [InlineData("--language", "read", "x", "--language", "Arabic!")]
    [InlineData("--tables", "read", "x", "--tables", "no-such-folder")]
    [InlineData("--workers", "read", "x", "--workers", "0")]
    [InlineData("--workers", "read", "x", "--workers", "many")]
    [InlineData("--nonsense", "read", "x", "--nonsense")]
    [InlineData("'reed'", "reed")]
    [InlineData("--explain", "read", "x", "--explain", "s1", "--format", "json")]
    public void Wrong_usage_is_said_in_a_line_and_has_its_own_code(string what, params string[] arguments)
    {
        var run = Processes.Tawatur(arguments);
        Assert.Equal(2, run.ExitCode);
        Assert.Equal("", run.Output);
        Assert.Contains(what, run.Error.Split('\n')[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData]
    [InlineData("--help")]
    [InlineData("read", "--help")]
    public void Help_goes_to_standard_output(params string[] arguments)
    {
        var run = Processes.Tawatur(arguments);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("Usage:", run.Output, StringComparison.Ordinal);
        Assert.Equal("", run.Error);
    }

    [Fact]
    public void What_the_user_says_of_a_report_stands_in_its_reading()
    {
        var reading = Json(Processes.Tawatur("read", Sample, "--format", "json", "--outlet", "صدى العقيق", "--published", "2020-09-10", "--language", "ara").Output);
        Assert.Equal("صدى العقيق", reading.GetProperty("outlet").GetProperty("name").GetString());
        Assert.Equal("2020-09-10", reading.GetProperty("published").GetString());
        Assert.Equal("given", reading.GetProperty("publishedFrom").GetString());
        Assert.Equal("ar", reading.GetProperty("language").GetString());
    }

    [Fact]
    public void Own_tables_change_the_name_of_the_analysis()
    {
        var tables = Directory.CreateDirectory(Path.Combine(_folder.Path, "tables", "ar"));
        File.WriteAllText(Path.Combine(tables.FullName, "places.tsv"), "place\tothers\ttype\tin\tcommon\nرأس العقيق\t-\tcity\tسمارا\tno\n");
        var without = Json(Processes.Tawatur("read", Sample, "--format", "json").Output).GetProperty("analysis").GetString();
        var with = Json(Processes.Tawatur("read", Sample, "--format", "json", "--tables", tables.Parent!.FullName).Output).GetProperty("analysis").GetString();
        Assert.Matches("^[0-9.]+[a-z0-9.-]* sha256:[0-9a-f]{64}$", without);
        Assert.NotEqual(without, with);
    }

    [Theory]
    [InlineData("ar/places.tsv:2: 2 fields where the header has 5", "ar/places.tsv", "place\tothers\ttype\tin\tcommon\nرأس\t-\n")]
    [InlineData("ar/places.tsv:2: 'port' is not a type of place", "ar/places.tsv", "place\tothers\ttype\tin\tcommon\nرأس\t-\tport\t-\tno\n")]
    [InlineData("ar/places.tsv:1: the header has no column 'common'", "ar/places.tsv", "place\tothers\ttype\tin\nرأس\t-\tcity\t-\n")]
    public void A_table_that_cannot_be_read_ends_the_run_with_its_file_its_line_and_the_reason(string what, string table, string content)
    {
        Directory.CreateDirectory(Path.Combine(_folder.Path, "tables", "ar"));
        Write(Path.Combine("tables", table), content);
        var run = Processes.Tawatur("read", Sample, Sample, "--jsonl", "--tables", Path.Combine(_folder.Path, "tables"));
        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Equal($"tawatur: cannot read tables: {_folder.Path}/tables/{what}\n", run.Error);
    }

    [Theory]
    [InlineData("no table places.tsv is shipped that it could add to; did you mean ar/places.tsv?", "places.tsv")]
    [InlineData("no table ar/plces.tsv is shipped that it could add to; docs/tables.md lists them", "ar/plces.tsv")]
    [InlineData("has no tables", "ar/places.csv")]
    public void A_table_that_would_be_passed_over_in_silence_is_wrong_usage(string what, string table)
    {
        Directory.CreateDirectory(Path.Combine(_folder.Path, "tables", "ar"));
        Write(Path.Combine("tables", table), "place\tothers\ttype\tin\tcommon\nرأس العقيق\t-\tcity\tسمارا\tno\n");
        var run = Processes.Tawatur("read", Sample, "--tables", Path.Combine(_folder.Path, "tables"));
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(what, run.Error.Split('\n')[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Files_are_written_for_each_report_under_safe_names()
    {
        var input = Write("أخبار.v2.jsonl", "{\"id\":\"a/b:1\",\"text\":\"x\"}\n{\"text\":\"y\"}\n{\"id\":\"..\",\"text\":\"z\"}\n{\"id\":\"a/b?1\",\"text\":\"w\"}\n{\"id\":\"broken\"}\n");
        var text = Write("report.one.txt", "نص");
        var output = Path.Combine(_folder.Path, "out", "deep");
        var run = Processes.Tawatur("read", input, text, "--out", output);
        Assert.Equal(1, run.ExitCode);
        Assert.Equal("", run.Output);
        Assert.Equal(["...json", "_____.v2-2.json", "a_b_1-2.json", "a_b_1.json", "report.one.json"], Directory.GetFiles(output).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.All(Directory.GetFiles(output), f => Assert.Equal("", ReadingSchema.Problems(Json(File.ReadAllText(f)))));
    }

    [Fact]
    public void A_folder_that_cannot_be_written_is_a_failure()
    {
        var file = Write("file", "x");
        var run = Processes.Tawatur("read", Sample, "--out", file);
        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith($"tawatur: cannot write {file}", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_on_no_terminal_has_neither_colours_nor_isolates()
    {
        var output = Processes.Tawatur("read", Sample).Output;
        Assert.DoesNotContain(output, c => c is '\u001B' or '\u2067' or '\u2069');
        Assert.Contains("يعدّ الأصوات ولا يحكم بالصدق", output, StringComparison.Ordinal);
        Assert.All(output.Split('\n'), line => Assert.InRange(line.EnumerateRunes().Count(r => Rune.GetUnicodeCategory(r) is not System.Globalization.UnicodeCategory.NonSpacingMark), 0, 100));
    }

    [Fact]
    public void Not_found_and_not_looked_for_are_said_apart()
    {
        Assert.Contains("Statements: none found", Processes.Tawatur("read", Write("empty.txt", "صورة")).Output, StringComparison.Ordinal);
        Assert.Contains("Statements: not looked for", Processes.Tawatur("read", Write("fa.txt", "وزیر بهداشت گفت که شش نفر زخمی شدند")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_report_cannot_steer_the_terminal() =>
        Assert.DoesNotContain('\u001B', Processes.Tawatur("read", Write("esc.txt", "قال الوزير إن \u001B[31mالوضع\u001B]0;x\u0007 تحت السيطرة")).Output);

    [Fact]
    public void Explanations_name_the_rule_what_it_is_and_the_words_that_fired_it()
    {
        var all = Processes.Tawatur("read", Sample, "--explain").Output;
        var one = Processes.Tawatur("read", Sample, "--explain", "s1").Output;
        Assert.Contains("s1 statement", one, StringComparison.Ordinal);
        Assert.Contains("rule", one, StringComparison.Ordinal);
        Assert.Contains("cue ", one, StringComparison.Ordinal);
        Assert.DoesNotContain("not described", all, StringComparison.Ordinal);
        Assert.DoesNotContain("s2 statement", one, StringComparison.Ordinal);
        Assert.Contains("s2 statement", all, StringComparison.Ordinal);
        Assert.Equal(all, Processes.Tawatur("read", "--explain", Sample).Output);
        Assert.Equal(1, Processes.Tawatur("read", Sample, "--explain", "s999").ExitCode);
    }

    private static JsonElement Json(string text) => JsonDocument.Parse(text).RootElement;

    private static List<JsonElement> Lines(string output) => [.. output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Json)];

    private string Write(string name, string content)
    {
        var path = Path.Combine(_folder.Path, name);
        File.WriteAllText(path, content);
        return path;
    }
}
