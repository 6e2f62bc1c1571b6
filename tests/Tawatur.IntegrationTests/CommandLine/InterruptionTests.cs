using System.Diagnostics;
using System.Text.Json;

namespace Tawatur.IntegrationTests.CommandLine;

/// <summary>A run that is stopped, or whose reader has gone.</summary>
public sealed class InterruptionTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_closed_pipe_ends_the_run_quietly_and_at_once()
    {
        var input = Many(200_000);
        var run = Processes.Start("/bin/sh", ["-c", $"'{Processes.Program}' read --jsonl '{input}' | head -n 1; echo ${{PIPESTATUS:-}}"]);
        Assert.Equal(0, run.ExitCode);
        Assert.Equal("", run.Error);
        Assert.Equal("r1", JsonDocument.Parse(run.Output.Split('\n')[0]).RootElement.GetProperty("ref").GetString());
    }

    [Fact]
    public void A_full_disk_is_a_failure_and_no_closed_pipe()
    {
        Assert.SkipUnless(File.Exists("/dev/full"), "this system has no /dev/full");
        var run = Processes.Start("/bin/sh", ["-c", $"'{Processes.Program}' read --jsonl '{Many(10)}' > /dev/full"]);
        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("tawatur: cannot write standard output", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--jsonl")]
    [InlineData("--format=json")]
    public async Task An_interrupted_run_leaves_nothing_half_written(string format)
    {
        var output = Path.Combine(_folder.Path, "output");
        var (code, error) = await Interrupted($"read {format} '{Many(300_000)}'", output);
        Assert.Equal(130, code);
        Assert.Equal("", error);
        var text = await File.ReadAllTextAsync(output, TestContext.Current.CancellationToken);
        if (format == "--jsonl")
        {
            Assert.EndsWith("}\n", text, StringComparison.Ordinal);
            Assert.All(text.Split('\n', StringSplitOptions.RemoveEmptyEntries).TakeLast(2), line => JsonDocument.Parse(line));
        }
        else
        {
            Assert.InRange(JsonDocument.Parse(text).RootElement.GetArrayLength(), 1, 299_999);
        }
    }

    [Fact]
    public async Task An_interrupted_run_leaves_only_whole_files()
    {
        var folder = Path.Combine(_folder.Path, "readings");
        var (code, error) = await Interrupted($"read '{Many(300_000)}' --out '{folder}'", Path.Combine(_folder.Path, "output"), folder);
        Assert.Equal(130, code);
        Assert.Equal("", error);
        var files = Directory.GetFiles(folder);
        Assert.NotEmpty(files);
        Assert.All(files, f => Assert.EndsWith(".json", f, StringComparison.Ordinal));
    }

    // Starts the program, waits until it has written something, and interrupts it as a terminal does.
    private static async Task<(int Code, string Error)> Interrupted(string arguments, string output, string? folder = null)
    {
        var start = new ProcessStartInfo("/bin/sh", ["-c", $"exec '{Processes.Program}' {arguments} > '{output}'"]) { RedirectStandardError = true };
        using var process = Process.Start(start)!;
        while (!process.HasExited && (folder is null ? !File.Exists(output) || new FileInfo(output).Length == 0 : !Directory.Exists(folder)))
        {
            await Task.Delay(10, TestContext.Current.CancellationToken);
        }

        using (var kill = Process.Start("kill", ["-INT", $"{process.Id}"]))
        {
            await kill.WaitForExitAsync(TestContext.Current.CancellationToken);
        }

        var error = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, error);
    }

    private string Many(int count)
    {
        var path = Path.Combine(_folder.Path, "many.jsonl");
        File.WriteAllLines(path, Enumerable.Range(1, count).Select(i => $"{{\"id\":\"r{i}\",\"text\":\"انفجار في الميناء\\n\\nقال الوزير إن {i} شخصا أصيبوا.\"}}"));
        return path;
    }
}
