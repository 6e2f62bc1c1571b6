namespace Tawatur.Analysis.Times;

/// <summary>A day of a month where it stands in the text.</summary>
internal readonly record struct DatePart
{
    public int Start { get; init; }

    public int EndToken { get; init; }

    public int? Day { get; init; }

    public int? Month { get; init; }

    public bool IsHijri { get; init; }

    /// <summary>Gets what is told of the year.</summary>
    public YearPart Year { get; init; }
}
