using Tawatur.Documents;

namespace Tawatur.Analysis.Quantities;

/// <summary>The times and durations at a place, for a walk through the text: what lies in them counts nothing.</summary>
/// <param name="document">A document with times and durations.</param>
internal ref struct TimeCursor(Document document)
{
    private readonly ReadOnlySpan<TimeExpression> _times = document.Times.AsSpan();
    private readonly ReadOnlySpan<DurationExpression> _durations = document.Durations.AsSpan();
    private int _time;
    private int _duration;

    /// <summary>Returns where the time or duration that holds a place ends; 0 where none does. The places asked for must rise.</summary>
    public int EndAt(int place)
    {
        while (_time < _times.Length && _times[_time].Span.End <= place)
        {
            _time++;
        }

        if (_time < _times.Length && _times[_time].Span.Start <= place)
        {
            return _times[_time].Span.End;
        }

        while (_duration < _durations.Length && _durations[_duration].Span.End <= place)
        {
            _duration++;
        }

        return _duration < _durations.Length && _durations[_duration].Span.Start <= place ? _durations[_duration].Span.End : 0;
    }
}
