namespace Tawatur.Read.Pages;

/// <summary>A word, a number or a mark of a line that may have a date.</summary>
/// <param name="Start">Its first character.</param>
/// <param name="End">Behind its last one.</param>
/// <param name="Word">The folded word; <c>null</c> for numbers and marks.</param>
/// <param name="Number">The number; -1 for words and marks.</param>
internal readonly record struct DateToken(int Start, int End, string? Word, int Number)
{
    public int Length => End - Start;

    public bool IsNumber => Number >= 0;

    public bool IsMark => Word is null && Number < 0;
}
