using Tawatur.Read;

namespace Tawatur.Cli.Reading;

/// <summary>Writes one file a report, whole or not at all.</summary>
/// <param name="folder">The folder.</param>
/// <param name="ending">The ending of the files, with its point.</param>
/// <param name="index">The page that leads to them; <c>null</c> where there is none.</param>
internal sealed class FolderTarget(string folder, string ending, FolderIndex? index = null) : IReportTarget
{
    // Where an index is written its name is taken.
    private readonly Dictionary<string, int> _names = index is null ? new(StringComparer.OrdinalIgnoreCase) : new(StringComparer.OrdinalIgnoreCase) { [FolderIndex.Name] = 1 };

    public void Put(ReadOutcome outcome)
    {
        if (outcome.Failure is { } failure)
        {
            index?.Add(failure);
            return;
        }

        Directory.CreateDirectory(folder);
        var name = Unique(NameOf(outcome.Place, outcome.Reference)) + ending;
        WholeFile.Write(Path.Combine(folder, name), [.. outcome.Span, (byte)'\n']);
        index?.Add(outcome, name);
    }

    public void End(bool isWhole)
    {
        // An index that lacks reports would say that there are no more.
        if (isWhole)
        {
            index?.Write();
        }
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
