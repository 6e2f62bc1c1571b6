namespace Tawatur.Languages;

/// <summary>What stands around words that keep distance.</summary>
internal enum DistancingShape
{
    /// <summary>The words stand before it: "in his words".</summary>
    Behind,

    /// <summary>The same, with the speaker behind it: "in the words of the minister".</summary>
    BySpeaker,

    /// <summary>Distance only where the words have a cue of their own; else it is their cue: "according to what he says".</summary>
    Doubled,

    /// <summary>Distance only between a comma or a closing mark and the end of a clause.</summary>
    SetOff,

    /// <summary>"what he described as": the label stands behind bi-.</summary>
    Described,

    /// <summary>"what he called": the label follows.</summary>
    Labelled,

    /// <summary>"what is called".</summary>
    SoCalled,

    /// <summary>"what she said was": "that it" follows.</summary>
    Said,
}
