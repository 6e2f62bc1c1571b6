using Tawatur.Documents;

namespace Tawatur.Languages;

/// <summary>The table of words by which a report announces that accounts conflict.</summary>
internal static class ArabicConflictTables
{
    private const string Article = "\u0627\u0644";
    private const string In = "\u0641\u064A";

    public static void Add(TableSource source, TermIndex.Builder terms)
    {
        var parts = source.Rows("ar/conflict-words.tsv").ToLookup(row => row["part"], row => row.Term);
        foreach (var account in parts["account"])
        {
            foreach (var verb in parts["verb"])
            {
                Announce(terms, $"{verb} {Article}{account}");
                Announce(terms, $"{verb} {account}");
                Announce(terms, $"{account} {verb}");
            }

            foreach (var noun in parts["noun"])
            {
                Announce(terms, $"{noun} {Article}{account}");
                Announce(terms, $"{noun} {In} {Article}{account}");
            }

            foreach (var adjective in parts["adjective"])
            {
                Announce(terms, $"{account} {adjective}");
                Announce(terms, $"{account} {Article}{adjective}");
            }
        }

        foreach (var scope in parts["scope"])
        {
            terms.Add(scope, new ConflictScopeEntry(scope), Proclitics.Conjunctions);
        }
    }

    /// <summary>Returns whether a part of the table belongs to announcements.</summary>
    public static bool IsAnnouncing(string part) => part is "account" or "verb" or "noun" or "adjective" or "scope";

    private static void Announce(TermIndex.Builder terms, string words) => terms.Add(words, new ConflictEntry(words), Proclitics.BeforeNoun | Proclitics.The);
}
