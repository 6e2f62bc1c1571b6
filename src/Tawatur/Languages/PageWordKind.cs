namespace Tawatur.Languages;

/// <summary>What the words of a line of a page show it to be.</summary>
internal enum PageWordKind
{
    Teaser,
    Byline,
    Credit,
    Published,
    Updated,
    Noise,
    Nobody,
    Caption,
}
