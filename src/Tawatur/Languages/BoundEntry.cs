using Tawatur.Documents;

namespace Tawatur.Languages;

/// <summary>Words that bind a number.</summary>
/// <param name="Term">The words.</param>
/// <param name="Kind">What they do to it.</param>
/// <param name="Place">Where they stand.</param>
/// <param name="IsInside">Whether they belong to the quantity's words and not to the clause, as a verb does.</param>
internal sealed record BoundEntry(string Term, BoundKind Kind, BoundPlace Place, bool IsInside) : TermEntry(Term);
