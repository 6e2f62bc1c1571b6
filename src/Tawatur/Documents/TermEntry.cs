namespace Tawatur.Documents;

/// <summary>An entry of a language's table. Each table has its own kind of entry.</summary>
/// <param name="Term">The term as the table has it.</param>
public abstract record TermEntry(string Term);
