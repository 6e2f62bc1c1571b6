using System.Globalization;

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

    /// <summary>Returns the date in ISO 8601, as finely as it was written: <c>2018-10-12</c>, <c>2018-10-12T09:30:00</c>, <c>2018-10-12T09:30:00Z</c>, <c>2018-10-12T09:30:00+03:00</c>.</summary>
    public override string ToString()
    {
        var day = LocalDate.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        if (LocalTime is not { } time)
        {
            return day;
        }

        var clock = time.ToString(time.Ticks % TimeSpan.TicksPerSecond == 0 ? "HH:mm:ss" : "HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture);
        var zone = Offset switch
        {
            null => "",
            _ when IsBareUtc => "Z",
            { } offset => (offset < TimeSpan.Zero ? "-" : "+") + offset.ToString("hh\\:mm", CultureInfo.InvariantCulture),
        };
        return $"{day}T{clock}{zone}";
    }
}
