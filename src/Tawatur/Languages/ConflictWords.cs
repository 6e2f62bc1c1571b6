using Tawatur.Documents;

namespace Tawatur.Languages;

/// <summary>Words by which two accounts can, or cannot, be compared. They are no terms of the index: a noun that it knew would be taken apart otherwise than before.</summary>
internal sealed class ConflictWords
{
    /// <summary>A language that has none.</summary>
    public static readonly ConflictWords None = new([]);

    // The first words of pairs are short: "min", "fi", "hasila".
    private const int LongestOfTwo = 7;

    private readonly Dictionary<string, ConflictWord> _words;

    private ConflictWords(Dictionary<string, ConflictWord> words) => _words = words;

    public static ConflictWords Load(TableSource source)
    {
        var words = new Dictionary<string, ConflictWord>(StringComparer.Ordinal);
        foreach (var row in source.Rows("ar/conflict-words.tsv"))
        {
            // The words of announcements are terms of the index.
            if (!ArabicConflictTables.IsAnnouncing(row["part"]))
            {
                words.TryAdd(string.Join(' ', row.Term.Split(' ').Select(part => Folding.Fold(part, out _, out _))), row.Enum<ConflictWord>("part"));
            }
        }

        return new ConflictWords(words);
    }

    /// <summary>Returns what the word at a token says, alone or with the next one; a conjunction or preposition may be attached.</summary>
    public ConflictWord At(ReadOnlySpan<Token> tokens, int token)
    {
        var word = tokens[token].Word;
        if (word.Kind != TokenKind.Word)
        {
            return ConflictWord.None;
        }

        if (_words.TryGetValue(word.Folded, out var kind) || _words.TryGetValue(word.Stem, out kind))
        {
            return kind;
        }

        return word.Folded.Length <= LongestOfTwo && token + 1 < tokens.Length && _words.TryGetValue($"{word.Folded} {tokens[token + 1].Word.Folded}", out kind) ? kind : ConflictWord.None;
    }
}
