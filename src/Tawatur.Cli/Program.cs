using System.CommandLine;
using Tawatur.Cli;

var root = new RootCommand("Tawatur reads news reports, Arabic first, and answers for every claim in them: who said it, through whom, how surely.")
{
    ReadCommand.Create(),
};
return root.Parse(args).Invoke();
