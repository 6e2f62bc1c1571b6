using Tawatur.Documents;

namespace Tawatur.Languages;

/// <summary>Words of a language that attaches no particles.</summary>
/// <param name="index">The tables' terms.</param>
internal sealed class PlainWords(TermIndex index)
{
    public WordForm Analyse(string written, TokenKind kind)
    {
        var folded = Folding.Fold(written, out var light, out _);
        var number = index.Number(folded);
        return new WordForm
        {
            Length = written.Length,
            Kind = kind,
            Folded = folded,
            Light = light,
            Vocabulary = number,
            StemEnd = written.Length,
            Stem = folded,
            Core = kind == TokenKind.Number ? WordCores.Number(folded) : 0,
            Readings = number >= 0 && index.Starts(number) ? [new WordReading(number, Proclitics.None, 0, written.Length, false, light)] : [],
        };
    }
}
