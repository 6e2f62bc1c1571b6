using Tawatur.Documents;

namespace Tawatur.Languages;

/// <summary>A form of a noun that is counted.</summary>
/// <param name="Term">The form.</param>
/// <param name="Form">Which form it is.</param>
/// <param name="Kind">What it names.</param>
/// <param name="Role">What befell the people that the noun names ("wounded"); <c>null</c> where it says nothing of it.</param>
internal sealed record CountedEntry(string Term, CountedForm Form, CountedKind Kind, string? Role) : TermEntry(Term);
