namespace Tawatur.Documents;

/// <summary>An expression of a length of time, or of a set of times (TIMEX3 DURATION and SET).</summary>
public sealed record DurationExpression
{
    /// <summary>Gets the words.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>Gets whether it is a set ("every day") and not a duration.</summary>
    public bool IsSet { get; init; }

    /// <summary>Gets the ISO 8601 duration (<c>P3Y</c>, <c>PT2H</c>); <c>PXD</c> where the number is not told.</summary>
    public required string Value { get; init; }

    /// <summary>Gets what found it.</summary>
    public required FoundBy By { get; init; }
}
