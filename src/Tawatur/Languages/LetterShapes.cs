namespace Tawatur.Languages;

/// <summary>Tells by its letters whether an unknown word looks like a foreign name in Arabic letters.</summary>
internal sealed class LetterShapes
{
    private const int MaxLetters = 24;

    // On words held back from the compiling, nine of ten words over this score that the common words lack are names; half of the names reach it.
    public const int MinScore = 5;

    /// <summary>Over this score a word is a foreign name even where its endings could be those of a common word.</summary>
    public const int SureScore = 15;

    private readonly WordHashes _weights = WordHashes.Read("ar/letter-shapes.tsv");

    /// <summary>Returns how much the letters of a folded word speak for a foreign name.</summary>
    public int Score(ReadOnlySpan<char> folded)
    {
        if (folded.Length is < 3 or > MaxLetters)
        {
            return 0;
        }

        Span<char> word = stackalloc char[MaxLetters + 2];
        word = word[..(folded.Length + 2)];
        word[0] = '<';
        folded.CopyTo(word[1..]);
        word[^1] = '>';
        var score = 0;
        for (var length = 2; length <= 3; length++)
        {
            for (var at = 0; at + length <= word.Length; at++)
            {
                // A group counts once.
                if (word.IndexOf(word.Slice(at, length)) == at)
                {
                    score += _weights.Number(word.Slice(at, length));
                }
            }
        }

        score += _weights.Number(word[..4]) + (word.Length > 4 ? _weights.Number(word[^4..]) : 0);
        return score;
    }
}
