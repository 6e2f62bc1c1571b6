using Tawatur.Documents;

namespace Tawatur.Analysis.Statements;

/// <summary>What the words of a clause do to it.</summary>
/// <param name="Certainty">The certainty that a modal leaves to it; <c>null</c> where none stands in it.</param>
/// <param name="IsNegated">Whether its main verb or predicate is negated.</param>
internal readonly record struct ClauseReading(Certainty? Certainty, bool IsNegated);
