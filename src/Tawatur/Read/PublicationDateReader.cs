using System.Globalization;
using Tawatur.Documents;

namespace Tawatur.Read;

/// <summary>Reads a publication date in the forms of ISO 8601 and RFC 3339 that outlets write: with <c>T</c> or a space, with or without seconds and fractions,
/// <c>Z</c>, <c>+04:00</c>, <c>+0400</c>, <c>+04</c> or no offset at all, or a date alone. What is not written is never guessed.</summary>
public static class PublicationDateReader
{
    // Beyond them a date stands for none: systems write 0001-01-01 and 9999-12-31 where they know nothing, and no day can be told from such a one.
    private const int FirstYear = 1600;
    private const int LastYear = 3000;

    private static readonly TimeSpan MaxOffset = TimeSpan.FromHours(14);

    /// <summary>Reads a date.</summary>
    /// <param name="written">The words.</param>
    /// <returns>The date, or <c>null</c> where the words are none of the forms, no day of the calendar, or a day before 1600 or after 3000, which stands for none.</returns>
    public static PublicationDate? Read(string written)
    {
        ArgumentNullException.ThrowIfNull(written);
        var rest = written.AsSpan().Trim();
        if (rest.Length < 10 || !DateOnly.TryParseExact(rest[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            || date.Year is < FirstYear or > LastYear)
        {
            return null;
        }

        rest = rest[10..];
        if (rest.IsEmpty)
        {
            return new PublicationDate(written, date, null, null);
        }

        if (rest[0] is not ('T' or 't' or ' ') || !TakeTime(rest[1..].TrimStart(), out var time, out rest) || !TakeOffset(rest.Trim(), out var offset, out var isBareUtc))
        {
            return null;
        }

        return new PublicationDate(written, date, time, offset) { IsBareUtc = isBareUtc };
    }

    private static bool TakeTime(ReadOnlySpan<char> words, out TimeOnly time, out ReadOnlySpan<char> rest)
    {
        time = default;
        rest = words;
        if (words.Length < 5 || words[2] != ':' || !Two(words, 0, out var hour) || !Two(words, 3, out var minute))
        {
            return false;
        }

        var second = 0;
        var ticks = 0L;
        var end = 5;
        if (words.Length > 5 && words[5] == ':')
        {
            if (!Two(words, 6, out second))
            {
                return false;
            }

            end = 8;
            if (words.Length > 9 && words[8] is '.' or ',' && char.IsAsciiDigit(words[9]))
            {
                end = TakeFraction(words, 9, out ticks);
            }
        }

        rest = words[end..];
        if (hour > 23 || minute > 59 || second > 60)
        {
            return false;
        }

        // A leap second has no place of its own in TimeOnly.
        time = new TimeOnly(hour, minute, Math.Min(second, 59)).Add(TimeSpan.FromTicks(ticks));
        return true;
    }

    private static int TakeFraction(ReadOnlySpan<char> words, int at, out long ticks)
    {
        ticks = 0;
        var unit = TimeSpan.TicksPerSecond / 10;
        for (; at < words.Length && char.IsAsciiDigit(words[at]); at++)
        {
            ticks += (words[at] - '0') * unit;
            unit /= 10;
        }

        return at;
    }

    private static bool TakeOffset(ReadOnlySpan<char> words, out TimeSpan? offset, out bool isBareUtc)
    {
        offset = null;
        isBareUtc = false;
        if (words.IsEmpty)
        {
            return true;
        }

        if (words is "Z" or "z" or "UTC" or "GMT")
        {
            offset = TimeSpan.Zero;
            isBareUtc = true;
            return true;
        }

        if (words[0] is not ('+' or '-' or '\u2212') || !Two(words, 1, out var hours))
        {
            return false;
        }

        var behind = words[3..];
        if (behind.Length > 0 && behind[0] == ':')
        {
            behind = behind[1..];
        }

        var minutes = 0;
        if (behind.Length is not (0 or 2) || (behind.Length == 2 && !Two(behind, 0, out minutes)) || (behind.IsEmpty && words.Length != 3) || minutes > 59)
        {
            return false;
        }

        var length = new TimeSpan(hours, minutes, 0);
        offset = words[0] == '+' ? length : -length;
        return length <= MaxOffset;
    }

    private static bool Two(ReadOnlySpan<char> words, int at, out int value)
    {
        value = 0;
        if (words.Length < at + 2 || !char.IsAsciiDigit(words[at]) || !char.IsAsciiDigit(words[at + 1]))
        {
            return false;
        }

        value = ((words[at] - '0') * 10) + (words[at + 1] - '0');
        return true;
    }
}
