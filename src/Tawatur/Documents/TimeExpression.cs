namespace Tawatur.Documents;

/// <summary>An expression of a calendar date or a clock time (TIMEX3 DATE and TIME).</summary>
public sealed record TimeExpression
{
    /// <summary>Gets the id inside this reading: <c>t1</c>, <c>t2</c> …</summary>
    public required string Id { get; init; }

    /// <summary>Gets the words, without the preposition.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>Gets whether the value holds a clock time or a part of the day.</summary>
    public bool IsTime { get; init; }

    /// <summary>Gets the ISO 8601 value at the expression's own grain (<c>2020-09-10</c>, <c>2020-09</c>, <c>2020-W37</c>, <c>2020-09-10TMO</c>), or <c>PAST_REF</c>, <c>PRESENT_REF</c>, <c>FUTURE_REF</c>;
    /// <c>null</c> where the reference day that it needs is not known.</summary>
    public string? Value { get; init; }

    /// <summary>Gets the TIMEX3 modifier, <c>START</c>, <c>MID</c>, <c>END</c> or <c>APPROX</c>.</summary>
    public string? Mod { get; init; }

    /// <summary>Gets the calendar where it is not the Gregorian: <c>hijri</c>.</summary>
    public string? Calendar { get; init; }

    /// <summary>Gets what found it.</summary>
    public required FoundBy By { get; init; }
}
