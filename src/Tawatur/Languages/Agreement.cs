namespace Tawatur.Languages;

/// <summary>The gender and number that a verb shows, or that a noun asks of a verb behind it.</summary>
internal enum Agreement
{
    Masculine,
    Feminine,
    Dual,
    Plural,
}
