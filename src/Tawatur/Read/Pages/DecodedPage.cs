namespace Tawatur.Read.Pages;

/// <summary>A page as text.</summary>
/// <param name="Markup">The text of its bytes, tags and all.</param>
/// <param name="Notes">What a reader should know of the encoding.</param>
internal sealed record DecodedPage(string Markup, IReadOnlyList<string> Notes);
