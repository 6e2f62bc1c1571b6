namespace Tawatur.Read.Pages;

/// <summary>Decides at the line breaks of a block where a paragraph ends: at two together, and at one behind a full stop or a date that stands alone; otherwise the break is a space.</summary>
internal static class BrokenLines
{
    // No date with its weekday, its clock time and its label is longer.
    private const int MostOfDate = 60;

    private const string Ends = ".!?:\u061F\u2026\u06D4\"\u201D\u00BB)";

    /// <summary>Returns the paragraphs of a text in which a line end is a break and all other white space one space.</summary>
    public static IEnumerable<string> Of(string written)
    {
        var start = 0;
        for (var at = 0; at < written.Length; at++)
        {
            if (written[at] != '\n')
            {
                continue;
            }

            var end = at;
            var breaks = 0;
            while (at < written.Length && (written[at] is '\n' or ' ' or '\u00A0'))
            {
                breaks += written[at] == '\n' ? 1 : 0;
                at++;
            }

            at--;
            var line = written.AsSpan(start, end - start).TrimEnd();
            if (breaks > 1 || line.IsEmpty || Ends.Contains(line[^1], StringComparison.Ordinal) || IsDate(line))
            {
                if (Line(written, start, end) is { } paragraph)
                {
                    yield return paragraph;
                }

                start = at + 1;
            }
        }

        if (Line(written, start, written.Length) is { } last)
        {
            yield return last;
        }
    }

    private static bool IsDate(ReadOnlySpan<char> line) =>
        line.Length <= MostOfDate && line.ContainsAnyInRange('0', '9') && WrittenDateReader.Read(line.ToString()).Count > 0 && BylineText.Of(line.ToString()) is null;

    private static string? Line(string written, int start, int end)
    {
        var line = written.AsSpan(start, end - start).Trim();
        return !HasLetters(line) ? null : line.Contains('\n') ? line.ToString().Replace(" \n", "\n", StringComparison.Ordinal).Replace("\n ", "\n", StringComparison.Ordinal).Replace('\n', ' ') : line.ToString();
    }

    // Templates fill empty paragraphs with spaces and marks that nobody sees.
    private static bool HasLetters(ReadOnlySpan<char> line)
    {
        foreach (var c in line)
        {
            if (!char.IsWhiteSpace(c) && char.GetUnicodeCategory(c) is not (System.Globalization.UnicodeCategory.Format or System.Globalization.UnicodeCategory.Control))
            {
                return true;
            }
        }

        return false;
    }
}
