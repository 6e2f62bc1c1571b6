namespace Tawatur.Read.Pages;

/// <summary>An entry of the words of dates.</summary>
/// <param name="Words">Its words, folded.</param>
/// <param name="Kind">What it says.</param>
/// <param name="Value">The number of a month, or the minutes of a zone.</param>
internal sealed record DateWord(string[] Words, DateWordKind Kind, int Value);
