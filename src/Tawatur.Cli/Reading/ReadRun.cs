using System.Buffers;
using System.Collections.Concurrent;
using Tawatur.Analysis;
using Tawatur.Cli.Text;
using Tawatur.Documents;
using Tawatur.Export;
using Tawatur.Fetch;
using Tawatur.Languages;
using Tawatur.Read;

namespace Tawatur.Cli.Reading;

/// <summary>One run of <c>tawatur read</c>: workers read, analyse and render; this writes what they made, in order.</summary>
/// <param name="request">What was asked.</param>
/// <param name="network">Fetches the pages of addresses; the network of this machine where it is <c>null</c>.</param>
/// <param name="errors">Standard error, where it is another than the console's.</param>
internal sealed class ReadRun(ReadRequest request, IPageFetcher? network = null, TextWriter? errors = null)
{
    private readonly LanguageSet _languages = new(request.Tables);
    private readonly ConcurrentBag<(IReportFormat Format, ArrayBufferWriter<byte> Buffer)> _idle = [];
    private readonly Lazy<Screen> _screen = new(() => request.Folder is null ? Screen.OfStandardOutput() : Screen.File);
    private readonly Messages _messages = new(errors ?? Console.Error, !Console.IsErrorRedirected && (Console.IsOutputRedirected || request.Folder is not null), TimeProvider.System);

    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        var target = OpenTarget();
        var shown = 0;
        try
        {
            var intake = new Intake(new StandardAnalysis(_languages), request.Options, request.Workers, Fetcher());
            await foreach (var outcome in intake.RunAsync(request.Inputs.Select(InputName.Input), Render, Fail, cancellation))
            {
                if (outcome.Failure is { } failure)
                {
                    _messages.Failed(failure);
                }

                shown += outcome.Length > 0 ? 1 : 0;
                target.Put(outcome);
                _messages.Progress();
                Return(outcome);
            }

            target.End(isWhole: true);
            if (request.Finding is { } finding && shown == 0)
            {
                _messages.Failed($"no finding {finding} in what was read");
            }
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            target.End(isWhole: false);
            return ExitCodes.Interrupted;
        }
        catch (IOException error) when (request.Folder is null && StandardOutput.IsClosed(error))
        {
            // Whoever read the output has enough of it.
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            _messages.Failed($"cannot write {request.Folder ?? "standard output"}: {error.Message}");
        }
        catch (SeveralPagesException error)
        {
            _messages.Failed(error.Message);
        }
        catch (TableException error)
        {
            _messages.Failed($"cannot read tables: {error.Message}");
        }
        finally
        {
            _messages.Erase();
        }

        return _messages.Failures > 0 ? ExitCodes.Failed : ExitCodes.Done;
    }

    // Without an address nothing of the network is even loaded.
    private AnnouncedFetcher? Fetcher() => request.Inputs.Any(InputName.IsAddress) ? NewFetcher() : null;

    private AnnouncedFetcher NewFetcher()
    {
        var fetcher = network ?? new PageFetcher();
        return new AnnouncedFetcher(request.PageFolder is { } folder ? new KeepingFetcher(fetcher, new PageFolder(folder)) : fetcher, _messages);
    }

    private IReportTarget OpenTarget() =>
        request.Folder is { } folder ? (request.IsHtml ? new FolderTarget(folder, ".html", new FolderIndex(folder)) : new FolderTarget(folder, request.IsJson ? ".json" : ".txt"))
        : request.IsHtml ? new PageTarget(StandardOutput.Open())
        : request.IsJson && !request.IsLines ? new JsonTarget(StandardOutput.Open(), request.Inputs.Count > 1)
        : new LinesTarget(StandardOutput.Open());

    private IReportFormat NewFormat() =>
        request.IsExplained ? new ExplainFormat(_screen.Value, request.Finding)
        : request.IsHtml ? new HtmlFormat(new HtmlReadingWriter(AnalysisIdentity.Of(_languages)))
        : request.IsJson ? new JsonFormat(new JsonReadingWriter(AnalysisIdentity.Of(_languages), isIndented: !request.IsLines))
        : new TableFormat(_screen.Value);

    private ReadOutcome Render(ReportPlace place, Document document)
    {
        if (!_idle.TryTake(out var tools))
        {
            tools = (NewFormat(), new ArrayBufferWriter<byte>());
        }

        tools.Buffer.ResetWrittenCount();
        tools.Format.Write(document, tools.Buffer);
        var bytes = ArrayPool<byte>.Shared.Rent(tools.Buffer.WrittenCount);
        tools.Buffer.WrittenSpan.CopyTo(bytes);
        var outcome = new ReadOutcome(place, document.Article.Ref, bytes, tools.Buffer.WrittenCount) { Summary = request.IsHtml && request.Folder is not null ? ReportSummary.Of(document) : null };
        _idle.Add(tools);
        return outcome;
    }

    private static ReadOutcome Fail(ReadFailure failure) => new(failure.Place, failure.Place.Ref, [], 0, failure);

    private static void Return(ReadOutcome outcome)
    {
        if (outcome.Bytes.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(outcome.Bytes);
        }
    }
}
