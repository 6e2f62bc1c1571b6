namespace Tawatur.Read;

/// <summary>A report, or a whole input, that could not be read.</summary>
/// <param name="Place">Where it stood.</param>
/// <param name="Why">Why not, as a clause in English without a full stop.</param>
public sealed record ReadFailure(ReportPlace Place, string Why) : ReadResult
{
    /// <summary>Returns the failure as one line: where, what, why.</summary>
    public override string ToString() => $"{Place}: {Why}";
}
