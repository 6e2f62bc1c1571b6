using Tawatur.Read;

namespace Tawatur.Cli.Reading;

/// <summary>Writes one file a report, whole or not at all.</summary>
/// <param name="folder">The folder.</param>
/// <param name="ending">The ending of the files, with its point.</param>
internal sealed class FolderTarget(string folder, string ending) : IReportTarget
{
    private readonly Dictionary<string, int> _names = new(StringComparer.OrdinalIgnoreCase);

    public void Put(ReadOutcome outcome)
    {
        if (outcome.Failure is not null)
        {
            return;
        }

        Directory.CreateDirectory(folder);
        var path = Path.Combine(folder, Unique(NameOf(outcome.Place, outcome.Reference)) + ending);
        WholeFile.Write(path, [.. outcome.Span, (byte)'\n']);
    }

    public void End()
    {
    }

    /// <summary>Returns the name of a report's file: the input without its ending, or the ref of a record.</summary>
    internal static string NameOf(ReportPlace place, string? reference)
    {
        if (place.Line is { } line)
        {
            return InputName.Safe(reference ?? FormattableString.Invariant($"{InputName.Stem(place.Input)}-{line}"));
        }

        return InputName.Safe(InputName.Stem(place.Input));
    }

    // Two reports of one name are two files: the second is name-2.
    private string Unique(string name)
    {
        while (!_names.TryAdd(name, 1))
        {
            name = FormattableString.Invariant($"{name}-{++_names[name]}");
        }

        return name;
    }
}
