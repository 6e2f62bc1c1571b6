using System.Text;
using Tawatur.Languages;

namespace Tawatur.Tests.Conventions;

/// <summary>Every table of the languages, and of the samples, has the form that it must have.</summary>
public sealed class TableTests
{
    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    public static IEnumerable<ITheoryDataRow> Files() =>
        from folder in (string[])["src/Tawatur/Languages", "src/Tawatur/Export", "samples/tables"]
        where Directory.Exists(Repository.PathOf(folder))
        from path in Directory.EnumerateFiles(Repository.PathOf(folder), "*.tsv", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
        let name = Path.GetRelativePath(Repository.Root, path).Replace('\\', '/')
        select new TheoryDataRow<string>(name) { TestDisplayName = $"table {name}", Label = "" };

    [Theory]
    [MemberData(nameof(Files))]
    public void A_table_is_well_formed(string file)
    {
        var bytes = File.ReadAllBytes(Repository.PathOf(file));
        var text = Strict.GetString(bytes);
        Assert.False(text.StartsWith('\uFEFF'), "it starts with a byte-order mark");
        Assert.True(text.EndsWith('\n') && !text.EndsWith("\n\n", StringComparison.Ordinal), "it does not end with one line end");
        Assert.DoesNotContain('\r', text);
        var lines = text.TrimEnd('\n').Split('\n');
        var comments = lines.TakeWhile(line => line.StartsWith('#')).ToList();
        Assert.NotEmpty(comments);
        Assert.True(comments.Exists(line => line.Contains("licence", StringComparison.OrdinalIgnoreCase) || line.Contains("Apache-2.0", StringComparison.Ordinal)), "no comment names a licence");
        var rows = lines.Skip(comments.Count).ToList();
        Assert.True(rows.Count > 1, "it has no entry");
        Assert.Empty(Problems(rows, comments.Count));
    }

    [Fact]
    public void Every_shipped_table_can_be_read() => Assert.All(TableSource.Shipped, name => Assert.NotEmpty(TableSource.ReadShipped(name).Rows));

    private static IEnumerable<string> Problems(List<string> rows, int firstLine)
    {
        var columns = rows[0].Split('\t').Length;
        var before = "";
        foreach (var (index, row) in rows.Index())
        {
            var fields = row.Split('\t');
            foreach (var problem in InRow(row, fields, columns))
            {
                yield return $"line {firstLine + index + 1}: {problem}: {row}";
            }

            if (index > 0)
            {
                var order = string.CompareOrdinal(before, fields[0]);
                if (order >= 0)
                {
                    yield return $"line {firstLine + index + 1}: {(order == 0 ? "stands twice" : $"not sorted, '{before}' comes later")}: {row}";
                }

                before = fields[0];
            }
        }
    }

    private static IEnumerable<string> InRow(string row, string[] fields, int columns)
    {
        if (fields.Length != columns)
        {
            yield return $"{fields.Length} fields where the header has {columns}";
        }

        if (fields[0].Length == 0)
        {
            yield return "no term";
        }

        if (fields.Any(field => field != field.Trim() || field.Contains("  ", StringComparison.Ordinal)))
        {
            yield return "a space too many";
        }

        if (!row.IsNormalized(NormalizationForm.FormC))
        {
            yield return "not in NFC";
        }

        if (row.Any(c => c is (>= '\uFB50' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFC')))
        {
            yield return "a presentation form, which no text matches";
        }

        if (row.Any(c => c != '\t' && (char.IsControl(c) || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.Format || c is '\u00A0' or '\u0640')))
        {
            yield return "a character that cannot be seen, or tatweel";
        }
    }
}
