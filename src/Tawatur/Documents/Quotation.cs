namespace Tawatur.Documents;

/// <summary>Words between quotation marks, repaired where a mark is missing or reversed.</summary>
/// <param name="Span">Its place, with the marks that are there.</param>
/// <param name="Inner">The words inside the marks.</param>
/// <param name="FirstToken">The index of its first token, a mark where there is one.</param>
/// <param name="EndToken">The index behind its last token.</param>
/// <param name="Depth">0 for an outermost quotation, 1 for one inside it, and so on.</param>
public readonly record struct Quotation(TextSpan Span, TextSpan Inner, int FirstToken, int EndToken, int Depth)
{
    /// <summary>Gets whether the closing mark is missing and the end was inferred.</summary>
    public bool IsUnclosed { get; init; }

    /// <summary>Gets whether the opening mark is missing and the start was inferred.</summary>
    public bool IsUnopened { get; init; }
}
