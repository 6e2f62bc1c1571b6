namespace Tawatur.Documents;

/// <summary>A redirect that was followed.</summary>
/// <param name="Address">The address that answered with it.</param>
/// <param name="Status">The status code, such as 301.</param>
/// <param name="Location">Where it led, as the server wrote it.</param>
public readonly record struct PageRedirect(string Address, int Status, string Location);
