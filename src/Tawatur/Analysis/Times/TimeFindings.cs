using Tawatur.Documents;

namespace Tawatur.Analysis.Times;

/// <summary>What a reader found in a document so far.</summary>
internal sealed class TimeFindings
{
    public List<TimeReading> Times { get; } = [];

    public List<DurationExpression> Durations { get; } = [];

    /// <summary>Gets a list for readers to work in.</summary>
    public List<DatePart> Days { get; } = [];

    public void AddDuration(int start, int end, string value, string rule, bool isSet = false) =>
        Durations.Add(new DurationExpression { Span = new TextSpan(start, end), Value = value, IsSet = isSet, By = new FoundBy(nameof(TimeResolver), rule) });
}
