using Tawatur.Documents;

namespace Tawatur.Languages;

/// <summary>Words that tell what befell people.</summary>
/// <param name="Term">The words.</param>
/// <param name="Role">What befell them, as the reading names it: <c>killed</c>, <c>injured</c> …</param>
/// <param name="Kind">How the words tell it.</param>
internal sealed record CasualtyEntry(string Term, string Role, CasualtyKind Kind) : TermEntry(Term);
