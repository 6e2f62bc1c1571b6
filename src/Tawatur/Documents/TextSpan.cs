namespace Tawatur.Documents;

/// <summary>A half-open range of a text: <c>Start &lt;= x &lt; End</c>, in UTF-16 code units.</summary>
/// <remarks>A span that comes from outside is made by <see cref="Checked"/>; one that a step derives from spans of the same text needs no check.</remarks>
/// <param name="Start">The first code unit inside the span.</param>
/// <param name="End">The first code unit behind the span.</param>
public readonly record struct TextSpan(int Start, int End) : IComparable<TextSpan>
{
    /// <summary>Gets the number of UTF-16 code units inside.</summary>
    public int Length => End - Start;

    /// <summary>Gets whether nothing lies inside.</summary>
    public bool IsEmpty => End <= Start;

    /// <summary>Returns a span that is known to lie inside a text.</summary>
    /// <param name="start">The first code unit inside.</param>
    /// <param name="end">The first code unit behind.</param>
    /// <param name="textLength">The length of the text in code units.</param>
    /// <exception cref="ArgumentOutOfRangeException">The range is reversed or leaves the text.</exception>
    public static TextSpan Checked(int start, int end, int textLength)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(end, textLength);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(start, end);
        return new TextSpan(start, end);
    }

    /// <summary>Returns whether <paramref name="other"/> lies wholly inside this span.</summary>
    public bool Contains(TextSpan other) => Start <= other.Start && other.End <= End;

    /// <summary>Returns whether the code unit at <paramref name="position"/> lies inside.</summary>
    public bool Contains(int position) => Start <= position && position < End;

    /// <summary>Returns whether the two spans share at least one code unit.</summary>
    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;

    /// <summary>Returns the smallest span that holds both.</summary>
    public TextSpan Union(TextSpan other) => new(Math.Min(Start, other.Start), Math.Max(End, other.End));

    /// <summary>Returns the code units of <paramref name="text"/> inside the span, without copying.</summary>
    public ReadOnlySpan<char> In(string text) => text.AsSpan(Start, Length);

    /// <summary>Orders by start, then the longer span first.</summary>
    public int CompareTo(TextSpan other) => Start != other.Start ? Start.CompareTo(other.Start) : other.End.CompareTo(End);

    /// <summary>Returns whether the left span comes first.</summary>
    public static bool operator <(TextSpan left, TextSpan right) => left.CompareTo(right) < 0;

    /// <summary>Returns whether the left span comes later.</summary>
    public static bool operator >(TextSpan left, TextSpan right) => left.CompareTo(right) > 0;

    /// <summary>Returns whether the left span does not come later.</summary>
    public static bool operator <=(TextSpan left, TextSpan right) => left.CompareTo(right) <= 0;

    /// <summary>Returns whether the left span does not come first.</summary>
    public static bool operator >=(TextSpan left, TextSpan right) => left.CompareTo(right) >= 0;
}
