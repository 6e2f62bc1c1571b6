namespace Tawatur.Cli.Reading;

/// <summary>Writes readings behind one another, with a line end; nothing for a report that has nothing to show.</summary>
/// <param name="output">Where to.</param>
internal sealed class LinesTarget(Stream output) : IReportTarget
{
    private byte[] _line = [];

    public void Put(ReadOutcome outcome)
    {
        if (outcome.Failure is not null || outcome.Length == 0)
        {
            return;
        }

        // A line goes out in one piece, so that an interruption cannot cut it.
        if (_line.Length <= outcome.Length)
        {
            _line = new byte[Math.Max(2 * _line.Length, outcome.Length + 1)];
        }

        outcome.Span.CopyTo(_line);
        _line[outcome.Length] = (byte)'\n';
        output.Write(_line, 0, outcome.Length + 1);
    }

    public void End(bool isWhole)
    {
    }
}
