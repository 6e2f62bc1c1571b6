using System.Runtime.CompilerServices;
using Tawatur.Analysis;
using Tawatur.Documents;
using Tawatur.Fetch;
using Tawatur.Languages;
using Tawatur.Read;

namespace Tawatur;

/// <summary>The main path: addresses are fetched, inputs become articles, articles become documents, by several workers and in the order of the inputs.</summary>
public sealed class Intake
{
    private readonly Func<Article, CancellationToken, Document> _analyse;
    private readonly ReadOptions _options;
    private readonly int _workers;
    private readonly Lazy<IPageFetcher> _fetcher;

    /// <summary>Makes an intake.</summary>
    /// <param name="analysis">What analyses the articles; the standard analysis with the shipped tables where it is <c>null</c>.</param>
    /// <param name="options">What the user says of them; nothing where it is <c>null</c>.</param>
    /// <param name="workers">How many reports are read at once; a worker for each processor where it is <c>null</c>.</param>
    /// <param name="fetcher">What fetches the pages of addresses; a <see cref="PageFetcher"/> where it is <c>null</c>, which is made when the first address comes.</param>
    public Intake(StandardAnalysis? analysis = null, ReadOptions? options = null, int? workers = null, IPageFetcher? fetcher = null)
        : this((analysis ?? new StandardAnalysis()).Analyse, options, workers, fetcher)
    {
    }

    /// <summary>Makes an intake with any analysis.</summary>
    internal Intake(Func<Article, CancellationToken, Document> analyse, ReadOptions? options = null, int? workers = null, IPageFetcher? fetcher = null)
    {
        _analyse = analyse;
        _options = options ?? new ReadOptions();
        _fetcher = new Lazy<IPageFetcher>(() => fetcher ?? new PageFetcher());
        _workers = workers ?? Environment.ProcessorCount;
        ArgumentOutOfRangeException.ThrowIfLessThan(_workers, 1, nameof(workers));
    }

    /// <summary>Reads and analyses the reports of inputs. What is held in memory is bounded, whatever their number.</summary>
    /// <typeparam name="T">What becomes of a report.</typeparam>
    /// <param name="inputs">The inputs.</param>
    /// <param name="found">Makes it of a document and where its report stood; called by several workers at once.</param>
    /// <param name="failed">Makes it of a report that could not be read; called by several workers at once.</param>
    /// <param name="cancellation">Ends the reading.</param>
    /// <returns>What becomes of every report, in the order of the inputs, whatever the number of workers.</returns>
    public async IAsyncEnumerable<T> RunAsync<T>(
        IEnumerable<ReportInput> inputs, Func<ReportPlace, Document, T> found, Func<ReadFailure, T> failed, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        using var work = new OrderedWork<RawBlock, List<T>>(block => Work(block, found, failed, stop.Token), _workers);
        try
        {
            foreach (var input in inputs)
            {
                using var reader = new InputReader(input, _options.Limits);
                var next = input.IsAddress ? FetchAsync(input, reader, stop.Token) : reader.NextAsync(cancellation).AsTask();
                while (true)
                {
                    // Results go out as soon as they are there, also while a live input is silent.
                    while (work.Count > 0 && (work.IsFull || await Task.WhenAny(work.Oldest, next).ConfigureAwait(false) == work.Oldest))
                    {
                        foreach (var result in await work.TakeOldest().ConfigureAwait(false))
                        {
                            cancellation.ThrowIfCancellationRequested();
                            yield return result;
                        }
                    }

                    if (await next.ConfigureAwait(false) is not { } block)
                    {
                        break;
                    }

                    next = reader.NextAsync(cancellation).AsTask();
                    work.Add(block);
                }
            }

            while (work.Count > 0)
            {
                foreach (var result in await work.TakeOldest().ConfigureAwait(false))
                {
                    cancellation.ThrowIfCancellationRequested();
                    yield return result;
                }
            }
        }
        finally
        {
            // Whoever stops to listen, by an exception or by leaving the loop, stops the workers too.
            await stop.CancelAsync().ConfigureAwait(false);
        }
    }

    private async Task<RawBlock?> FetchAsync(ReportInput input, InputReader reader, CancellationToken cancellation)
    {
        switch (await _fetcher.Value.FetchAsync(input.Name, cancellation).ConfigureAwait(false))
        {
            case FetchedPage fetched:
                reader.Take(fetched.Page);
                return await reader.NextAsync(cancellation).ConfigureAwait(false);
            case FetchFailure failure:
                return reader.Fail(failure.Why);
            case var other:
                throw new InvalidOperationException($"unknown result {other}");
        }
    }

    private List<T> Work<T>(RawBlock block, Func<ReportPlace, Document, T> found, Func<ReadFailure, T> failed, CancellationToken cancellation)
    {
        var results = new List<T>();
        foreach (var read in BlockReader.Read(block, _options))
        {
            cancellation.ThrowIfCancellationRequested();
            results.Add(read switch
            {
                ReadArticle article => Analyse(article, cancellation, out var why) is { } document ? found(article.Place, document) : failed(new ReadFailure(article.Place, why)),
                ReadFailure failure => failed(failure),
                _ => throw new InvalidOperationException($"unknown result {read}"),
            });
        }

        block.Release();
        return results;
    }

    private string TooSlow => FormattableString.Invariant($"took longer than {_options.Limits.ReportTime.TotalSeconds:0.###} s");

    private Document? Analyse(ReadArticle read, CancellationToken cancellation, out string why)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(_options.Limits.ReportTime);
        why = TooSlow;
        try
        {
            var document = _analyse(read.Article, limit.Token);
            return limit.IsCancellationRequested ? null : document;
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return null;
        }
        catch (Exception fault) when (_options.GoesOnAfterFault && fault is not (OperationCanceledException or TableException))
        {
            // The host asked for it: the report fails and says so, and the others are read. A table that is broken is so for all of them.
            why = $"a fault of the program: {fault.GetType().Name}: {fault.Message.ReplaceLineEndings(" ")}";
            return null;
        }
    }
}
