namespace Tawatur.Read.Pages;

/// <summary>A clock time in a line of a page, with its zone.</summary>
/// <param name="Time">The time.</param>
/// <param name="Offset">Its offset from UTC, where the zone is written and known.</param>
internal readonly record struct ClockTime(TimeOnly Time, TimeSpan? Offset)
{
    private const int MaxOffsetHours = 14;

    /// <summary>Reads the clock time that begins at a token: <c>14:30</c>, <c>2:30 pm EST</c>, <c>14:30 (GMT+3)</c>.</summary>
    /// <param name="line">The line.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="at">The token.</param>
    /// <param name="next">The token behind the time.</param>
    public static ClockTime? At(string line, List<DateToken> tokens, int at, out int next)
    {
        next = at + 3;
        if (next > tokens.Count || tokens[at] is not { Number: >= 0 and <= 23, Length: <= 2 and var digits } || !IsMark(line, tokens, at + 1, ':')
            || tokens[at + 2] is not { Number: >= 0 and <= 59, Length: 2 } || tokens[at + 2].Start - tokens[at].Start > digits + 2)
        {
            return null;
        }

        var (hour, minute, second) = (tokens[at].Number, tokens[at + 2].Number, 0);
        if (IsMark(line, tokens, next, ':') && next + 1 < tokens.Count && tokens[next + 1] is { Number: >= 0 and <= 59, Length: 2 })
        {
            second = tokens[next + 1].Number;
            next += 2;
        }

        if (DateWords.At(tokens, next, out var behind, DateWordKind.Am, DateWordKind.Pm) is { } half)
        {
            hour = half.Kind == DateWordKind.Am ? hour % 12 : hour < 12 ? hour + 12 : hour;
            next = behind < tokens.Count && IsMark(line, tokens, behind, '.') && behind + 1 < tokens.Count ? behind + 1 : behind;
        }

        var offset = Zone(line, tokens, ref next);
        return new ClockTime(new TimeOnly(hour, minute, second), offset);
    }

    /// <summary>Reads the clock time that ends right before a token.</summary>
    public static ClockTime? Before(string line, List<DateToken> tokens, int at, out int start)
    {
        for (start = at - 3; start >= Math.Max(0, at - 8); start--)
        {
            if (At(line, tokens, start, out var next) is { } time && next <= at && at - next <= 1 && (next == at || tokens[next].IsMark))
            {
                return time;
            }
        }

        return null;
    }

    private static TimeSpan? Zone(string line, List<DateToken> tokens, ref int next)
    {
        var at = IsMark(line, tokens, next, '(') || IsMark(line, tokens, next, ',') || IsMark(line, tokens, next, '\u060C') ? next + 1 : next;
        if (DateWords.At(tokens, at, out var behind, DateWordKind.Zone) is not { } zone)
        {
            return null;
        }

        var offset = TimeSpan.FromMinutes(zone.Value);
        if (zone.Value == 0 && behind + 1 < tokens.Count && (IsMark(line, tokens, behind, '+') || IsMark(line, tokens, behind, '-')) && tokens[behind + 1] is { Number: >= 0 and <= MaxOffsetHours, Length: <= 2 })
        {
            offset = TimeSpan.FromHours(IsMark(line, tokens, behind, '+') ? tokens[behind + 1].Number : -tokens[behind + 1].Number);
            behind += 2;
        }

        next = IsMark(line, tokens, behind, ')') ? behind + 1 : behind;
        return offset;
    }

    private static bool IsMark(string line, List<DateToken> tokens, int at, char mark) => at < tokens.Count && tokens[at].IsMark && line[tokens[at].Start] == mark;
}
