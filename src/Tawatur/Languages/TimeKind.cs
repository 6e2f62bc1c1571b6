namespace Tawatur.Languages;

/// <summary>What a word of the time tables stands for.</summary>
internal enum TimeKind
{
    Month,
    HijriMonth,
    Weekday,

    /// <summary>A day counted from the day of the report.</summary>
    Day,
    DayPart,
    Unit,
    Modifier,
    Edge,
    Season,
    Decade,
    Vague,

    /// <summary>An hour of the clock, as a word.</summary>
    Hour,

    /// <summary>Times that recur.</summary>
    Set,
}
