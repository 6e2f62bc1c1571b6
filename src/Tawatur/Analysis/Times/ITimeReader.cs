namespace Tawatur.Analysis.Times;

/// <summary>The grammar of a language's times.</summary>
internal interface ITimeReader
{
    /// <summary>Reads the times and durations that start at a token.</summary>
    /// <param name="scan">The sentence.</param>
    /// <param name="token">The token, which a number or an entry of the tables starts.</param>
    /// <param name="findings">Gets what was read.</param>
    /// <param name="end">The index behind the last token read.</param>
    /// <returns>Whether anything was read.</returns>
    bool TryRead(ref TimeScan scan, int token, TimeFindings findings, out int end);
}
