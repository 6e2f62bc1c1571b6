using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Tawatur.Cli;

/// <summary>Prints the help of a command, and behind it the examples that the command brings.</summary>
/// <param name="help">Prints the help.</param>
internal sealed class HelpWithExamples(HelpAction help) : SynchronousCommandLineAction
{
    public override int Invoke(ParseResult parseResult)
    {
        var code = help.Invoke(parseResult);
        var command = parseResult.CommandResult.Command;
        // The program's own help has the first example of each command.
        var examples = command is CommandWithExamples own ? own.Examples : [.. command.Subcommands.OfType<CommandWithExamples>().Select(c => c.Examples[0])];
        if (examples.Count > 0)
        {
            var output = parseResult.InvocationConfiguration.Output;
            output.WriteLine("Examples:");
            foreach (var example in examples)
            {
                output.WriteLine("  " + example);
            }

            output.WriteLine();
        }

        return code;
    }
}
