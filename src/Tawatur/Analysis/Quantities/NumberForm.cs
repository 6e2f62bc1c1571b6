namespace Tawatur.Analysis.Quantities;

/// <summary>The forms of a spelled number.</summary>
internal enum NumberForm
{
    Cardinal,

    /// <summary>An interval: dozens, a few hundred.</summary>
    Vague,

    /// <summary>A part of one, with no scale behind it: half, a third.</summary>
    Fraction,

    Ordinal,
}
