namespace Tawatur.Languages;

/// <summary>What a number word does inside a number.</summary>
internal enum NumberKind
{
    /// <summary>"One" in a form that counts only inside a compound (eleven, twenty-one).</summary>
    One,
    Unit,

    /// <summary>Ten, and the second word of eleven to nineteen.</summary>
    Ten,

    /// <summary>Ten to nineteen in one word.</summary>
    Teen,
    Tens,
    Hundred,

    /// <summary>Two hundred to nine hundred in one word.</summary>
    Hundreds,

    /// <summary>Thousand and above.</summary>
    Scale,

    /// <summary>A scale in a form that is singular behind a number and dual before its noun.</summary>
    ScaleAccusative,
    ScaleDual,

    /// <summary>A scale's plural: an interval when no number stands before it.</summary>
    ScalePlural,

    /// <summary>A vague plural ("dozens").</summary>
    Vague,

    /// <summary>"A few": three to nine.</summary>
    Few,
    Fraction,

    /// <summary>A fraction's plural ("quarters").</summary>
    FractionPlural,
    Ordinal,

    /// <summary>A conjunction that is a word of its own.</summary>
    And,
}
