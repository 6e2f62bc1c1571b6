using Tawatur.Languages;

namespace Tawatur.Benchmarks.Lexicon;

/// <summary>Decides by counts whether a word that starts like a particle, or like the article, is one whole word.</summary>
/// <remarks>
/// A whole word takes the article and particles itself (the minister, and arrived), and what is left behind its first letter is rare alone. The thresholds
/// were set by reading: of 200 random entries none may be wrong that a reader would see. A verb behind "and" (and he added) is common with it and rare
/// alone, but takes no particle before the "and", so it is not taken.
/// </remarks>
/// <param name="counts">The counts of a corpus.</param>
internal sealed class WholeWordRule(FormCounts counts)
{
    private const int MinOccurrences = 3;
    private const int MinFamily = 10;

    private static readonly string Article = $"{Characters.Alef}{Characters.Lam}";

    public bool IsWhole(string word) => word.Length >= 3 && word[0] switch
    {
        Characters.Waw or Characters.Feh => StartsWhole(word, isStacked: false),
        Characters.Beh or Characters.Kaf or Characters.Seen => StartsWhole(word, isStacked: true),
        Characters.Lam => word[1] != Characters.Lam && StartsWhole(word, isStacked: true),
        Characters.Alef => word[1] == Characters.Lam && IsHamzaWord(word),
        _ => false,
    };

    private bool StartsWhole(string word, bool isStacked)
    {
        var alone = counts.Of(word);
        var withArticle = counts.Of(Article + word) + counts.Of($"{Characters.Lam}{Characters.Lam}{word}");
        var withPreposition = counts.Of(Characters.Beh + word) + counts.Of(Characters.Lam + word);

        // "And" stands before a preposition too, so behind one it says nothing: not before "by its means", nor before "by the way".
        var saysNothing = isStacked && (ArabicWords.Pronouns.Any(p => word.EndsWith(p, StringComparison.Ordinal)) || string.CompareOrdinal(word, 1, Article, 0, 2) == 0);
        var withConjunction = saysNothing ? 0 : counts.Of(Characters.Waw + word) + counts.Of(Characters.Feh + word);
        var attached = withArticle + withPreposition + withConjunction;
        if (alone < MinOccurrences || alone + attached < MinFamily || attached < Math.Max(2, 0.02 * alone) || alone < 0.02 * withPreposition)
        {
            return false;
        }

        var rest = counts.Of(word[1..]) + counts.Of(Article + word[1..]);
        return 20 * rest <= alone || (withArticle >= 0.05 * alone && 2 * rest <= alone + attached);
    }

    /// <summary>Alef with hamza and lam are no article, and whoever leaves the hamza out means the same word.</summary>
    private bool IsHamzaWord(string word)
    {
        var hamza = counts.WithHamza(word);
        return word.Length >= 4 && hamza >= MinFamily && (hamza >= 0.7 * counts.Of(word) || 20 * counts.Of(word[2..]) <= counts.Of(word));
    }
}
