using Tawatur.Languages;

namespace Tawatur.Read.Pages;

/// <summary>Judges how far a decoded text looks like one that somebody wrote, so that an encoding that lies is told from one that does not.</summary>
/// <remarks>
/// Three things give a wrong decoding away: characters that stand for nothing, accented letters of Latin three in a row (which no language writes),
/// and Arabic letters without the article. In Arabic news two letters in a hundred begin with it at the least; the same bytes in the other Arabic encoding have none.
/// </remarks>
internal static class ReadableLetters
{
    private const int LettersPerArticle = 60;
    private const int EnoughLetters = 200;

    /// <summary>Returns the share of the characters beyond ASCII that look right, from 0 to 1; 1 where there are none.</summary>
    public static double Share(ReadOnlySpan<char> text)
    {
        var (all, wrong, run, arabic, articles) = (0, 0, 0, 0, 0);
        var before = '\0';
        foreach (var c in text)
        {
            if (c < 0x80)
            {
                run = 0;
                before = c;
                continue;
            }

            all++;
            if (c == '\uFFFD' || (c >= 0x80 && c < 0xA0) || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.PrivateUse or System.Globalization.UnicodeCategory.OtherNotAssigned)
            {
                wrong++;
                run = 0;
            }
            else if (c <= '\u024F')
            {
                // The signs of Latin 1 between letters are as good as letters here: that is how mojibake looks.
                run++;
                wrong += run == 3 ? 3 : run > 3 ? 1 : 0;
            }
            else
            {
                run = 0;
                if (Characters.IsArabic(c))
                {
                    arabic++;
                    articles += c == Characters.Lam && before == Characters.Alef ? 1 : 0;
                }
            }

            before = c;
        }

        var share = all == 0 ? 1 : 1 - ((double)wrong / all);
        return arabic > EnoughLetters && articles * LettersPerArticle < arabic ? share / 2 : share;
    }
}
