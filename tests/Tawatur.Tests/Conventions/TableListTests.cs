using System.Globalization;
using System.Text;
using Tawatur.Languages;

namespace Tawatur.Tests.Conventions;

/// <summary>The list of tables in <c>docs/tables.md</c> says what is shipped.</summary>
public sealed class TableListTests
{
    private const string Path = "docs/tables.md";
    private const string Start = "<!-- tables -->\n";
    private const string End = "<!-- end of tables -->\n";

    // How the comment on where the facts come from begins, where it is a line of its own.
    private static readonly string[] Origins = ["Compiled", "Counted", "Closed", "Found", "Written"];

    [Fact]
    public void The_list_of_tables_is_that_of_the_shipped_ones()
    {
        var text = File.ReadAllText(Repository.PathOf(Path));
        var from = text.IndexOf(Start, StringComparison.Ordinal) + Start.Length;
        var to = text.IndexOf(End, StringComparison.Ordinal);
        Approval.Check(Path, text[..from] + List() + text[to..]);
    }

    private static string List()
    {
        var list = new StringBuilder("| table | columns | what it is, and where it is from |\n|---|---|---|\n");
        foreach (var name in TableSource.Shipped)
        {
            var table = TableSource.ReadShipped(name);
            var comments = table.Comments.Select(comment => comment.TrimStart('#', ' ')).ToList();
            var about = comments.Take(1).Concat(comments.Skip(1).Where(comment => Origins.Any(origin => comment.StartsWith(origin, StringComparison.Ordinal))));
            list.Append(CultureInfo.InvariantCulture, $"| `{name}` | {string.Join(", ", table.Columns.Select(column => $"`{column}`"))} | {string.Join(" ", about).Replace("|", "\\|", StringComparison.Ordinal)} |\n");
        }

        return list.ToString();
    }
}
