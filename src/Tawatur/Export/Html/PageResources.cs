using System.Security.Cryptography;
using System.Text;

namespace Tawatur.Export.Html;

/// <summary>The files that the page is made of: its frame, its style, its words.</summary>
internal static class PageResources
{
    private static readonly Lazy<byte[]> StyleSheet = new(() => Bytes("reading.css"));
    private static readonly Lazy<PageFrame> Page = new(() => PageFrame.Parse(Encoding.UTF8.GetString(Bytes("reading.html"))));
    private static readonly Lazy<PageFrame> Index = new(() => PageFrame.Parse(Encoding.UTF8.GetString(Bytes("index.html"))));

    /// <summary>Gets the style, which stands in the page.</summary>
    public static byte[] Style => StyleSheet.Value;

    /// <summary>Gets the frame of the page.</summary>
    public static PageFrame Frame => Page.Value;

    /// <summary>Gets the frame of the page that leads to several readings.</summary>
    public static PageFrame IndexFrame => Index.Value;

    /// <summary>Gets the security policy: the page loads nothing and runs nothing, and no style but its own counts.</summary>
    public static string Policy { get; } =
        $"default-src 'none'; style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Style))}'; base-uri 'none'; form-action 'none'";

    /// <summary>Opens a file. Its name has no ending of a table, since the tables of the analysis are found by theirs.</summary>
    public static Stream Open(string name) =>
        typeof(PageResources).Assembly.GetManifestResourceStream($"html/{name}") ?? throw new ArgumentException($"no resource '{name}'", nameof(name));

    /// <summary>Fills a slot that all frames have.</summary>
    /// <param name="html">Where to.</param>
    /// <param name="slot">The slot.</param>
    /// <param name="isArabic">Whether the page speaks Arabic until its reader chooses.</param>
    public static void Fill(HtmlOutput html, string slot, bool isArabic)
    {
        switch (slot)
        {
            case "language":
                html.Raw(isArabic ? "ar"u8 : "en"u8);
                break;
            case "direction":
                html.Raw(isArabic ? "rtl"u8 : "ltr"u8);
                break;
            case "policy":
                html.Raw(Encoding.ASCII.GetBytes(Policy));
                break;
            case "style":
                html.Raw(Style);
                break;
            case "name":
                html.Text(isArabic ? ReadingWords.Of("index.title").Arabic : ReadingWords.Of("index.title").English);
                break;
            case "arabic-checked":
                html.Raw(isArabic ? " checked"u8 : ""u8);
                break;
            case "english-checked":
                html.Raw(isArabic ? ""u8 : " checked"u8);
                break;
            default:
                throw new InvalidOperationException($"the page's frame has a slot '{slot}' that nothing fills");
        }
    }

    private static byte[] Bytes(string name)
    {
        using var stream = Open(name);
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
