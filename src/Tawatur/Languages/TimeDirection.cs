namespace Tawatur.Languages;

/// <summary>On which side of the day of the report a time lies.</summary>
internal enum TimeDirection
{
    /// <summary>Not told.</summary>
    None,
    Past,

    /// <summary>The one before the last.</summary>
    BeforeLast,

    /// <summary>Past, of several units: "the last weeks".</summary>
    Recent,
    Present,
    Future,

    /// <summary>The one after the next.</summary>
    AfterNext,
}
