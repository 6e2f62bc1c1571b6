using System.Collections.Concurrent;

namespace Tawatur;

/// <summary>Work done by several threads whose results come in the order in which it was given.</summary>
/// <typeparam name="TItem">What is given.</typeparam>
/// <typeparam name="TResult">What comes of it.</typeparam>
/// <param name="work">Does it; called on several threads at once.</param>
/// <param name="workers">The number of threads.</param>
internal sealed class OrderedWork<TItem, TResult>(Func<TItem, TResult> work, int workers) : IDisposable
{
    private readonly BlockingCollection<(TItem Item, TaskCompletionSource<TResult> Result)> _todo = [];
    private readonly Queue<Task<TResult>> _results = [];
    private readonly List<Thread> _threads = [];

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
        _todo.Add((item, result));
    }

    public Task<TResult> TakeOldest() => _results.Dequeue();

    public void Dispose()
    {
        _todo.CompleteAdding();
        foreach (var thread in _threads)
        {
            thread.Join();
        }

        _todo.Dispose();
    }

    private void WorkUntilDone()
    {
        foreach (var (item, result) in _todo.GetConsumingEnumerable())
        {
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
