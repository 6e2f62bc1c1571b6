namespace Tawatur.Read;

/// <summary>What a report may cost before it is refused.</summary>
public sealed record ReadLimits
{
    /// <summary>Gets the longest JSON line, in bytes; 64 MB unless told otherwise.</summary>
    public int LineBytes { get; init; } = 64 << 20;

    /// <summary>Gets the longest HTML page, in bytes, unpacked; 32 MB unless told otherwise.</summary>
    public int PageBytes { get; init; } = 32 << 20;

    /// <summary>Gets how deep the elements of a page may stand in each other; 512 unless told otherwise.</summary>
    public int ElementDepth { get; init; } = 512;

    /// <summary>Gets the longest text, in UTF-16 code units; 4 million unless told otherwise.</summary>
    public int TextLength { get; init; } = 4_000_000;

    /// <summary>Gets the longest time for one report; 10 seconds unless told otherwise.</summary>
    public TimeSpan ReportTime { get; init; } = TimeSpan.FromSeconds(10);
}
