using System.CommandLine;
using System.CommandLine.Help;

namespace Tawatur.Cli;

/// <summary>Runs the command that the arguments name, with the exit codes of the contract.</summary>
internal static class CommandLine
{
    public static async Task<int> RunAsync(RootCommand root, string[] args)
    {
        foreach (var option in root.Options.OfType<HelpOption>())
        {
            option.Action = new HelpWithExamples((HelpAction)option.Action!);
        }

        var parse = root.Parse(args.Length == 0 ? ["--help"] : args);
        // Who asks for help need not give the rest.
        if (parse.Errors.Count > 0 && parse.Action is not HelpWithExamples)
        {
            return Wrong(parse.CommandResult.Command, parse.UnmatchedTokens is [var unknown, ..] ? $"'{unknown}' is no command or option here" : parse.Errors[0].Message);
        }

        try
        {
            return await parse.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (OperationCanceledException)
        {
            return ExitCodes.Interrupted;
        }
    }

    /// <summary>Says what is wrong with the arguments, and where to look.</summary>
    public static int Wrong(Command command, string problem)
    {
        Console.Error.WriteLine($"tawatur: {problem.ReplaceLineEndings(" ")}");
        Console.Error.WriteLine($"tawatur: see tawatur {(command is RootCommand ? "" : command.Name + " ")}--help");
        return ExitCodes.WrongUsage;
    }
}
