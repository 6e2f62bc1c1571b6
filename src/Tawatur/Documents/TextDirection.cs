namespace Tawatur.Documents;

/// <summary>The direction in which a text is written.</summary>
public enum TextDirection
{
    /// <summary>From left to right.</summary>
    LeftToRight,

    /// <summary>From right to left, as Arabic is.</summary>
    RightToLeft,
}
