namespace Tawatur.Languages;

/// <summary>What the class of an element of a page says of what stands in it.</summary>
[Flags]
internal enum PageClassKind
{
    None = 0,
    Related = 1,
    Noise = 2,
    Hidden = 4,
    Caption = 8,
    Byline = 16,
    Date = 32,
    Standfirst = 64,
    Body = 128,
    Comments = 256,
    Quote = 512,
}
