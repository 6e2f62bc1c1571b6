using Tawatur.Languages;

namespace Tawatur.Analysis.Times;

/// <summary>A time as its words tell it, before what they leave open is taken from the day of the report.</summary>
internal sealed class TimeReading
{
    public required int FirstToken { get; set; }

    public required int EndToken { get; set; }

    public required int Start { get; set; }

    public required int End { get; set; }

    public required string Rule { get; init; }

    public int? Year { get; set; }

    public int? Month { get; set; }

    public int? Day { get; set; }

    /// <summary>Gets or sets the weekday, 1 for Monday.</summary>
    public int? Weekday { get; set; }

    /// <summary>Gets or sets days counted from the day of the report.</summary>
    public int? Offset { get; set; }

    /// <summary>Gets or sets weeks counted from the week of the report, of a weekday.</summary>
    public int? WeekOffset { get; set; }

    /// <summary>Gets or sets the part of the day (<c>TMO</c>) or of the year (<c>SU</c>, <c>Q1</c>).</summary>
    public string Part { get; set; } = "";

    public int? Hour { get; set; }

    public int Minute { get; set; }

    /// <summary>Gets or sets whether the hour is known to be one of 24.</summary>
    public bool IsFullClock { get; set; }

    public bool IsUtc { get; set; }

    /// <summary>Gets or sets whether the day is the one told last.</summary>
    public bool IsSameDay { get; set; }

    /// <summary>Gets or sets whether the year is the one told last.</summary>
    public bool IsSameYear { get; set; }

    public string? Mod { get; set; }

    public bool IsHijri { get; set; }

    public TimeDirection Direction { get; set; }

    /// <summary>Gets or sets a value that needs no more resolving.</summary>
    public string? Fixed { get; set; }

    /// <summary>Gets or sets whether the value needs the day of the report and that day is not known.</summary>
    public bool IsUnanchored { get; set; }

    /// <summary>Makes a reading of a date.</summary>
    public static TimeReading Of(in DatePart date, int token, string rule)
    {
        var reading = new TimeReading { FirstToken = token, EndToken = date.EndToken, Start = date.Start, End = 0, Rule = rule };
        reading.Set(date);
        return reading;
    }

    /// <summary>Takes what a date tells.</summary>
    public void Set(in DatePart date)
    {
        EndToken = date.EndToken;
        (Year, Month, Day, IsHijri) = (date.Year.Year, date.Month, date.Day, date.IsHijri);
        (Direction, IsUnanchored, IsSameYear) = (date.Year.Direction, date.Year.IsUnanchored, date.Year.IsSame);
    }
}
