namespace Tawatur.Documents;

/// <summary>When an article says it was published, at the offset as written.</summary>
/// <param name="AsWritten">The words of the input, letter for letter.</param>
/// <param name="LocalDate">The calendar date at the offset as written (for a bare <c>Z</c>, in UTC).</param>
/// <param name="LocalTime">The clock time at that offset; <c>null</c> where only a date was given.</param>
/// <param name="Offset">The offset from UTC as written; zero for <c>Z</c>; <c>null</c> where none was written. Never the machine's.</param>
public sealed record PublicationDate(string AsWritten, DateOnly LocalDate, TimeOnly? LocalTime, TimeSpan? Offset)
{
    /// <summary>Gets whether the offset was written as a bare <c>Z</c>, so that the local day of the outlet is not told by it.</summary>
    public bool IsBareUtc { get; init; }
}
