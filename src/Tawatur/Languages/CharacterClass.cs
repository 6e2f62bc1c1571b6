namespace Tawatur.Languages;

/// <summary>The classes of characters that token splitting tells apart.</summary>
internal enum CharacterClass : byte
{
    Space,
    Letter,
    Mark,
    Digit,
    Format,
    Punctuation,
    Symbol,
}
