using Tawatur.Read;

namespace Tawatur.Cli.Reading;

/// <summary>What goes to standard error: a line for each failure, and how far the run is where a person watches it.</summary>
/// <param name="errors">Standard error.</param>
/// <param name="isWatched">Whether standard error is a terminal that shows nothing else.</param>
/// <param name="time">The clock.</param>
internal sealed class Messages(TextWriter errors, bool isWatched, TimeProvider time)
{
    private const string EraseLine = "\r\u001B[K";
    private static readonly TimeSpan Pace = TimeSpan.FromMilliseconds(250);

    private readonly long _start = time.GetTimestamp();
    private long _last = time.GetTimestamp();
    private int _reports;
    private bool _isShown;

    public int Failures { get; private set; }

    public void Failed(ReadFailure failure) => Failed($"cannot read {failure}");

    public void Failed(string line)
    {
        Note(line);
        Failures++;
    }

    /// <summary>Says something that is no failure.</summary>
    public void Note(string line)
    {
        Erase();
        errors.WriteLine("tawatur: " + line.ReplaceLineEndings(" "));
    }

    /// <summary>Says what is being waited for, where a person watches.</summary>
    public void Waiting(string what)
    {
        if (isWatched)
        {
            errors.Write(EraseLine + what.ReplaceLineEndings(" "));
            _isShown = true;
        }
    }

    public void Progress()
    {
        _reports++;
        if (!isWatched || time.GetElapsedTime(_last) < Pace)
        {
            return;
        }

        _last = time.GetTimestamp();
        var seconds = time.GetElapsedTime(_start).TotalSeconds;
        errors.Write(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{EraseLine}{_reports:N0} reports, {_reports / seconds:N0} a second"));
        _isShown = true;
    }

    public void Erase()
    {
        if (_isShown)
        {
            errors.Write(EraseLine);
            _isShown = false;
        }
    }
}
