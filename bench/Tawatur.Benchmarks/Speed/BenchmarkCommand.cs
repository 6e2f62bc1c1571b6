using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace Tawatur.Benchmarks.Speed;

/// <summary>Runs all benchmarks and prints for each, with a tab between, what it is and its words a second on one thread, in the fastest round: what else the machine does slows the others. Progress goes to standard error.</summary>
internal static class BenchmarkCommand
{
    private const string Artifacts = "artifacts/benchmarks";
    private const double NanosecondsPerSecond = 1e9;

    // With three rounds, as a short run has, the analysis is measured before it is compiled to the end.
    private const int Warmups = 10;
    private const int Rounds = 5;

    public static int Run(bool isLong)
    {
        // In this process: nothing is built or fetched, and the sources may stand where they like.
        var job = (isLong ? Job.Default : Job.ShortRun.WithWarmupCount(Warmups).WithIterationCount(Rounds)).WithToolchain(InProcessEmitToolchain.Instance);
        var config = ManualConfig.CreateEmpty()
            .AddJob(job)
            .AddLogger(new StreamLogger(new StreamWriter(Console.OpenStandardError()) { AutoFlush = true }))
            .AddColumnProvider(DefaultColumnProviders.Instance)
            .WithArtifactsPath(Artifacts)
            .WithOptions(ConfigOptions.DisableLogFile);
        var reports = new[] { typeof(TokenBenchmarks), typeof(ReadingBenchmarks) }.SelectMany(type => BenchmarkRunner.Run(type, config).Reports).ToList();
        foreach (var report in reports.Where(report => report.ResultStatistics is not null))
        {
            var perSecond = SampleReports.Words.Count * NanosecondsPerSecond / report.ResultStatistics!.Min;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{report.BenchmarkCase.Descriptor.WorkloadMethodDisplayInfo.Trim('\'')}\t{perSecond:0}"));
        }

        return reports.Exists(report => report.ResultStatistics is null) ? 1 : 0;
    }
}
