using System.CommandLine;
using Tawatur.Cli;

// Every command of the program; a new one is a file and a line.
var root = new RootCommand("Tawatur reads news reports, Arabic first, and answers for every claim in them: who said it, through whom, how surely.")
{
    ReadCommand.Create(),
    EvalCommand.Create(),
};

// The tables of a language come to some 30 MB, and the first collection to 0.02 s of every start: one report is read before it falls due. A longer run collects as usual from there on.
// The runtime takes a request that is near its limit of memory badly, so only where there is plenty.
const long TablesAndReport = 48 << 20;
if (GC.GetGCMemoryInfo().TotalAvailableMemoryBytes > 8 * TablesAndReport)
{
    GC.TryStartNoGCRegion(TablesAndReport, disallowFullBlockingGC: true);
}

return await CommandLine.RunAsync(root, args);
