namespace Tawatur.Languages;

/// <summary>Where words that bind a number stand.</summary>
internal enum BoundPlace
{
    Before,

    /// <summary>Behind the counted noun.</summary>
    After,
    Both,
}
