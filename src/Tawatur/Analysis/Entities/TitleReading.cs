namespace Tawatur.Analysis.Entities;

/// <summary>A title and the name behind it, in tokens.</summary>
/// <param name="End">The index behind the title and what it is of.</param>
/// <param name="NameFirst">The index of the name's first token.</param>
/// <param name="NameEnd">The index behind the name; equal to <paramref name="NameFirst"/> where none stands there.</param>
internal readonly record struct TitleReading(int End, int NameFirst, int NameEnd)
{
    public bool IsNamed => NameEnd > NameFirst;
}
