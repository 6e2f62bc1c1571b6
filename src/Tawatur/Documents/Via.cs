namespace Tawatur.Documents;

/// <summary>A carrier, channel, occasion or evidence that the sentence itself names.</summary>
/// <param name="Span">The words, without the preposition.</param>
/// <param name="Kind">Which of the four it is.</param>
public readonly record struct Via(TextSpan Span, ViaKind Kind);
