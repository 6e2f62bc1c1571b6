namespace Tawatur.Documents;

/// <summary>A header of an answer.</summary>
/// <param name="Name">Its name, in the server's spelling where that is known.</param>
/// <param name="Value">Its value.</param>
public readonly record struct PageHeader(string Name, string Value);
