using Tawatur.Languages;

namespace Tawatur.Cli;

/// <summary>A folder with tables of the user's own.</summary>
internal static class TablesFolder
{
    /// <summary>Returns what is wrong with it; <c>null</c> where nothing is. A table that would be passed over in silence is wrong.</summary>
    public static string? Problem(string folder)
    {
        if (!Directory.Exists(folder))
        {
            return $"--tables '{folder}' is no folder";
        }

        var names = Directory.EnumerateFiles(folder, "*.tsv", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/')).Order(StringComparer.Ordinal).ToList();
        var unknown = names.Find(name => !LanguageSet.TableNames.Contains(name, StringComparer.Ordinal));
        return names.Count == 0 ? $"--tables '{folder}' has no tables; a table of yours is named as the shipped one that it adds to, such as ar/places.tsv"
            : unknown is null ? null
            : $"--tables '{folder}': no table {unknown} is shipped that it could add to{Suggestion(unknown)}";
    }

    private static string Suggestion(string name) =>
        LanguageSet.TableNames.FirstOrDefault(shipped => shipped.EndsWith("/" + Path.GetFileName(name), StringComparison.Ordinal)) is { } meant ? $"; did you mean {meant}?" : "; docs/tables.md lists them";
}
