namespace Tawatur.Cli.Text;

/// <summary>The few words that the program shows in Arabic, from <c>Resources/words.tsv</c>.</summary>
internal static class ShownWords
{
    private static readonly Dictionary<string, (string Arabic, string English)> Words = Read();

    /// <summary>Gets what the program does and what it does not do; it stands under whatever it shows.</summary>
    public static (string Arabic, string English) Motto => Words["motto"];

    private static Dictionary<string, (string Arabic, string English)> Read()
    {
        using var reader = new StreamReader(typeof(ShownWords).Assembly.GetManifestResourceStream("words.tsv")!);
        var words = new Dictionary<string, (string Arabic, string English)>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            if (!line.StartsWith('#') && line.Split('\t') is [var key, var arabic, var english])
            {
                words[key] = (arabic, english);
            }
        }

        return words;
    }
}
