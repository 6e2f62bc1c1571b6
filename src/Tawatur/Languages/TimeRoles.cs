namespace Tawatur.Languages;

/// <summary>What a common word does beside a time, as <c>time-words.tsv</c> lists it.</summary>
[Flags]
internal enum TimeRoles : long
{
    None = 0,
    In = 1L << 0,
    From = 1L << 1,
    Until = 1L << 2,
    Between = 1L << 3,
    Before = 1L << 4,
    Since = 1L << 5,

    /// <summary>Makes a duration of a bare unit: "for a week".</summary>
    Length = 1L << 6,

    /// <summary>Any other word behind which a bare year is a year.</summary>
    By = 1L << 7,
    Every = 1L << 8,
    This = 1L << 9,

    /// <summary>Before "the day": another day than that of the report.</summary>
    OtherDay = 1L << 10,

    /// <summary>Behind "the day": another day than that of the report.</summary>
    BehindDay = 1L << 11,

    /// <summary>Behind "the day": the day told last.</summary>
    Same = 1L << 12,
    Few = 1L << 13,
    Several = 1L << 14,
    About = 1L << 15,
    AboutBehind = 1L << 16,
    More = 1L << 17,
    Half = 1L << 18,
    Quarter = 1L << 19,
    Third = 1L << 20,
    Less = 1L << 21,

    /// <summary>Joins a weekday and its date.</summary>
    Corresponding = 1L << 22,
    Zone = 1L << 23,
    Utc = 1L << 24,
    Local = 1L << 25,

    /// <summary>Stands between a year's noun and its number: "fiscal".</summary>
    Fiscal = 1L << 26,

    /// <summary>An age stands beside it.</summary>
    Lived = 1L << 27,

    /// <summary>Has "today" as a part of its name.</summary>
    Paper = 1L << 28,

    /// <summary>Has a date as its name.</summary>
    Named = 1L << 29,

    /// <summary>Has a year or a number as a part of its name.</summary>
    Titled = 1L << 30,

    /// <summary>Starts a clause.</summary>
    Clause = 1L << 31,

    /// <summary>Tells that its clause is in the future.</summary>
    Future = 1L << 32,

    /// <summary>Tells that its clause is in the past.</summary>
    Past = 1L << 33,

    /// <summary>Looks like a verb in the future and is none.</summary>
    NotFuture = 1L << 34,

    /// <summary>Behind a year: Hijri.</summary>
    Hijri = 1L << 35,

    /// <summary>Behind a year: Gregorian.</summary>
    Gregorian = 1L << 36,
    Am = 1L << 37,
    Pm = 1L << 38,
    Article = 1L << 39,

    /// <summary>Beside a word for yesterday or tomorrow: the word is none.</summary>
    NotDay = 1L << 40,

    /// <summary>Behind a unit in the singular: one.</summary>
    One = 1L << 41,

    /// <summary>One of the two letters that stand for Greenwich time.</summary>
    ZoneLetter = 1L << 42,

    /// <summary>Behind the name of a month or weekday: the name is another one.</summary>
    NotDate = 1L << 43,

    /// <summary>Before a day of a month: events that are named by it.</summary>
    Attacks = 1L << 44,

    /// <summary>A verb in the present that news uses of what is to come.</summary>
    Scheduled = 1L << 45,

    /// <summary>Before a day: what stands before it is to be done by then.</summary>
    Deadline = 1L << 46,

    /// <summary>Before the name of a weekday: a prayer or sermon.</summary>
    Prayer = 1L << 47,

    /// <summary>Behind an amount: "ago".</summary>
    Ago = 1L << 48,

    /// <summary>A conjunction that is a word of its own.</summary>
    And = 1L << 49,

    /// <summary>Written to a number: makes an ordinal of it.</summary>
    Ordinal = 1L << 50,

    /// <summary>Written to a year: makes a decade of it.</summary>
    DaysLetter = 1L << 51,

    /// <summary>A noun of an event, a law or an accord, whose year stands right behind it.</summary>
    Dated = 1L << 52,

    /// <summary>Behind a bare year: a preposition, before which nothing is counted.</summary>
    Preposition = 1L << 53,
}
