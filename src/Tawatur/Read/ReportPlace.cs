using System.Text;

namespace Tawatur.Read;

/// <summary>Where a report stood.</summary>
/// <param name="Input">The name of the input, <c>-</c> for standard input.</param>
/// <param name="Line">The line, from 1, where the input holds a report a line; otherwise <c>null</c>.</param>
/// <param name="Ref">The id that the input gave, where it got that far.</param>
public sealed record ReportPlace(string Input, long? Line = null, string? Ref = null)
{
    /// <summary>Returns the place as one line, <c>reports.jsonl:12 (ref)</c>.</summary>
    public override string ToString()
    {
        var words = new StringBuilder(Input == ReportInput.StandardInputName ? "standard input" : OneLine(Input));
        if (Line is { } line)
        {
            words.Append(':').Append(line);
        }

        if (Ref is not null && Ref != Input)
        {
            words.Append(" (").Append(OneLine(Ref)).Append(')');
        }

        return words.ToString();
    }

    private static string OneLine(string words) => words.Any(char.IsControl) ? string.Concat(words.Select(c => char.IsControl(c) ? ' ' : c)) : words;
}
