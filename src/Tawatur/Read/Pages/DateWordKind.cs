namespace Tawatur.Read.Pages;

/// <summary>What a word of a date over an article says.</summary>
internal enum DateWordKind
{
    /// <summary>It labels the date of publication.</summary>
    Published,

    /// <summary>It labels the date of a change.</summary>
    Modified,

    /// <summary>It stands before a date in a sentence, and is no label.</summary>
    Before,

    /// <summary>It makes a time relative.</summary>
    Ago,

    /// <summary>Before noon.</summary>
    Am,

    /// <summary>After noon.</summary>
    Pm,

    /// <summary>It stands between a day and its clock time.</summary>
    Hour,

    /// <summary>It belongs to a date of the Hijri calendar.</summary>
    Hijri,

    /// <summary>A time zone.</summary>
    Zone,

    /// <summary>A month of the Gregorian calendar.</summary>
    Month,

    /// <summary>A month of the Hijri calendar.</summary>
    HijriMonth,

    /// <summary>A weekday.</summary>
    Weekday,
}
