using Tawatur.Documents;

namespace Tawatur.Read.Pages;

/// <summary>Reads dates as people write them over an article: with names of months in one or two languages, with digits in any order that is sure, with a clock time before or behind, and a zone.
/// A Hijri date before the Gregorian one belongs to its words.</summary>
internal sealed class WrittenDateReader
{
    private const int FirstYear = 1990;
    private const int LastYear = 2100;

    // Between a day and its clock time stand "|", "-", "at" or two of them.
    private const int MaxBetween = 3;

    private readonly string _line;
    private readonly List<DateToken> _tokens;
    private int _day;
    private int _month;
    private int _year;
    private ClockTime? _inside;

    private WrittenDateReader(string line)
    {
        _line = line;
        _tokens = DateWords.Cut(line);
    }

    /// <summary>Returns the dates of a line, in order.</summary>
    public static List<WrittenDate> Read(string line)
    {
        var reader = new WrittenDateReader(line);
        var dates = new List<WrittenDate>();
        for (var i = 0; i < reader._tokens.Count; i++)
        {
            if (reader.TakeDay(i, out var next))
            {
                dates.Add(reader.Around(i, ref next, dates.Count > 0 ? dates[^1].End : 0));
                i = next - 1;
            }
        }

        return dates;
    }

    private bool TakeDay(int at, out int next)
    {
        _inside = null;
        return TakeNamed(at, out next) || TakeDigits(at, out next);
    }

    // 25 November 2026, November 25, 2026, and "November 20 15:23 2019".
    private bool TakeNamed(int at, out int next)
    {
        next = at;
        if (_tokens[at].IsNumber)
        {
            if (_tokens[at].Number is < 1 or > 31 || !TakeMonths(Skip(at + 1, ",", "\u060C", "-", "/", "."), out next))
            {
                return false;
            }

            _day = _tokens[at].Number;
        }
        else
        {
            if (!TakeMonths(at, out next) || Skip(next, ".", ",") is var day && (day >= _tokens.Count || _tokens[day].Number is < 1 or > 31 || _tokens[day].Length > 2))
            {
                return false;
            }

            _day = _tokens[day].Number;
            next = day + 1;
            if (ClockTime.At(_line, _tokens, next, out var behind) is { } clock)
            {
                (_inside, next) = (clock, behind);
            }
        }

        next = Skip(next, ",", "\u060C", "-", "/", ".");
        return TakeYear(next, out next) && DateTime.DaysInMonth(_year, _month) >= _day;
    }

    private bool TakeMonths(int at, out int next)
    {
        if (DateWords.At(_tokens, at, out next, DateWordKind.Month) is not { } month)
        {
            return false;
        }

        _month = month.Value;
        while (next + 1 < _tokens.Count && Mark(next) is "/" or "-" or "(" && DateWords.At(_tokens, next + 1, out var behind, DateWordKind.Month)?.Value == _month)
        {
            next = behind < _tokens.Count && Mark(behind) == ")" ? behind + 1 : behind;
        }

        return true;
    }

    private bool TakeYear(int at, out int next)
    {
        next = at + 1;
        if (at >= _tokens.Count || _tokens[at] is not { Length: 4, Number: >= FirstYear and <= LastYear and var year })
        {
            return false;
        }

        _year = year;
        return true;
    }

    // 25/11/2026, 2026-11-25, 25.11.2026, 11/25/2026, 11/18/19.
    private bool TakeDigits(int at, out int next)
    {
        next = at + 5;
        if (next > _tokens.Count || !(_tokens[at].IsNumber && _tokens[at + 2].IsNumber && _tokens[at + 4].IsNumber)
            || Mark(at + 1) is not ("/" or "-" or "." or "\u2215" or "\\") || Mark(at + 1) != Mark(at + 3) || _tokens[at + 4].End - _tokens[at].Start > 14
            || (at > 1 && _tokens[at - 2].IsNumber && Mark(at - 1) == Mark(at + 1)))
        {
            return false;
        }

        var (a, b, c) = (_tokens[at].Number, _tokens[at + 2].Number, _tokens[at + 4].Number);
        if (_tokens[at].Length == 4)
        {
            (_year, _month, _day) = (a, b, c);
        }
        else
        {
            // A year of two digits is one of America, where the month comes first, if the middle can be no month.
            (_year, _month, _day) = (_tokens[at + 4].Length == 4 ? c : _tokens[at + 4].Length == 2 && b > 12 ? 2000 + c : 0, b, a);
        }

        if (_month > 12 && _day <= 12)
        {
            (_month, _day) = (_day, _month);
        }

        return _year is >= FirstYear and <= LastYear && _month is >= 1 and <= 12 && _day >= 1 && _day <= DateTime.DaysInMonth(_year, _month);
    }

    /// <summary>Takes what stands around a day: its clock time, its weekday, the Hijri day before it.</summary>
    private WrittenDate Around(int at, ref int next, int from)
    {
        var (year, month, day, clock) = (_year, _month, _day, _inside);
        var first = at;

        // The letter behind a year that says Gregorian is the one for the afternoon; before a clock time it is no part of it.
        var calendar = DateWords.At(_tokens, next, out var behind, DateWordKind.Pm) is not null && _tokens[next].Length == 1 ? behind : next;
        if (clock is null)
        {
            for (var gap = calendar; gap <= calendar + MaxBetween && gap < _tokens.Count; gap++)
            {
                if (ClockTime.At(_line, _tokens, gap, out behind) is { } found)
                {
                    (clock, next) = (found, behind);
                    break;
                }

                if (_tokens[gap].IsNumber || (_tokens[gap].Word is not null && DateWords.At(_tokens, gap, out _, DateWordKind.Hour) is null))
                {
                    break;
                }
            }
        }

        if (clock is null)
        {
            next = Math.Max(next, calendar);
        }

        first = Weekday(first, from);
        if (clock is null && ClockTime.Before(_line, _tokens, first, out var start) is { } earlier && _tokens[start].Start >= from)
        {
            (clock, first) = (earlier, start);
        }

        first = Weekday(Hijri(first, from), from);
        var (begin, end) = (_tokens[first].Start, _tokens[next - 1].End);
        var date = new PublicationDate(_line[begin..end], new DateOnly(year, month, day), clock?.Time, clock?.Offset) { IsBareUtc = clock is { Offset.Ticks: 0 } };
        return new WrittenDate(date, begin, end, IsModified(first, from));
    }

    private int Weekday(int first, int from)
    {
        var before = first - 1;
        while (before >= 0 && Mark(before) is "," or "\u060C" or "-")
        {
            before--;
        }

        return before >= 0 && _tokens[before].Start >= from && DateWords.At(_tokens, before, out _, DateWordKind.Weekday) is not null ? before : first;
    }

    // Its year is below all Gregorian ones; between it and the Gregorian date stand only the words that say so.
    private int Hijri(int first, int from)
    {
        var at = first - 1;
        while (at >= 0 && (_tokens[at].IsMark || DateWords.At(_tokens, at, out _, DateWordKind.Hijri) is not null))
        {
            at--;
        }

        if (at < 0 || at == first - 1 || _tokens[at] is not { Length: 4, Number: > 1300 and < 1600 } && !(at >= 4 && _tokens[at - 4] is { Length: 4, Number: > 1300 and < 1600 }) || _tokens[at].Start < from)
        {
            return first;
        }

        for (var start = Math.Max(0, at - 5); start < at; start++)
        {
            if (_tokens[start].IsNumber && _tokens[start].Start >= from && (DateWords.At(_tokens, start + 1, out _, DateWordKind.HijriMonth) is not null || (start + 4 == at && Mark(start + 1) == Mark(start + 3) && Mark(start + 1) is not null)))
            {
                return start;
            }
        }

        return first;
    }

    private bool IsModified(int first, int from)
    {
        for (var i = first - 1; i >= Math.Max(0, first - 4) && _tokens[i].Start >= from; i--)
        {
            if (DateWords.At(_tokens, i, out var behind, DateWordKind.Modified, DateWordKind.Published) is { } label && behind <= first)
            {
                return label.Kind == DateWordKind.Modified;
            }
        }

        return false;
    }

    private int Skip(int at, params ReadOnlySpan<string> marks)
    {
        while (at < _tokens.Count && Mark(at) is { } mark && marks.Contains(mark))
        {
            at++;
        }

        return at;
    }

    private string? Mark(int at) => at >= 0 && at < _tokens.Count && _tokens[at].IsMark ? _line[_tokens[at].Start..(_tokens[at].Start + 1)] : null;
}
