using Tawatur.Documents;

namespace Tawatur.Languages;

/// <summary>A form of an English verb of saying.</summary>
internal sealed record EnglishCueEntry(string Term) : TermEntry(Term);

/// <summary>An English word that ends a speaker's noun phrase.</summary>
internal sealed record EnglishStopEntry(string Term) : TermEntry(Term);

/// <summary>An English pronoun that takes up the last speaker.</summary>
internal sealed record EnglishPronounEntry(string Term) : TermEntry(Term);

/// <summary>The English tables of direct quotations.</summary>
internal static class EnglishCueTables
{
    public static void Add(TableSource source, TermIndex.Builder terms)
    {
        foreach (var row in source.Rows("en/cue-words.tsv"))
        {
            terms.Add(row.Term, row["role"] switch
            {
                "verb" => new EnglishCueEntry(row.Term),
                "stop" => new EnglishStopEntry(row.Term),
                "pronoun" => new EnglishPronounEntry(row.Term),
                var other => throw row.Error($"'{other}' is not a role"),
            });
        }
    }
}
