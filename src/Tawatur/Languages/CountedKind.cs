namespace Tawatur.Languages;

/// <summary>What kind of thing a counted noun names.</summary>
internal enum CountedKind
{
    Person,
    Thing,

    /// <summary>A unit of time: with it the number is a duration or an age.</summary>
    Time,

    /// <summary>How often, or how many times as much.</summary>
    Times,
}
