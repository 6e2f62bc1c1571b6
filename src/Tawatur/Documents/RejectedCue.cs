namespace Tawatur.Documents;

/// <summary>A word that can mark speech and was not taken to do so.</summary>
/// <param name="Span">The word.</param>
/// <param name="Sentence">The index of its sentence.</param>
/// <param name="Rule">The rule that would have taken it.</param>
/// <param name="Why">Why it did not: an English clause.</param>
public readonly record struct RejectedCue(TextSpan Span, int Sentence, string Rule, string Why);
