using Tawatur.Documents;
using Tawatur.Languages;

namespace Tawatur.Benchmarks.Lexicon;

/// <summary>How often each folded Arabic word stands in a corpus, and how often with a hamza on its first alef.</summary>
internal sealed class FormCounts
{
    private readonly Dictionary<string, int> _folded = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _hamza = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, int> Words => _folded;

    public int Of(string folded) => _folded.GetValueOrDefault(folded);

    public int WithHamza(string folded) => _hamza.GetValueOrDefault(folded);

    public static FormCounts Read(IEnumerable<string> texts)
    {
        var written = new Dictionary<string, int>(StringComparer.Ordinal);
        var lookup = written.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var text in texts)
        {
            var at = 0;
            while (TokenReader.Next(text, at, out var start, out at, out var kind))
            {
                if (kind == TokenKind.Word && Characters.IsArabic(text[start]))
                {
                    System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(lookup, text.AsSpan(start, at - start), out _)++;
                }
            }
        }

        var counts = new FormCounts();
        foreach (var (word, count) in written)
        {
            var folded = Folding.Fold(word, out _, out _);
            counts._folded[folded] = counts.Of(folded) + count;
            if (word[0] is Characters.AlefHamzaAbove or Characters.AlefHamzaBelow or Characters.AlefMadda)
            {
                counts._hamza[folded] = counts.WithHamza(folded) + count;
            }
        }

        return counts;
    }
}
