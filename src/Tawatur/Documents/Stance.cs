namespace Tawatur.Documents;

/// <summary>The outlet's own stance to a statement, by its wording alone.</summary>
public enum Stance
{
    /// <summary>The wording shows none.</summary>
    Neutral,

    /// <summary>The wording doubts.</summary>
    Doubt,

    /// <summary>The wording endorses.</summary>
    Endorse,
}
