namespace Tawatur.Documents;

/// <summary>Whose words a statement is.</summary>
/// <param name="Entity">The id of the entity, where one was found.</param>
/// <param name="Span">The fullest description of the speaker in the report.</param>
public sealed record Speaker(string? Entity, TextSpan Span);
