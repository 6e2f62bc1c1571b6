using System.CommandLine;
using Tawatur.Cli;

// Every command of the program; a new one is a file and a line.
var root = new RootCommand("Tawatur reads news reports, Arabic first, and answers for every claim in them: who said it, through whom, how surely.")
{
    ReadCommand.Create(),
    EvalCommand.Create(),
};
return await CommandLine.RunAsync(root, args);
