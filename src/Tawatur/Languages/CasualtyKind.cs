namespace Tawatur.Languages;

/// <summary>How a word tells what befell people.</summary>
internal enum CasualtyKind
{
    Verb,

    /// <summary>A verb that agrees with the people before it.</summary>
    PluralVerb,

    /// <summary>A verb that says so only with an end behind the people ("met … their death").</summary>
    NeedsEnd,

    /// <summary>Such an end.</summary>
    End,

    /// <summary>A noun of action ("the killing of").</summary>
    Event,

    /// <summary>The people themselves ("the dead"); also a <see cref="CountedEntry"/>.</summary>
    Person,

    /// <summary>Words behind the number ("dead and wounded").</summary>
    After,
}
