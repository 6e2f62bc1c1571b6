using Tawatur.Documents;

namespace Tawatur.Languages;

/// <summary>Words that announce that accounts conflict.</summary>
internal sealed record ConflictEntry(string Term) : TermEntry(Term);

/// <summary>A word that brings what accounts conflict about.</summary>
internal sealed record ConflictScopeEntry(string Term) : TermEntry(Term);
