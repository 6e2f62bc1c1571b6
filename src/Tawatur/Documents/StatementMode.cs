namespace Tawatur.Documents;

/// <summary>How the words of a statement are given.</summary>
public enum StatementMode
{
    /// <summary>All of it between quotation marks.</summary>
    Direct,

    /// <summary>None of it quoted.</summary>
    Indirect,

    /// <summary>A paraphrase with quoted words.</summary>
    Mixed,
}
