using System.Globalization;
using Tawatur.Tests;

namespace Tawatur.IntegrationTests.CommandLine;

/// <summary><c>./run</c>: builds where it must, then is the program.</summary>
public sealed class RunScriptTests : IDisposable
{
    private static readonly string Script = Repository.PathOf("run");

    private readonly TemporaryFolder _folder = new();

    // Built here, where it has not been yet: a test of what the script says must not see the build.
    public RunScriptTests() => _ = Processes.Program;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Without_arguments_it_reads_the_first_sample_report()
    {
        var run = Processes.Start(Script, []);
        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith(File.ReadLines(Repository.PathOf("samples/reports/01-warplane.txt")).First(), run.Output, StringComparison.Ordinal);
        Assert.Contains("Statements", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Exit_codes_are_the_programs()
    {
        Assert.Equal(1, Processes.Start(Script, ["read", "no-such-file.txt"]).ExitCode);
        Assert.Equal(2, Processes.Start(Script, ["nonsense"]).ExitCode);
        Assert.Equal(0, Processes.Start(Script, ["--help"]).ExitCode);
    }

    [Fact]
    public void It_works_from_any_folder()
    {
        Write("report.txt", "انفجار في الميناء\n\nوصل الوزير أمس.\n");
        var run = Processes.Start(Script, ["read", "report.txt"], _folder.Path);
        Assert.Equal(0, run.ExitCode);
        Assert.NotEmpty(run.Output);
        Assert.Empty(run.Error);
    }

    [Fact]
    public void A_link_to_it_works_too()
    {
        var link = Path.Combine(_folder.Path, "tawatur");
        File.CreateSymbolicLink(link, Script);
        Assert.Equal(0, Processes.Start(link, ["--version"], _folder.Path).ExitCode);
    }

    [Fact]
    public void It_decides_in_under_a_tenth_of_a_second()
    {
        // The time of the processor, as bash counts it for its children: what else the machine does is not measured.
        var least = Enumerable.Range(0, 5).Min(_ =>
        {
            var run = Processes.Start("/bin/bash", ["-c", "TIMEFORMAT='%U %S'; time ./run >/dev/null"], environment: new() { ["TAWATUR_WHERE"] = "1", ["LC_ALL"] = "C" });
            return run.Error.Split(' ').Sum(part => double.Parse(part, CultureInfo.InvariantCulture));
        });
        Assert.InRange(least, 0, 0.1);
    }

    [Fact]
    public void It_builds_once_and_again_only_after_a_change_and_keeps_the_build_off_standard_output()
    {
        var run = Copy("echo built; echo 1>&2 noise");
        Assert.Equal("ran a b\n", run("a b").Output);
        Assert.Equal("ran c\n", run("c").Output);
        Assert.Equal(1, Builds());
        Write("src/Program.cs", "// changed");
        Assert.Equal("ran d\n", run("d").Output);
        Assert.Equal(2, Builds());
    }

    [Fact]
    public void A_build_that_fails_is_shown_on_standard_error_alone()
    {
        var run = Copy("echo the reason; exit 1")("x");
        Assert.Equal(1, run.ExitCode);
        Assert.Equal("", run.Output);
        Assert.Contains("the reason", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void It_becomes_the_program_so_that_signals_reach_it()
    {
        Copy("true");
        var run = Processes.Start("/bin/sh", ["-c", "echo $$; exec ./run pid"], _folder.Path, WithFakeBuild());
        var ids = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(ids[0], ids[1]);
    }

    // A checkout of one source file, and in the place of .NET a script that logs its calls, does what is said, and leaves a program that says its arguments.
    private Func<string, Finished> Copy(string build)
    {
        File.Copy(Script, Path.Combine(_folder.Path, "run"));
        foreach (var file in (string[])["src/Program.cs", "Directory.Build.props", "Directory.Packages.props", "global.json"])
        {
            Write(file, "");
        }

        Write("fake/dotnet", $$"""
            #!/bin/sh
            echo call >> '{{_folder.Path}}/calls'
            {{build}}
            while [ "$1" != -o ]; do shift; done
            mkdir -p "$2"
            printf '#!/bin/sh\nif [ "$1" = pid ]; then echo $$; else echo ran "$@"; fi\n' > "$2/tawatur"
            chmod +x "$2/tawatur"
            """);
        Assert.Equal(0, Processes.Start("chmod", ["+x", Path.Combine(_folder.Path, "fake/dotnet")]).ExitCode);
        return arguments => Processes.Start(Path.Combine(_folder.Path, "run"), arguments.Split(' '), _folder.Path, WithFakeBuild());
    }

    private Dictionary<string, string?> WithFakeBuild() => new() { ["PATH"] = Path.Combine(_folder.Path, "fake") + ":" + Environment.GetEnvironmentVariable("PATH") };

    private int Builds() => File.ReadAllLines(Path.Combine(_folder.Path, "calls")).Length;

    private void Write(string name, string content)
    {
        var path = Path.Combine(_folder.Path, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, content);
    }
}
