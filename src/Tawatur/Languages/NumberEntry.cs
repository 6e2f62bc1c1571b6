using Tawatur.Documents;

namespace Tawatur.Languages;

/// <summary>A number word.</summary>
/// <param name="Term">The word.</param>
/// <param name="Value">Its value.</param>
/// <param name="Kind">What it does inside a number.</param>
internal sealed record NumberEntry(string Term, decimal Value, NumberKind Kind) : TermEntry(Term);
