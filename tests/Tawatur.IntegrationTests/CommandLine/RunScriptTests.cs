using Tawatur.Tests;

namespace Tawatur.IntegrationTests.CommandLine;

/// <summary><c>./run</c>: builds where it must, then is the program.</summary>
public sealed class RunScriptTests
{
    private static readonly string Script = Repository.PathOf("run");

    [Fact]
    public void Without_arguments_it_reads_the_first_sample_report()
    {
        var run = Processes.Start(Script, []);
        Assert.Equal(0, run.ExitCode);
        Assert.NotEmpty(run.Output);
    }

    [Fact]
    public void Exit_codes_are_the_programs() => Assert.Equal(1, Processes.Start(Script, ["read", "no-such-file.txt"]).ExitCode);

    [Fact]
    public void It_works_from_any_folder()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(Path.Combine(folder.Path, "report.txt"), "انفجار في الميناء\n\nوصل الوزير أمس.\n");
        var run = Processes.Start(Script, ["read", "report.txt"], folder.Path);
        Assert.Equal(0, run.ExitCode);
        Assert.NotEmpty(run.Output);
        Assert.Empty(run.Error);
    }

    [Fact]
    public void A_link_to_it_works_too()
    {
        using var folder = new TemporaryFolder();
        var link = Path.Combine(folder.Path, "tawatur");
        File.CreateSymbolicLink(link, Script);
        Assert.Equal(0, Processes.Start(link, ["--version"], folder.Path).ExitCode);
    }
}
