using Tawatur.Documents;

namespace Tawatur.Export.Html;

/// <summary>A piece of the text that a finding points to.</summary>
/// <param name="Span">The words.</param>
/// <param name="Row">The id of the row that the finding has in the page.</param>
/// <param name="Hint">What the words were taken for, in signs that need no language; <c>null</c> for nothing.</param>
internal readonly record struct Highlight(TextSpan Span, string Row, string? Hint = null);
