using System.Text;

namespace Tawatur.Cli.Text;

/// <summary>A page of text of a certain width: paragraphs and tables, for a terminal or for a file.</summary>
/// <param name="screen">What it is shown on.</param>
internal sealed class TextPage(Screen screen)
{
    private const int Gap = 2;
    private const int MinColumn = 8;

    private readonly StringBuilder _page = new();

    public int Width => screen.Width;

    public void Blank() => _page.Append('\n');

    /// <summary>Writes words over the whole width.</summary>
    public void Paragraph(string words, Tone tone = Tone.Plain, string label = "", int indent = 0)
    {
        foreach (var line in Lines(new CellLine(label, words, tone), Width - indent))
        {
            _page.Append(' ', indent).Append(line.Shown).Append('\n');
        }
    }

    /// <summary>Writes a table.</summary>
    /// <param name="headers">The heads of the columns.</param>
    /// <param name="rows">The rows; a cell is one line or several.</param>
    public void Table(string[] headers, List<CellLine[][]> rows)
    {
        var widths = Widths(headers, rows);
        Row([.. headers.Select(h => new[] { new CellLine("", h, Tone.Faint) })], widths);
        foreach (var row in rows)
        {
            Row(row, widths);
        }
    }

    public override string ToString() => _page.ToString();

    public void Clear() => _page.Clear();

    private void Row(CellLine[][] cells, int[] widths)
    {
        var broken = cells.Select((cell, i) => cell.SelectMany(line => Lines(line, widths[i])).ToList()).ToList();
        for (var n = 0; n < broken.Max(c => c.Count); n++)
        {
            var missing = 0;
            for (var i = 0; i < broken.Count; i++)
            {
                if (n < broken[i].Count)
                {
                    _page.Append(' ', missing).Append(broken[i][n].Shown);
                    missing = widths[i] - broken[i][n].Width + Gap;
                }
                else
                {
                    missing += widths[i] + Gap;
                }
            }

            _page.Append('\n');
        }
    }

    /// <summary>Gives each column what its longest cell takes, and cuts the widest until all fit.</summary>
    private int[] Widths(string[] headers, List<CellLine[][]> rows)
    {
        var widths = headers.Select((h, i) => Math.Max(CellWidth.Of(h), rows.Max(r => r[i].Length == 0 ? 0 : r[i].Max(l => l.Width)))).ToArray();
        var room = Width - (Gap * (widths.Length - 1));
        while (widths.Sum() > room)
        {
            var widest = Array.IndexOf(widths, widths.Max());
            if (widths[widest] <= MinColumn)
            {
                break;
            }

            // The widest column gives what is too much, down to the width of the next one.
            var next = widths.Where((_, i) => i != widest).DefaultIfEmpty(0).Max();
            widths[widest] = Math.Max(Math.Max(MinColumn, Math.Min(next, widths[widest] - 1)), widths[widest] - (widths.Sum() - room));
        }

        return widths;
    }

    private IEnumerable<(string Shown, int Width)> Lines(CellLine line, int width)
    {
        var indent = CellWidth.Of(line.Label);
        var label = screen.Toned(line.Label, Tone.Faint);
        foreach (var words in LineWrapper.Wrap(line.Words, Math.Max(MinColumn, width - indent)))
        {
            yield return (label + screen.Toned(screen.Isolated(words), line.Tone), indent + CellWidth.Of(words));
            label = new string(' ', indent);
        }
    }
}
