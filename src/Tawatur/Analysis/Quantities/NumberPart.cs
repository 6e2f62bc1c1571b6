using Tawatur.Documents;
using Tawatur.Languages;

namespace Tawatur.Analysis.Quantities;

/// <summary>One word, or one run of digits, of a spelled number.</summary>
internal readonly record struct NumberPart
{
    public int EndToken { get; init; }

    /// <summary>Gets its place, with its article.</summary>
    public TextSpan Span { get; init; }

    /// <summary>Gets what the word does; <c>null</c> for digits.</summary>
    public NumberKind? Kind { get; init; }

    public decimal Value { get; init; }

    public decimal AsDecimal { get; init; }

    public Proclitics Proclitics { get; init; }

    public bool IsDefinite => (Proclitics & Proclitics.The) != 0;

    public bool HasPreposition => (Proclitics & Proclitics.Prepositions) != 0;

    public bool IsScale => Kind is NumberKind.Scale or NumberKind.ScaleAccusative or NumberKind.ScalePlural;
}
