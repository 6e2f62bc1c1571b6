namespace Tawatur.Documents;

/// <summary>A place in which two renderings of one utterance differ.</summary>
/// <param name="Kind">How they differ.</param>
/// <param name="A">The words of the first rendering; <c>null</c> where it has none.</param>
/// <param name="B">The words of the second; <c>null</c> where it has none.</param>
public readonly record struct QuoteChange(QuoteChangeKind Kind, TextSpan? A, TextSpan? B);
