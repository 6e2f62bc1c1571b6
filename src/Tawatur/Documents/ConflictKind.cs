namespace Tawatur.Documents;

/// <summary>What two accounts of one report conflict in.</summary>
public enum ConflictKind
{
    /// <summary>The number of the same counted thing.</summary>
    Quantity,

    /// <summary>One affirms what the other denies or negates.</summary>
    Polarity,

    /// <summary>The report says itself that accounts conflict.</summary>
    Announced,
}
