using Tawatur.Tests;

namespace Tawatur.IntegrationTests.CommandLine;

/// <summary>The scripts of the checkout say how they are used.</summary>
public sealed class ScriptTests
{
    [Theory]
    [InlineData("test")]
    [InlineData("measure")]
    [InlineData("pack")]
    public void Help_says_what_a_script_does_and_gives_an_example(string script)
    {
        var run = Processes.Start(Repository.PathOf(script), ["--help"]);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains($"./{script}", run.Output, StringComparison.Ordinal);
        Assert.Contains("Example", run.Output, StringComparison.Ordinal);
        Assert.Equal("", run.Error);
    }

    [Theory]
    [InlineData("--nonsense", "test", "--nonsense")]
    [InlineData("extra", "test", "--full", "extra")]
    [InlineData("--nonsense", "pack", "--nonsense")]
    [InlineData("name", "measure")]
    [InlineData("nonsense", "measure", "nonsense")]
    [InlineData("--data", "measure", "--data", "samples")]
    [InlineData("--data", "measure", "quality", "--data")]
    [InlineData("no-such-folder", "measure", "quality", "--data", "no-such-folder")]
    [InlineData("gold/dev", "measure", "quality", "--data", "samples")]
    [InlineData("corpora", "measure", "speed", "--data", "samples")]
    [InlineData("--nonsense", "measure", "coldstart", "--nonsense")]
    public void Wrong_usage_is_named_before_anything_is_done_and_has_its_own_code(string what, string script, params string[] arguments)
    {
        var run = Processes.Start(Repository.PathOf(script), arguments);
        var lines = run.Error.Split('\n');
        Assert.Equal(2, run.ExitCode);
        Assert.Equal("", run.Output);
        Assert.StartsWith($"{script}: ", lines[0], StringComparison.Ordinal);
        Assert.Contains(what, lines[0], StringComparison.Ordinal);
        Assert.Contains(lines, line => line.StartsWith("Example", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_script_and_option_that_a_document_shows_is_one_of_the_scripts_help()
    {
        var help = Processes.Start(Repository.PathOf("measure"), ["--help"]).Output;
        var names = new[] { "README.md", "CONTRIBUTING.md", "docs/measured.md" }
            .SelectMany(document => System.Text.RegularExpressions.Regex.Matches(File.ReadAllText(Repository.PathOf(document)), "\\./measure ([a-z]+)"))
            .Select(match => match.Groups[1].Value).Distinct().ToList();
        Assert.NotEmpty(names);
        Assert.All(names, name => Assert.Matches($"(?m)^  {name} ", help));
    }
}
