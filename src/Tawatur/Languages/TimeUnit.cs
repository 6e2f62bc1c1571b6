namespace Tawatur.Languages;

/// <summary>Units of time, the smallest first.</summary>
internal enum TimeUnit
{
    Second,
    Minute,
    Hour,
    Day,
    Night,
    Week,
    Month,
    Quarter,
    Year,
    Decade,
    Century,
}
