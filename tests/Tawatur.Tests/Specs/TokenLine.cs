using System.Globalization;
using Tawatur.Documents;

namespace Tawatur.Tests.Specs;

/// <summary>A token in the words of the specs: its particles, stem and pronoun, joined with <c>+</c>.</summary>
internal static class TokenLine
{
    public static string Of(Token token, string text)
    {
        var pieces = Particles(token.Proclitics.In(text).ToString(), token.Word.Proclitics).ToList();
        pieces.Add(token.Stem.In(text).ToString());
        if (!token.Enclitics.IsEmpty)
        {
            pieces.Add(token.Enclitics.In(text).ToString());
        }

        return string.Join("+", pieces);
    }

    /// <summary>Splits the particles: each is one letter with its marks, but the article, which has the rest.</summary>
    private static IEnumerable<string> Particles(string written, Proclitics flags)
    {
        var letters = int.PopCount((int)(flags & ~Proclitics.The));
        var at = 0;
        while (at < written.Length)
        {
            var end = at + 1;
            while (end < written.Length && (letters == 0 || IsMark(written[end])))
            {
                end++;
            }

            letters--;
            yield return written[at..end];
            at = end;
        }
    }

    private static bool IsMark(char c) => c == 'ـ' || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format;
}
