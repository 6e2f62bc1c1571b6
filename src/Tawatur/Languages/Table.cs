using System.Text;

namespace Tawatur.Languages;

/// <summary>A table of a language as its file has it: UTF-8, tab separated, comments first, a header, an entry a line.</summary>
internal sealed class Table
{
    public const int MaxLines = 200_000;
    public const int MaxLineLength = 4_000;

    private readonly Dictionary<string, int> _columns = new(StringComparer.Ordinal);

    private Table(string name) => Name = name;

    public string Name { get; }

    public List<string> Comments { get; } = [];

    public List<TableRow> Rows { get; } = [];

    public IEnumerable<string> Columns => _columns.Keys;

    public int Column(string name) => _columns.TryGetValue(name, out var index) ? index : throw new TableException(Name, 1, $"the header has no column '{name}'");

    public static Table Read(string name, Stream stream)
    {
        var table = new Table(name);
        using var reader = new StreamReader(stream, new UTF8Encoding(false, throwOnInvalidBytes: true));
        var number = 0;
        try
        {
            while (reader.ReadLine() is { } line)
            {
                number++;
                if (number > MaxLines || line.Length > MaxLineLength)
                {
                    throw new TableException(name, number, $"more than {MaxLines} lines, or a line of more than {MaxLineLength} characters");
                }

                table.Take(line, number);
            }
        }
        catch (DecoderFallbackException)
        {
            throw new TableException(name, number + 1, "not UTF-8");
        }

        return table._columns.Count > 0 ? table : throw new TableException(name, Math.Max(1, number), "no header line");
    }

    private void Take(string line, int number)
    {
        if (line.Length == 0)
        {
            return;
        }

        if (line[0] == '#')
        {
            Comments.Add(line);
            return;
        }

        var fields = line.Split('\t');
        if (_columns.Count == 0)
        {
            for (var i = 0; i < fields.Length; i++)
            {
                _columns[fields[i]] = i;
            }

            return;
        }

        if (fields.Length != _columns.Count)
        {
            throw new TableException(Name, number, $"{fields.Length} fields where the header has {_columns.Count}");
        }

        Rows.Add(new TableRow(this, number, fields));
    }
}
