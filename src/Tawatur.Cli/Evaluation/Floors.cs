using System.Globalization;

namespace Tawatur.Cli.Evaluation;

/// <summary>The figures below which quality must not fall: a table of <c>figure</c> and <c>floor</c>.</summary>
internal static class Floors
{
    /// <summary>Returns the floors of a file.</summary>
    /// <exception cref="InvalidDataException">A line is no figure and number; the message says which.</exception>
    public static Dictionary<string, double> Read(string path)
    {
        var floors = new Dictionary<string, double>(StringComparer.Ordinal);
        var isHeader = true;
        foreach (var (index, line) in File.ReadLines(path).Index())
        {
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            if (isHeader)
            {
                isHeader = false;
                continue;
            }

            if (line.Split('\t') is not [var figure, var number, ..] || !double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var floor))
            {
                throw new InvalidDataException($"{path}:{index + 1}: not a figure and a number: {line}");
            }

            floors.Add(figure, floor);
        }

        return floors;
    }
}
