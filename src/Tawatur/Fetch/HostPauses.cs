namespace Tawatur.Fetch;

/// <summary>Keeps the pages of one host apart in time. Safe for use by several threads: each that asks gets its turn.</summary>
/// <param name="limits">The pause, and the longest that a host may ask for.</param>
/// <param name="time">The clock.</param>
internal sealed class HostPauses(FetchLimits limits, TimeProvider time)
{
    private readonly Lock _lock = new();

    // When the next page of a host may be asked for, by the clock's time stamps.
    private readonly Dictionary<string, long> _next = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Waits for the turn of a page.</summary>
    /// <param name="host">The host.</param>
    /// <param name="asked">What its robots.txt asks for between two pages; <c>null</c> where it asks for nothing.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    public async Task WaitAsync(string host, TimeSpan? asked, CancellationToken cancellation)
    {
        TimeSpan wait;
        lock (_lock)
        {
            var now = time.GetTimestamp();
            var turn = Math.Max(now, _next.GetValueOrDefault(host, now));
            wait = time.GetElapsedTime(now, turn);
            _next[host] = turn + Stamps(asked);
        }

        if (wait > TimeSpan.Zero)
        {
            await Task.Delay(wait, time, cancellation).ConfigureAwait(false);
        }
    }

    /// <summary>Says that a host has answered: the pause is from here on.</summary>
    public void Answered(string host, TimeSpan? asked)
    {
        lock (_lock)
        {
            _next[host] = Math.Max(time.GetTimestamp() + Stamps(asked), _next.GetValueOrDefault(host));
        }
    }

    private long Stamps(TimeSpan? asked)
    {
        var pause = asked > limits.LongestPause ? limits.LongestPause : asked ?? TimeSpan.Zero;
        return (long)(Math.Max(pause.TotalSeconds, limits.Pause.TotalSeconds) * time.TimestampFrequency);
    }
}
