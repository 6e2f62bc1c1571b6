namespace Tawatur.Export.Html;

/// <summary>What the page says, in both languages.</summary>
/// <param name="Arabic">In Arabic.</param>
/// <param name="English">In English.</param>
/// <param name="Markup">Both, each marked with its language, in UTF-8.</param>
internal sealed record ReadingWord(string Arabic, string English, byte[] Markup);
