namespace Tawatur.Documents;

/// <summary>Arabic particles written together with the word behind them.</summary>
[Flags]
public enum Proclitics
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>wa-, "and".</summary>
    And = 1 << 0,

    /// <summary>fa-, "then".</summary>
    Then = 1 << 1,

    /// <summary>bi-, "with, by, in".</summary>
    With = 1 << 2,

    /// <summary>li-, "to, for".</summary>
    To = 1 << 3,

    /// <summary>ka-, "like, as".</summary>
    Like = 1 << 4,

    /// <summary>sa-, "will".</summary>
    Will = 1 << 5,

    /// <summary>al-, "the".</summary>
    The = 1 << 6,

    /// <summary>The conjunctions.</summary>
    Conjunctions = And | Then,

    /// <summary>The prepositions.</summary>
    Prepositions = With | To | Like,

    /// <summary>Whatever may stand before an indefinite noun.</summary>
    BeforeNoun = Conjunctions | Prepositions,

    /// <summary>Whatever may stand before a verb.</summary>
    BeforeVerb = Conjunctions | Will,

    /// <summary>All of them.</summary>
    Any = Conjunctions | Prepositions | Will | The,
}
