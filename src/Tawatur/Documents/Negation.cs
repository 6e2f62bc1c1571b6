namespace Tawatur.Documents;

/// <summary>Whether the event of a content is negated.</summary>
public enum Negation
{
    /// <summary>It is not.</summary>
    No,

    /// <summary>It is.</summary>
    Yes,

    /// <summary>The words do not decide.</summary>
    Unknown,
}
