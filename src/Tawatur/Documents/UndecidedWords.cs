namespace Tawatur.Documents;

/// <summary>Words behind a statement that may be the speaker's or the outlet's.</summary>
/// <param name="Span">The words.</param>
public readonly record struct UndecidedWords(TextSpan Span);
