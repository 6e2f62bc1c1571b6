namespace Tawatur.Cli.Reading;

/// <summary>Writes one page, and no second one behind it: two pages in one file are none.</summary>
/// <param name="output">Where to.</param>
internal sealed class PageTarget(Stream output) : IReportTarget
{
    private byte[]? _page;
    private int _reports;

    public void Put(ReadOutcome outcome)
    {
        if (++_reports > 1)
        {
            throw new SeveralPagesException();
        }

        _page = outcome.Failure is null ? outcome.Span.ToArray() : null;
    }

    public void End(bool isWhole)
    {
        if (_page is { } page)
        {
            _page = null;
            output.Write([.. page, (byte)'\n']);
        }
    }
}
