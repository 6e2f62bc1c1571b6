namespace Tawatur.Documents;

/// <summary>How a mention refers.</summary>
public enum MentionKind
{
    /// <summary>By a proper name.</summary>
    Name,

    /// <summary>By a title, a description, a people or a nisba.</summary>
    Nominal,

    /// <summary>By a pronoun.</summary>
    Pronoun,
}
