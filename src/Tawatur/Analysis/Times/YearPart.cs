using Tawatur.Languages;

namespace Tawatur.Analysis.Times;

/// <summary>What the words behind a month, a season or an edge say of its year.</summary>
internal readonly record struct YearPart
{
    public int EndToken { get; init; }

    /// <summary>Gets the year; <c>null</c> where it is counted from the day of the report and that day is not known, or where only a direction is told.</summary>
    public int? Year { get; init; }

    public TimeDirection Direction { get; init; }

    public bool IsUnanchored { get; init; }

    public bool IsHijri { get; init; }

    /// <summary>Gets whether it is the year told last ("of the same year").</summary>
    public bool IsSame { get; init; }
}
