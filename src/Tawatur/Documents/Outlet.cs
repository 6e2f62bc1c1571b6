namespace Tawatur.Documents;

/// <summary>Who publishes an article.</summary>
/// <param name="Name">The name as given, never guessed.</param>
/// <param name="Url">The outlet's own address, where known.</param>
public sealed record Outlet(string Name, string? Url = null);
