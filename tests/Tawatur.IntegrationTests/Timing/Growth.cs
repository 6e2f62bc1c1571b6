using System.Buffers;
using System.Runtime;
using Tawatur.Documents;
using Tawatur.Export;
using Tawatur.Read;

namespace Tawatur.IntegrationTests.Timing;

/// <summary>What twice the text costs, from the bytes to the reading.</summary>
/// <param name="Half">Seconds of the processor for half of the text.</param>
/// <param name="Whole">Seconds of the processor for the text.</param>
internal readonly record struct Growth(double Half, double Whole)
{
    /// <summary>What twice the text may cost at most, in times of the half.</summary>
    public const double Most = 2.5;

    private const int Runs = 3;

    // What else the machine does makes a run dear, never cheap: of more runs the best come nearer to what the text costs.
    private const int RunsInDoubt = 9;

    // Less measures the start of a report and not the text.
    private const double LeastSeconds = 0.05;

    // More than a run takes; it is not touched before it is used.
    private const long Memory = 2L << 30;

    private static readonly Intake Intake = new(workers: 1);

    /// <summary>Gets how many times the half's cost the whole text costs; 0 where there is too little to measure.</summary>
    public double Ratio => Whole < LeastSeconds ? 0 : Whole / Half;

    /// <summary>Measures a text of <see cref="LargeTexts"/>, the best of a few runs.</summary>
    public static async Task<Growth> OfAsync(string name, CancellationToken cancellation)
    {
        var (half, whole) = LargeTexts.Of(name);
        var growth = new Growth(double.MaxValue, double.MaxValue);
        for (var run = 0; run < Runs || (run < RunsInDoubt && growth.Ratio > Most); run++)
        {
            growth = new Growth(Math.Min(growth.Half, await SecondsAsync(half, cancellation)), Math.Min(growth.Whole, await SecondsAsync(whole, cancellation)));
        }

        return growth;
    }

    private static async Task<double> SecondsAsync(byte[] text, CancellationToken cancellation)
    {
        // Without the collector, whose pauses grow with the heap that the cases before have left, and last as long as the machine does other work.
        GC.Collect();
        GC.TryStartNoGCRegion(Memory);
        using var writer = new JsonReadingWriter("timing");
        var buffer = new ArrayBufferWriter<byte>();
        // The processor's time and not the clock's: what else the machine does is not measured.
        var before = Environment.CpuUsage.TotalTime;
        await foreach (var failure in Intake.RunAsync([new ReportInput("text.txt", () => new MemoryStream(text))], (_, document) => Write(document), failure => failure.ToString(), cancellation))
        {
            if (failure is not null)
            {
                throw new InvalidOperationException(failure);
            }
        }

        var worked = Environment.CpuUsage.TotalTime - before;
        if (GCSettings.LatencyMode == GCLatencyMode.NoGCRegion)
        {
            GC.EndNoGCRegion();
        }

        return worked.TotalSeconds;

        string? Write(Document document)
        {
            writer.Write(document, buffer);
            return null;
        }
    }
}
