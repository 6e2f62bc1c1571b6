using System.Reflection;

namespace Tawatur.Languages;

/// <summary>Where tables come from: those shipped in the assembly, and a folder of the user's that adds entries under the same file names.</summary>
/// <param name="folder">The user's folder, with a folder a language (<c>ar/places.tsv</c>); <c>null</c> for none.</param>
internal sealed class TableSource(string? folder = null)
{
    private static readonly Assembly Own = typeof(TableSource).Assembly;

    /// <summary>Gets the names of all shipped tables, such as <c>ar/months.tsv</c>, sorted.</summary>
    public static IReadOnlyList<string> Shipped { get; } =
        [.. Own.GetManifestResourceNames().Where(n => n.EndsWith(".tsv", StringComparison.Ordinal)).Select(n => n.Replace('\\', '/')).Order(StringComparer.Ordinal)];

    public string? Folder => folder;

    /// <summary>Returns the shipped table of that name.</summary>
    public static Table ReadShipped(string name)
    {
        using var stream = Open(name);
        return Table.Read(name, stream);
    }

    /// <summary>Opens the shipped table of that name.</summary>
    public static Stream Open(string name) => Own.GetManifestResourceStream(name) ?? throw new ArgumentException($"no table '{name}' is shipped", nameof(name));

    /// <summary>Returns the rows of the shipped table, then those that the user's folder adds.</summary>
    public IEnumerable<TableRow> Rows(string name)
    {
        foreach (var row in ReadShipped(name).Rows)
        {
            yield return row;
        }

        if (folder is null || Path.Combine(folder, name) is not { } path || !File.Exists(path))
        {
            yield break;
        }

        using var stream = File.OpenRead(path);
        foreach (var row in Table.Read(path, stream).Rows)
        {
            yield return row;
        }
    }
}
