using Tawatur.Fetch.Robots;

namespace Tawatur.Fetch;

/// <summary>The turns of one page, that of its host and those of the hosts that it redirects to, and the time that it may take, in which the pauses do not count.</summary>
internal sealed class FetchTurns : IDisposable
{
    private readonly RobotsGate _robots;
    private readonly HostPauses _pauses;
    private readonly TimeSpan _most;
    private readonly TimeProvider _time;
    private readonly CancellationToken _cancellation;
    private readonly CancellationTokenSource _limit;
    private readonly CancellationTokenSource _either;
    private readonly Dictionary<string, TimeSpan?> _asked = new(StringComparer.OrdinalIgnoreCase);
    private readonly long _start;
    private TimeSpan _waited;

    /// <summary>Starts the time of a page.</summary>
    /// <param name="robots">What hosts forbid, and what pause they ask for.</param>
    /// <param name="pauses">The pauses.</param>
    /// <param name="most">The time that the page may take.</param>
    /// <param name="time">The clock.</param>
    /// <param name="cancellation">Ends it.</param>
    public FetchTurns(RobotsGate robots, HostPauses pauses, TimeSpan most, TimeProvider time, CancellationToken cancellation)
    {
        (_robots, _pauses, _most, _time, _cancellation) = (robots, pauses, most, time, cancellation);
        _start = time.GetTimestamp();
        _limit = new CancellationTokenSource(most, time);
        _either = CancellationTokenSource.CreateLinkedTokenSource(_limit.Token, cancellation);
    }

    /// <summary>Gets what ends the fetching when the time is up, or when it is no longer wanted.</summary>
    public CancellationToken Limit => _either.Token;

    /// <summary>Returns why an address must not be asked for; or <c>null</c> when its turn has come. A redirect within a host is of the same page, and takes no turn of its own.</summary>
    public async ValueTask<string?> RefusalAsync(Uri address, CancellationToken cancellation)
    {
        if (await _robots.RefusalAsync(address, cancellation).ConfigureAwait(false) is { } refusal)
        {
            return refusal;
        }

        if (_asked.TryAdd(address.IdnHost, _robots.Delay(address)))
        {
            var from = _time.GetTimestamp();
            var left = _most - (_time.GetElapsedTime(_start, from) - _waited);
            _limit.CancelAfter(Timeout.InfiniteTimeSpan);
            await _pauses.WaitAsync(address.IdnHost, _asked[address.IdnHost], _cancellation).ConfigureAwait(false);
            _waited += _time.GetElapsedTime(from);
            _limit.CancelAfter(left > TimeSpan.Zero ? left : TimeSpan.Zero);
        }

        return null;
    }

    /// <summary>Ends the page: the pauses of its hosts begin.</summary>
    public void Dispose()
    {
        foreach (var (host, asked) in _asked)
        {
            _pauses.Answered(host, asked);
        }

        _either.Dispose();
        _limit.Dispose();
    }
}
