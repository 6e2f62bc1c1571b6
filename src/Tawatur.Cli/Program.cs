using System.CommandLine;
using Tawatur.Cli;

// Every command of the program; a new one is a file and a line.
var root = new RootCommand("Tawatur reads news reports, Arabic first, and answers for every claim in them: who said it, through whom, how surely.")
{
    ReadCommand.Create(),
    EvalCommand.Create(),
};

// The tables of a language come to some 30 MB, and the first collection to 0.02 s of every start: one report is read before it falls due. A longer run collects as usual from there on.
GC.TryStartNoGCRegion(48 << 20, disallowFullBlockingGC: true);
return await CommandLine.RunAsync(root, args);
