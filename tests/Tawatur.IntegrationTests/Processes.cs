using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text;
using Tawatur.Tests;

namespace Tawatur.IntegrationTests;

/// <summary>Starts what a user starts.</summary>
internal static class Processes
{
    private static readonly Lazy<string> Built = new(() =>
    {
        var run = Start(Repository.PathOf("run"), [], environment: new() { ["TAWATUR_WHERE"] = "1" });
        return run.ExitCode == 0 ? run.Output.Trim() : throw new InvalidOperationException(run.Error);
    });

    /// <summary>Gets the path of the built program.</summary>
    public static string Program => Built.Value;

    /// <summary>Runs the program.</summary>
    public static Finished Tawatur(params string[] arguments) => Start(Program, arguments);

    /// <summary>Runs the program with something on its standard input.</summary>
    public static Finished Tawatur(byte[] input, params string[] arguments) => Start(Program, arguments, input: input);

    /// <summary>Runs a command to its end.</summary>
    public static Finished Start(string file, string[] arguments, string? folder = null, Dictionary<string, string?>? environment = null, byte[]? input = null)
    {
        var start = new ProcessStartInfo(file, arguments)
        {
            WorkingDirectory = folder ?? Repository.Root,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        // A runtime that is only on the PATH is not where programs look for it.
        start.Environment.TryAdd("DOTNET_ROOT", Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..")));
        foreach (var (name, value) in environment ?? [])
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{file} did not start");
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        try
        {
            process.StandardInput.BaseStream.Write(input ?? []);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It ended without reading all of its input.
        }

        process.WaitForExit();
        return new Finished(process.ExitCode, output.GetAwaiter().GetResult(), error.GetAwaiter().GetResult());
    }
}
