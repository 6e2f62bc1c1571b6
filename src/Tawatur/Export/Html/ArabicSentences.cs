using Tawatur.Languages;

namespace Tawatur.Export.Html;

/// <summary>Rules, notes and reasons in Arabic. In readings they are English sentences; the page shows readers of Arabic these.</summary>
internal static class ArabicSentences
{
    private const string Slot = "{}";

    private static readonly Lazy<Dictionary<string, string>> OfRules = new(() => Read("rules").ToDictionary(row => row.Term, row => row["ar"], StringComparer.Ordinal));
    private static readonly Lazy<List<(string[] Pieces, string Arabic)>> Patterns = new(() => [.. Read("sentences").Select(row => (row.Term.Split(Slot), row["ar"])).OrderByDescending(row => row.Item1.Sum(piece => piece.Length))]);

    /// <summary>Gets the rules that have a sentence, for tests.</summary>
    public static IEnumerable<string> Rules => OfRules.Value.Keys;

    /// <summary>Returns what a rule takes; <c>null</c> where that is not there in Arabic.</summary>
    public static string? OfRule(string rule) => OfRules.Value.GetValueOrDefault(rule);

    /// <summary>Returns a sentence, and the words that stand in its slots <c>{1}</c>, <c>{2}</c> and so on; <c>null</c> where it is not there in Arabic.</summary>
    public static (string Arabic, List<string> Words)? Of(string english)
    {
        foreach (var (pieces, arabic) in Patterns.Value)
        {
            if (Words(english, pieces) is { } words)
            {
                return (arabic, words);
            }
        }

        return null;
    }

    // What stands between the pieces of a pattern; null where they do not stand in the sentence one after the other.
    private static List<string>? Words(string sentence, string[] pieces)
    {
        if (!sentence.StartsWith(pieces[0], StringComparison.Ordinal) || !sentence.EndsWith(pieces[^1], StringComparison.Ordinal) || (pieces.Length == 1 && sentence.Length != pieces[0].Length))
        {
            return null;
        }

        var words = new List<string>();
        var at = pieces[0].Length;
        for (var i = 1; i < pieces.Length; i++)
        {
            var end = i == pieces.Length - 1 ? sentence.Length - pieces[i].Length : sentence.IndexOf(pieces[i], at, StringComparison.Ordinal);
            if (end < at)
            {
                return null;
            }

            words.Add(sentence[at..end]);
            at = end + pieces[i].Length;
        }

        return words;
    }

    private static List<TableRow> Read(string name)
    {
        using var stream = PageResources.Open(name);
        return Table.Read(name + ".tsv", stream).Rows;
    }
}
