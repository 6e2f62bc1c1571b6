namespace Tawatur.Cli.Reading;

/// <summary>Writes a JSON object where there is one report, and an array where there are several.</summary>
/// <param name="output">Where to.</param>
/// <param name="isArray">Whether it is known from the start that there are several.</param>
internal sealed class JsonTarget(Stream output, bool isArray) : IReportTarget
{
    private bool _isArray = isArray;
    private bool _isOpen;
    private int _reports;
    private byte[]? _first;

    public void Put(ReadOutcome outcome)
    {
        _reports++;
        _isArray |= _reports > 1;
        if (_isArray && _first is { } first)
        {
            _first = null;
            Element(first);
        }

        if (outcome.Failure is not null)
        {
            return;
        }

        if (_isArray)
        {
            Element(outcome.Span);
        }
        else
        {
            _first = outcome.Span.ToArray();
        }
    }

    public void End(bool isWhole)
    {
        if (_first is not null)
        {
            output.Write([.. _first, (byte)'\n']);
        }
        else if (_isArray)
        {
            output.Write(_isOpen ? "\n]\n"u8 : "[]\n"u8);
        }
    }

    private void Element(ReadOnlySpan<byte> reading)
    {
        output.Write(_isOpen ? ",\n"u8 : "[\n"u8);
        _isOpen = true;
        output.Write(reading);
    }
}
