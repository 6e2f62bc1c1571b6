namespace Tawatur.Languages;

/// <summary>Where a word of the time tables counts as a time.</summary>
internal enum TimeUse
{
    /// <summary>Wherever it stands.</summary>
    Sure,

    /// <summary>Only behind a preposition, a number or an edge, or before a year.</summary>
    Context,

    /// <summary>Only with a number of the day, a year, or the word for month.</summary>
    Strict,

    /// <summary>A weekday without its article.</summary>
    Bare,

    /// <summary>A part of the day before the name of the day.</summary>
    Before,

    /// <summary>A part of the day behind the name of the day or an hour.</summary>
    Behind,

    /// <summary>A part of the day in both places.</summary>
    Both,

    /// <summary>A unit in the singular.</summary>
    One,

    /// <summary>A unit in the dual.</summary>
    Two,

    /// <summary>A unit in the dual, before the names of the two.</summary>
    Pair,

    /// <summary>A unit in the plural.</summary>
    Many,

    /// <summary>Only without an event behind it from which it counts.</summary>
    Alone,

    /// <summary>Only behind "until", and at the end of its phrase.</summary>
    Until,

    /// <summary>Only behind the preposition "in".</summary>
    In,

    /// <summary>Only at the end of a clause.</summary>
    End,

    /// <summary>Only at the end of a clause, or beside a verb in the future.</summary>
    Future,
}
