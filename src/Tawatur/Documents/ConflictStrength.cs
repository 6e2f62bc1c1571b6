namespace Tawatur.Documents;

/// <summary>How two accounts stand to each other.</summary>
public enum ConflictStrength
{
    /// <summary>They cannot both hold.</summary>
    Contradicts,

    /// <summary>They differ, and one of them is vague, approximate or hedged.</summary>
    Differs,

    /// <summary>They differ, and what is needed to compare them is not said.</summary>
    NotComparable,
}
