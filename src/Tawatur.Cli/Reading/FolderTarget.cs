using System.Text;
using Tawatur.Read;

namespace Tawatur.Cli.Reading;

/// <summary>Writes one file a report, whole or not at all.</summary>
/// <param name="folder">The folder.</param>
/// <param name="ending">The ending of the files, with its point.</param>
internal sealed class FolderTarget(string folder, string ending) : IReportTarget
{
    // Names are bytes to a file system, and 255 are the most that all of them take.
    private const int MaxLength = 200;

    private readonly Dictionary<string, int> _names = new(StringComparer.OrdinalIgnoreCase);

    public void Put(ReadOutcome outcome)
    {
        if (outcome.Failure is not null)
        {
            return;
        }

        Directory.CreateDirectory(folder);
        var path = Path.Combine(folder, Unique(NameOf(outcome.Place, outcome.Reference)) + ending);
        var unfinished = path + ".part";
        try
        {
            using (var file = File.Create(unfinished))
            {
                file.Write(outcome.Span);
                file.WriteByte((byte)'\n');
            }

            File.Move(unfinished, path, overwrite: true);
        }
        finally
        {
            File.Delete(unfinished);
        }
    }

    public void End()
    {
    }

    /// <summary>Returns the name of a report's file: the input without its ending, or the ref of a record.</summary>
    internal static string NameOf(ReportPlace place, string? reference)
    {
        if (place.Line is { } line)
        {
            return Safe(reference ?? FormattableString.Invariant($"{Stem(place.Input)}-{line}"));
        }

        return Safe(Stem(place.Input));
    }

    private static string Stem(string input)
    {
        if (input == ReportInput.StandardInputName)
        {
            return "standard-input";
        }

        var name = Path.GetFileName(input);
        name = name.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? name[..^3] : name;
        return Path.GetFileNameWithoutExtension(name) is { Length: > 0 } stem ? stem : name;
    }

    private static string Safe(string name)
    {
        var safe = new StringBuilder(name.Length);
        foreach (var c in name)
        {
            safe.Append(char.IsAsciiLetterOrDigit(c) || c is '.' or '_' or '-' ? c : '_');
        }

        return safe.Length == 0 ? "_" : safe.ToString(0, Math.Min(safe.Length, MaxLength));
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
