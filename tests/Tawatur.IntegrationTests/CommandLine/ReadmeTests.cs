using System.IO.Compression;
using System.Text.RegularExpressions;
using Tawatur.IntegrationTests.Packages;
using Tawatur.Tests;

namespace Tawatur.IntegrationTests.CommandLine;

/// <summary>What the README says of the command line and of C# is true.</summary>
[Collection(nameof(Builds))]
public sealed partial class ReadmeTests
{
    private static readonly string Readme = File.ReadAllText(Repository.PathOf("README.md"));

    /// <summary>Gets the lines of C# that it shows.</summary>
    internal static string FiveLines => CSharp().Match(Readme).Groups[1].Value;

    public static IEnumerable<TheoryDataRow<string>> Commands() =>
        CommandLine().Matches(Readme).Select(match => new TheoryDataRow<string>(match.Groups[1].Value.Split("  ")[0].Trim()));

    [Theory]
    [MemberData(nameof(Commands))]
    public void Its_commands_and_options_exist(string line)
    {
        var words = line.Split(' ');
        Assert.True(File.Exists(Repository.PathOf(words[0])), $"there is no {words[0]}");
        if (words is not ["./run", var command, ..])
        {
            return;
        }

        var help = Processes.Tawatur(command, "--help");
        Assert.Equal(0, help.ExitCode);
        Assert.All(words.Where(word => word.StartsWith("--", StringComparison.Ordinal)), option => Assert.Contains(option, help.Output, StringComparison.Ordinal));
    }

    [Fact]
    public void What_it_says_of_run_works_as_it_stands()
    {
        using var folder = new TemporaryFolder();
        File.Copy(Repository.PathOf("samples/reports/02-first-report.txt"), Path.Combine(folder.Path, "report.txt"));
        File.Copy(Repository.PathOf("tests/Tawatur.Tests/Pages/jazeera-like/page.html"), Path.Combine(folder.Path, "report.html"));
        using (var zip = new GZipStream(File.Create(Path.Combine(folder.Path, "reports.jsonl.gz")), CompressionLevel.Fastest))
        {
            zip.Write(File.ReadAllBytes(Repository.PathOf("samples/reports.jsonl")));
        }

        Assert.Equal(0, Processes.Start("cp", ["-r", Repository.PathOf("samples/tables"), Path.Combine(folder.Path, "my-tables")]).ExitCode);
        // No test reaches the network.
        var lines = CommandLine().Matches(Readme).Select(match => match.Groups[1].Value.Split("   ")[0].Trim()).Where(line => line.StartsWith("./run read", StringComparison.Ordinal) && !line.Contains("://", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(lines);
        Assert.All(lines, line =>
        {
            var run = Processes.Start("/bin/sh", ["-c", line.Replace("./run", $"'{Repository.PathOf("run")}'", StringComparison.Ordinal)], folder.Path);
            Assert.Equal((0, ""), (run.ExitCode, run.Error));
            Assert.True(run.Output.Length > 0 || (Target().Match(line) is { Success: true } target && Path.Exists(Path.Combine(folder.Path, target.Groups[1].Value))), $"{line} writes nothing");
        });
    }

    [Fact]
    public void Its_lines_of_csharp_are_those_of_the_sample()
    {
        var shown = FiveLines;
        var sample = File.ReadAllText(Repository.PathOf("samples/who-said-what.cs"));
        Assert.EndsWith(shown, sample, StringComparison.Ordinal);
        Assert.Equal(5, shown.Split('\n').Count(line => line.Length > 0 && !line.StartsWith("using ", StringComparison.Ordinal)));
    }

    [Fact]
    public void Its_csharp_compiles_and_says_who_said_what()
    {
        var run = Processes.Start("dotnet", ["run", "samples/who-said-what.cs", "samples/reports/02-first-report.txt"]);
        Assert.True(run.ExitCode == 0, run.Output + run.Error);
        Assert.Contains("المتحدث باسم قوات الميثاق العقيد مازن بوشعالة: الدفاعات الجوية أسقطت", run.Output, StringComparison.Ordinal);
    }

    [GeneratedRegex(@"^(?:\$ )?(\./\w+.*)$", RegexOptions.Multiline)]
    private static partial Regex CommandLine();

    [GeneratedRegex("(?:> |--out )(.+)")]
    private static partial Regex Target();

    [GeneratedRegex("```csharp\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex CSharp();
}
