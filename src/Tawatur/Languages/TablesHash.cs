using System.Security.Cryptography;
using System.Text;

namespace Tawatur.Languages;

/// <summary>The hash of all tables, shipped and the user's, so that a reading says by which it was made.</summary>
internal static class TablesHash
{
    /// <summary>Returns <c>sha256:</c> and the hash of the names and bytes of all tables and the compiled gazetteer, those of the user's folder behind the shipped ones.</summary>
    public static string Of(TableSource source)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var name in TableSource.Shipped)
        {
            using var stream = TableSource.Open(name);
            Append(hash, name, stream);
        }

        if (File.Exists(GazetteerFile.Path))
        {
            using var file = File.OpenRead(GazetteerFile.Path);
            Append(hash, "gazetteer/places.tsv", file);
        }

        if (source.Folder is { } folder)
        {
            var files = Directory.GetFiles(folder, "*.tsv", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(folder, f).Replace('\\', '/'));
            foreach (var name in files.Order(StringComparer.Ordinal))
            {
                using var stream = File.OpenRead(Path.Combine(folder, name));
                Append(hash, "own/" + name, stream);
            }
        }

        return "sha256:" + Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static void Append(IncrementalHash hash, string name, Stream table)
    {
        // The length keeps the end of one table apart from the start of the next.
        hash.AppendData(Encoding.UTF8.GetBytes($"{name}\n{table.Length}\n"));
        var bytes = new byte[table.Length];
        table.ReadExactly(bytes);
        hash.AppendData(bytes);
    }
}
