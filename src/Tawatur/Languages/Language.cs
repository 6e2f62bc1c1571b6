using Tawatur.Documents;

namespace Tawatur.Languages;

/// <summary>What is known of a language: its tables, matched by one index, and how its words are taken apart. Safe for many threads.</summary>
public sealed class Language
{
    internal Language(string code, TermIndex terms, Func<string, TokenKind, WordForm> analyse)
    {
        Code = code;
        Terms = terms;
        Words = new WordForms(analyse);
    }

    /// <summary>Gets the ISO 639 code.</summary>
    public string Code { get; }

    internal TermIndex Terms { get; }

    internal WordForms Words { get; }

    internal NumberNeighbours Neighbours { get; init; } = NumberNeighbours.Empty;

    /// <summary>Gets the words that decide what a time beside them means; <c>null</c> where the language has no times.</summary>
    internal TimeWords? TimeWords { get; init; }

    /// <summary>Gets the names of news agencies; <c>null</c> where the language has no table of them.</summary>
    internal Agencies? Agencies { get; init; }

    /// <summary>Gets the names under which outlets speak of themselves; <c>null</c> where the language has no table of them.</summary>
    internal OutletNames? OutletNames { get; init; }

    /// <summary>Gets the tenses of verbs behind "qad"; <c>null</c> where the language has none.</summary>
    internal TaVerbs? TaVerbs { get; init; }

    /// <summary>Gets where places are; <c>null</c> where the language has no gazetteer.</summary>
    internal Gazetteer? Gazetteer { get; init; }

    /// <summary>Gets the words by which accounts can, or cannot, be compared.</summary>
    internal ConflictWords ConflictWords { get; init; } = ConflictWords.None;

    internal IReadOnlySet<string> Abbreviations { get; init; } = new HashSet<string>(StringComparer.Ordinal);
}
