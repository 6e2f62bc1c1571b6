namespace Tawatur.Languages;

/// <summary>What a cue does with its content.</summary>
internal enum CueAct
{
    Assert,
    Demand,
    Accuse,
    Promise,
    Threaten,
    Warn,
    Believe,
    Doubt,
    Evaluate,

    /// <summary>One passes on the words of another.</summary>
    Relay,

    /// <summary>A document holds the words: "came in the statement".</summary>
    Contain,
}
