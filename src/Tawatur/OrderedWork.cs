namespace Tawatur;

/// <summary>Work done by several threads whose results come in the order in which it was given.</summary>
/// <typeparam name="TItem">What is given.</typeparam>
/// <typeparam name="TResult">What comes of it.</typeparam>
/// <param name="work">Does it; called on several threads at once.</param>
/// <param name="workers">The number of threads.</param>
internal sealed class OrderedWork<TItem, TResult>(Func<TItem, TResult> work, int workers) : IDisposable
{
    // Not a BlockingCollection: it ends by an exception in every thread that waits, and the first exception of a process takes longer than a report.
    private readonly Queue<(TItem Item, TaskCompletionSource<TResult> Result)> _todo = [];
    private readonly Queue<Task<TResult>> _results = [];
    private readonly List<Thread> _threads = [];
    private bool _isComplete;

    /// <summary>Gets the number of items whose results were not taken.</summary>
    public int Count => _results.Count;

    /// <summary>Gets whether results have to be taken first. A block waits for each worker, so that none ever waits for the reader.</summary>
    public bool IsFull => _results.Count >= 2 * workers + 1;

    /// <summary>Gets the oldest result.</summary>
    public Task<TResult> Oldest => _results.Peek();

    public void Add(TItem item)
    {
        if (_threads.Count < workers)
        {
            // Threads of their own: the pool's are few and are left to input and output.
            var thread = new Thread(WorkUntilDone) { IsBackground = true, Name = $"worker {_threads.Count + 1}" };
            _threads.Add(thread);
            thread.Start();
        }

        var result = new TaskCompletionSource<TResult>(TaskCreationOptions.RunContinuationsAsynchronously);
        _results.Enqueue(result.Task);
        lock (_todo)
        {
            _todo.Enqueue((item, result));
            Monitor.Pulse(_todo);
        }
    }

    public Task<TResult> TakeOldest() => _results.Dequeue();

    public void Dispose()
    {
        lock (_todo)
        {
            _isComplete = true;
            Monitor.PulseAll(_todo);
        }

        foreach (var thread in _threads)
        {
            thread.Join();
        }
    }

    // Waits for the next item; false when there will be none.
    private bool Next(out (TItem Item, TaskCompletionSource<TResult> Result) next)
    {
        lock (_todo)
        {
            while (_todo.Count == 0 && !_isComplete)
            {
                Monitor.Wait(_todo);
            }

            return _todo.TryDequeue(out next);
        }
    }

    private void WorkUntilDone()
    {
        while (Next(out var next))
        {
            var (item, result) = next;
            try
            {
                result.SetResult(work(item));
            }
            catch (OperationCanceledException)
            {
                result.SetCanceled();
            }
#pragma warning disable CA1031 // Whoever takes the result gets the exception; the thread must not end the process.
            catch (Exception error)
#pragma warning restore CA1031
            {
                result.SetException(error);
            }
        }
    }
}
