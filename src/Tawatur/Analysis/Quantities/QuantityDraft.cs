using Tawatur.Documents;

namespace Tawatur.Analysis.Quantities;

/// <summary>A quantity while its parts are looked for.</summary>
internal sealed class QuantityDraft
{
    public required int FirstToken { get; init; }

    /// <summary>Gets or sets the index behind the number's last token.</summary>
    public required int EndToken { get; set; }

    /// <summary>Gets or sets the index behind the counted noun; behind the number where there is none.</summary>
    public int EndOfNoun { get; set; }

    public TextSpan Span { get; set; }

    public decimal? Min { get; set; }

    public decimal? Max { get; set; }

    public QuantityBound Bound { get; set; }

    public TextSpan? What { get; set; }

    public string? Unit { get; set; }

    public string? Role { get; set; }

    /// <summary>Gets or sets the quantity that this one is a part of.</summary>
    public QuantityDraft? Whole { get; set; }

    public required string Rule { get; set; }

    /// <summary>Gets or sets whether people may be what is counted.</summary>
    public bool MayBePeople { get; set; } = true;

    /// <summary>Gets or sets whether the noun is expected from the number joined behind; without it the draft is no quantity.</summary>
    public bool IsWaiting { get; set; }

    /// <summary>Gets or sets the place in the list of findings, from 1.</summary>
    public int Number { get; set; }

    /// <summary>Binds the number.</summary>
    public void Bind(Languages.BoundKind kind)
    {
        switch (kind)
        {
            case Languages.BoundKind.AtLeast:
                (Bound, Max) = (QuantityBound.AtLeast, null);
                break;
            case Languages.BoundKind.AtMost:
                (Bound, Min) = (QuantityBound.AtMost, null);
                break;
            case Languages.BoundKind.Approximate when Bound == QuantityBound.Exact:
                Bound = QuantityBound.Approximate;
                break;
        }
    }
}
