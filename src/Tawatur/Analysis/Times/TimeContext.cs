using System.Globalization;
using Tawatur.Documents;

namespace Tawatur.Analysis.Times;

/// <summary>Gives readings their values, with the day and the clock time that were told last.</summary>
/// <param name="today">The local day of the report.</param>
internal sealed class TimeContext(DateOnly? today)
{
    // Outside its sentence a day further away is told for comparison ("the lowest since 27 November 2014"), and the hours that follow are not of it.
    private const int DaysNear = 14;

    private DateOnly? _day;
    private int _minute = -1;
    private string _part = "";
    private int? _year;
    private int _paragraph = -1;
    private int _dayParagraph = -1;
    private int _sentence = -1;
    private int _daySentence = -1;

    public void Enter(in Sentence sentence) => (_paragraph, _sentence) = (sentence.Paragraph, sentence.FirstToken);

    /// <summary>Returns the value; <c>null</c> where it needs a day of the report and there is none.</summary>
    public string? Resolve(in TimeScan scan, TimeReading reading)
    {
        if (reading.IsSameYear)
        {
            reading.Year = _year;
        }

        var value = Value(scan, reading);
        _year = value is { Length: >= 4 } && int.TryParse(value.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : _year;
        return value;
    }

    private string? Value(in TimeScan scan, TimeReading reading)
    {
        if (reading.Hour is { } hour)
        {
            return Clock(scan, reading, hour);
        }

        if (reading.Fixed is not null || reading.IsUnanchored)
        {
            return reading.Fixed;
        }

        if (reading.Month is { } month && reading.Day is null)
        {
            return MonthValue(scan, reading, month);
        }

        if (reading.Month is null && reading.Weekday is null && reading.Offset is null)
        {
            return reading.Year is not { } year ? null : reading.Part.Length > 0 ? $"{TimeValues.Year(year)}-{reading.Part}" : TimeValues.Year(reading.IsHijri ? GregorianYear(year) : year);
        }

        var day = DayOf(scan, reading);
        if (day is not { } found)
        {
            return null;
        }

        Remember(found, reading.Part);
        return TimeValues.Day(found) + reading.Part;
    }

    private string? MonthValue(in TimeScan scan, TimeReading reading, int month)
    {
        if (reading.IsHijri)
        {
            return reading.Year is { } hijri && HijriDates.ToDay(hijri, month, 1) is { } first ? TimeValues.Month(first.Year, first.Month) : null;
        }

        return reading.Year is { } year ? TimeValues.Month(year, month)
            : today is { } day ? TimeValues.Month(TimeMath.YearOfMonth(day, month, reading.Direction, ClauseTenses.Of(scan, reading)), month) : null;
    }

    private DateOnly? DayOf(in TimeScan scan, TimeReading reading)
    {
        if (reading is { Month: { } month, Day: { } dayOfMonth })
        {
            if (reading.IsHijri)
            {
                return reading.Year is { } hijri ? HijriDates.ToDay(hijri, month, dayOfMonth) : today is { } now ? HijriDates.Nearest(now, month, dayOfMonth, reading.Direction) : null;
            }

            return reading.Year is { } year ? TimeMath.Day(year, month, dayOfMonth)
                : today is { } near && reading.Weekday is { } named && TimeMath.OfDayAndWeekday(near, month, dayOfMonth, named) is { } sure ? sure
                : today is { } from ? TimeMath.OfDay(from, month, dayOfMonth, reading.Direction, ClauseTenses.Of(scan, reading)) : null;
        }

        if (today is not { } day)
        {
            return null;
        }

        if (reading.Offset is { } offset)
        {
            return TimeMath.Corrected(day.AddDays(offset), reading.Weekday);
        }

        if (reading.Weekday is not { } weekday)
        {
            return null;
        }

        return reading.WeekOffset is { } weeks
            ? day.AddDays((weeks * 7) + weekday - TimeMath.Weekday(day))
            : TimeMath.OfWeekday(day, weekday, reading.Direction, ClauseTenses.Of(scan, reading));
    }

    private string? Clock(in TimeScan scan, TimeReading reading, int hour)
    {
        var hasDay = reading.Month is not null || reading.Weekday is not null || reading.Offset is not null;
        var isSame = !hasDay && _day is { } last && (reading.IsSameDay || _daySentence == _sentence || (_paragraph - _dayParagraph <= 1 && today is { } now && Math.Abs(now.DayNumber - last.DayNumber) <= DaysNear));
        var day = hasDay ? DayOf(scan, reading) : isSame ? _day : today;
        if (day is not { } found)
        {
            return null;
        }

        // "On Monday evening … at eight": the part of the day goes on until another is told.
        if (isSame && !reading.IsFullClock && !reading.IsUtc && reading.Part.Length == 0 && hour < 12)
        {
            reading.Part = _part;
        }

        var minutes = ((Hour(reading, hour) % 24) * 60) + reading.Minute;

        // Without "in the evening", an hour that follows another one told for the same day is behind it, not before.
        if (isSame && !reading.IsFullClock && reading.Part.Length == 0 && !reading.IsUtc && minutes < _minute && minutes < 720 && minutes + 720 >= _minute)
        {
            minutes += 720;
        }

        Remember(found, reading.Part);
        _minute = minutes;
        return string.Create(CultureInfo.InvariantCulture, $"{TimeValues.Day(found)}T{minutes / 60:00}:{minutes % 60:00}{(reading.IsUtc ? "Z" : "")}");
    }

    private static int Hour(TimeReading reading, int hour) => reading.Part switch
    {
        "TEV" or "TAF" when hour < 12 => hour + 12,
        "TMI" when hour < 5 => hour + 12,
        "TNI" when hour is >= 6 and < 12 => hour + 12,
        "TNI" or "TMO" when hour == 12 => 0,
        _ => hour,
    };

    private void Remember(DateOnly day, string part)
    {
        _part = part.Length > 0 || _day != day ? part : _part;
        if (_day != day)
        {
            _minute = -1;
        }

        _day = day;
        (_dayParagraph, _daySentence) = (_paragraph, _sentence);
    }

    private static int GregorianYear(int hijri) => HijriDates.ToDay(hijri, 1, 1)?.Year ?? (int)(622 + (hijri * 0.970224));
}
