namespace Tawatur.Tests.Fetch;

/// <summary>A clock that stands still until it is moved on.</summary>
internal sealed class FakeTime : TimeProvider
{
    private readonly Lock _lock = new();
    private readonly List<FakeTimer> _timers = [];
    private DateTimeOffset _now = new(2021, 10, 14, 9, 30, 0, TimeSpan.Zero);

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow() => _now;

    public override long GetTimestamp() => _now.Ticks;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new FakeTimer(this, () => callback(state)) { Due = Due(dueTime) };
        lock (_lock)
        {
            _timers.Add(timer);
        }

        return timer;
    }

    public void Advance(TimeSpan by)
    {
        List<FakeTimer> due;
        lock (_lock)
        {
            _now += by;
            due = _timers.FindAll(t => t.Due <= _now);
            _timers.RemoveAll(due.Contains);
        }

        due.ForEach(t => t.Fire());
    }

    /// <summary>Waits until somebody waits for a moment that is so far ahead.</summary>
    public async Task IsAwaited(TimeSpan ahead)
    {
        while (!HasTimer(_now + ahead))
        {
            await Task.Yield();
        }
    }

    private bool HasTimer(DateTimeOffset due)
    {
        lock (_lock)
        {
            return _timers.Exists(t => t.Due == due);
        }
    }

    private DateTimeOffset Due(TimeSpan time) => time == Timeout.InfiniteTimeSpan ? DateTimeOffset.MaxValue : _now + time;

    private sealed class FakeTimer(FakeTime time, Action fire) : ITimer
    {
        private bool _isDisposed;

        public DateTimeOffset Due { get; set; }

        public void Fire()
        {
            if (!_isDisposed)
            {
                fire();
            }
        }

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            Due = time.Due(dueTime);
            return !_isDisposed;
        }

        public void Dispose() => _isDisposed = true;

        public ValueTask DisposeAsync()
        {
            _isDisposed = true;
            return ValueTask.CompletedTask;
        }
    }
}
