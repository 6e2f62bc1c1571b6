using System.Security.Cryptography;
using System.Text;

namespace Tawatur.Export.Html;

/// <summary>The files that the page is made of: its frame, its style, its words.</summary>
internal static class PageResources
{
    private static readonly Lazy<byte[]> StyleSheet = new(() => Bytes("reading.css"));
    private static readonly Lazy<PageFrame> Page = new(() => PageFrame.Parse(Encoding.UTF8.GetString(Bytes("reading.html"))));

    /// <summary>Gets the style, which stands in the page.</summary>
    public static byte[] Style => StyleSheet.Value;

    /// <summary>Gets the frame of the page.</summary>
    public static PageFrame Frame => Page.Value;

    /// <summary>Gets the security policy: the page loads nothing and runs nothing, and no style but its own counts.</summary>
    public static string Policy { get; } =
        $"default-src 'none'; style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Style))}'; base-uri 'none'; form-action 'none'";

    /// <summary>Opens a file. Its name has no ending of a table, since the tables of the analysis are found by theirs.</summary>
    public static Stream Open(string name) =>
        typeof(PageResources).Assembly.GetManifestResourceStream($"html/{name}") ?? throw new ArgumentException($"no resource '{name}'", nameof(name));

    private static byte[] Bytes(string name)
    {
        using var stream = Open(name);
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
