using System.Buffers;
using System.Text;
using Tawatur.Languages;

namespace Tawatur.Export.Html;

/// <summary>The words of the page in Arabic and English, from <c>words.tsv</c>. Both stand in the page; its reader chooses which are shown.</summary>
internal static class ReadingWords
{
    private static readonly Lazy<Dictionary<string, ReadingWord>> Words = new(Read);

    /// <summary>Gets the keys, for tests.</summary>
    public static IEnumerable<string> Keys => Words.Value.Keys;

    /// <summary>Returns the words of a key.</summary>
    /// <exception cref="KeyNotFoundException">The table lacks the key.</exception>
    public static ReadingWord Of(string key) => Words.Value.TryGetValue(key, out var word) ? word : throw new KeyNotFoundException($"words.tsv has no '{key}'");

    /// <summary>Returns the words of a key; <c>null</c> where the table lacks it.</summary>
    public static ReadingWord? Find(string key) => Words.Value.GetValueOrDefault(key);

    /// <summary>Returns the words of a member of an enumeration; their key is <c>speaker-kind.person</c> and the like.</summary>
    public static ReadingWord Of<T>(T member)
        where T : struct, Enum => Members<T>.Words[Convert.ToInt32(member, System.Globalization.CultureInfo.InvariantCulture)];

    /// <summary>Returns the key of a member of an enumeration.</summary>
    public static string Key<T>(T member)
        where T : struct, Enum => $"{Kebab(typeof(T).Name)}.{Kebab(member.ToString())}";

    private static string Kebab(string name)
    {
        var kebab = new StringBuilder();
        foreach (var c in name)
        {
            if (char.IsUpper(c) && kebab.Length > 0)
            {
                kebab.Append('-');
            }

            kebab.Append(char.ToLowerInvariant(c));
        }

        return kebab.ToString();
    }

    private static Dictionary<string, ReadingWord> Read()
    {
        using var stream = PageResources.Open("words");
        var words = new Dictionary<string, ReadingWord>(StringComparer.Ordinal);
        foreach (var row in Table.Read("words.tsv", stream).Rows)
        {
            words.Add(row.Term, new ReadingWord(row["ar"], row["en"], Pair(row["ar"], row["en"])));
        }

        return words;
    }

    private static byte[] Pair(string arabic, string english)
    {
        var buffer = new ArrayBufferWriter<byte>();
        new HtmlOutput(buffer)
            .Raw("<span class=\"ar\" lang=\"ar\" dir=\"rtl\">"u8).Text(arabic)
            .Raw("</span> <span class=\"en\" lang=\"en\" dir=\"ltr\">"u8).Text(english).Raw("</span>"u8);
        return buffer.WrittenSpan.ToArray();
    }

    private static class Members<T>
        where T : struct, Enum
    {
        // Enumerations of the documents count from 0 without gaps.
        public static readonly ReadingWord[] Words = [.. Enum.GetValues<T>().Select(member => Of(Key(member)))];
    }
}
