using System.Text;

namespace Tawatur.Cli.Text;

/// <summary>Breaks a text into lines of a width, at spaces where there are any.</summary>
internal static class LineWrapper
{
    /// <summary>Returns the lines; one, empty, for an empty text. Every white space is a place to break, line ends of the text included.</summary>
    public static List<string> Wrap(string text, int width)
    {
        var lines = new List<string>();
        var line = new StringBuilder();
        var used = 0;
        foreach (var range in text.AsSpan().SplitAny(' ', '\n', '\t', '\r'))
        {
            var word = text.AsSpan(range);
            if (word.IsEmpty)
            {
                continue;
            }

            var length = CellWidth.Of(word);
            if (used > 0 && used + 1 + length > width)
            {
                End();
            }
            else if (used > 0)
            {
                line.Append(' ');
                used++;
            }

            foreach (var written in word.EnumerateRunes())
            {
                // What a report writes must not steer the terminal.
                var rune = Rune.IsControl(written) ? Rune.ReplacementChar : written;
                // A word that is longer than a line is broken where the line ends.
                if (used > 0 && used + CellWidth.Of(rune) > width)
                {
                    End();
                }

                line.Append(rune);
                used += CellWidth.Of(rune);
            }
        }

        if (used > 0 || lines.Count == 0)
        {
            End();
        }

        return lines;

        void End()
        {
            lines.Add(line.ToString());
            line.Clear();
            used = 0;
        }
    }
}
