namespace Tawatur.Languages;

/// <summary>What words beside a number do to it.</summary>
internal enum BoundKind
{
    Approximate,
    AtLeast,
    AtMost,

    /// <summary>"Between", which waits for a second number.</summary>
    Range,
}
