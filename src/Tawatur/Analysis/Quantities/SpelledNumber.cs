using Tawatur.Documents;

namespace Tawatur.Analysis.Quantities;

/// <summary>A number as it stands in the text, in digits, words or both.</summary>
internal readonly record struct SpelledNumber
{
    /// <summary>Gets the index of its first token.</summary>
    public int FirstToken { get; init; }

    /// <summary>Gets the index behind its last token.</summary>
    public int EndToken { get; init; }

    /// <summary>Gets its place, with its article, without a conjunction or preposition before it.</summary>
    public TextSpan Span { get; init; }

    /// <summary>Gets the value; the smallest of a vague number.</summary>
    public decimal Min { get; init; }

    /// <summary>Gets the value; the largest of a vague number.</summary>
    public decimal Max { get; init; }

    /// <summary>Gets the value where three digits behind a single separator are read as decimals ("1.500" as one and a half); otherwise the same as <see cref="Min"/>.</summary>
    public decimal AsDecimal { get; init; }

    /// <summary>Gets what it is.</summary>
    public NumberForm Form { get; init; }

    /// <summary>Gets whether an article stands before it.</summary>
    public bool IsDefinite { get; init; }

    /// <summary>Gets whether it starts with digits.</summary>
    public bool HasDigits { get; init; }

    /// <summary>Gets whether it is one word that means two of a scale ("two hundred"), or a number with a scale word.</summary>
    public bool HasScale { get; init; }

    /// <summary>Gets the particles before its first word.</summary>
    public Proclitics Proclitics { get; init; }

    /// <summary>Gets the value of a number that is not vague.</summary>
    public decimal Value => Min;
}
