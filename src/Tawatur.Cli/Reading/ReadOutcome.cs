using Tawatur.Export;
using Tawatur.Read;

namespace Tawatur.Cli.Reading;

/// <summary>What became of one report: bytes to write, or why there are none. A class, so that the generic code of the intake is the one that is compiled ahead.</summary>
/// <param name="Place">Where it stood.</param>
/// <param name="Reference">Its id, where the input gave one.</param>
/// <param name="Bytes">The bytes, rented from the pool; whoever writes them gives them back.</param>
/// <param name="Length">How many of them count.</param>
/// <param name="Failure">Why there are none.</param>
internal sealed record ReadOutcome(ReportPlace Place, string? Reference, byte[] Bytes, int Length, ReadFailure? Failure = null)
{
    /// <summary>Gets what a list of reports shows of it, where one is made.</summary>
    public ReportSummary? Summary { get; init; }

    public ReadOnlySpan<byte> Span => Bytes.AsSpan(0, Length);
}
