namespace Tawatur.Read;

/// <summary>A script that tells something of the language.</summary>
internal enum Script
{
    Other,
    Arabic,
    Latin,
    Cyrillic,
    Greek,
    Hebrew,
    Armenian,
    Georgian,
    Kana,
    Hangul,
    Han,
}
