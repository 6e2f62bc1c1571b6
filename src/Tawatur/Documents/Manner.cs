namespace Tawatur.Documents;

/// <summary>What a transmitter did.</summary>
public enum Manner
{
    /// <summary>The words do not tell.</summary>
    Unknown,

    /// <summary>The outlet published.</summary>
    Published,

    /// <summary>A carrier was quoted.</summary>
    Quoted,

    /// <summary>A carrier was cited.</summary>
    Cited,

    /// <summary>A speaker said.</summary>
    Said,

    /// <summary>Whoever was there, or holds the thing, saw.</summary>
    Saw,
}
