namespace Tawatur.Documents;

/// <summary>The speaker's commitment to the content, in the steps of FactBank.</summary>
public enum Certainty
{
    /// <summary>Stated without a hedge.</summary>
    Certain,

    /// <summary>Held to be likely.</summary>
    Probable,

    /// <summary>Held to be possible.</summary>
    Possible,

    /// <summary>Not a commitment: a demand, a promise, a threat, a question.</summary>
    Unknown,
}
