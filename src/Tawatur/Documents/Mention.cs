namespace Tawatur.Documents;

/// <summary>A place in the text that refers to an entity.</summary>
/// <param name="Span">The words, without attached particles.</param>
/// <param name="Kind">How they refer.</param>
public readonly record struct Mention(TextSpan Span, MentionKind Kind);
