namespace Tawatur.Documents;

/// <summary>A count or measure of people, things, money, distance or share.</summary>
public sealed record Quantity
{
    /// <summary>Gets the id inside this reading: <c>q1</c>, <c>q2</c> …</summary>
    public required string Id { get; init; }

    /// <summary>Gets the words of the number, with its bound ("more than"), without what is counted.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>Gets the smallest number that the words allow; <c>null</c> where they set none.</summary>
    public decimal? Min { get; init; }

    /// <summary>Gets the largest number that the words allow; <c>null</c> where they set none.</summary>
    public decimal? Max { get; init; }

    /// <summary>Gets how tightly the words bind the number.</summary>
    public QuantityBound Bound { get; init; }

    /// <summary>Gets the counted noun; <c>null</c> where none is expressed.</summary>
    public TextSpan? What { get; init; }

    /// <summary>Gets the unit of a measure, a share or money, such as <c>km</c>, <c>percent</c>, <c>USD</c>.</summary>
    public string? Unit { get; init; }

    /// <summary>Gets what befell the counted: <c>killed</c>, <c>injured</c>, <c>killed-or-injured</c>, <c>detained</c>, <c>displaced</c>, <c>missing</c>; <c>null</c> for any other count.</summary>
    public string? Role { get; init; }

    /// <summary>Gets the id of the quantity that this one is a part of ("among them").</summary>
    public string? PartOf { get; init; }

    /// <summary>Gets what found it.</summary>
    public required FoundBy By { get; init; }
}
