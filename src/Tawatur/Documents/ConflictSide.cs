namespace Tawatur.Documents;

/// <summary>One of two accounts that conflict.</summary>
/// <param name="Span">Its words.</param>
/// <param name="Finding">The id of the finding that they are; <c>null</c> where they are none.</param>
public readonly record struct ConflictSide(TextSpan Span, string? Finding);
