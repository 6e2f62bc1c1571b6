using Tawatur.Languages;

namespace Tawatur.Read;

/// <summary>Tells the language of a text: by its script, for the Arabic script by the letters that only one language has, English by its article, and only what is left of Latin and Cyrillic by statistics.</summary>
/// <remarks>
/// The statistics know neither Sorani nor Pashto, take a third of Sorani for Arabic, and are unsure of short Arabic; letters decide all of these.
/// The shares below are of letters, set well under what running text has: Sorani writes U+06D5 in every fifth place, Urdu U+06C1, U+06D2 and U+06BA in every eighth,
/// Pashto one of its own letters in every thirtieth, Persian U+06CC in every tenth; Arabic text shows them in foreign names alone.
/// </remarks>
internal static class LanguageIdentifier
{
    public const string Unknown = "und";

    // Enough to be sure of, and no more, since this is done for every report.
    private const int MaxLength = 1000;

    private const string Arabic = "ar";

    /// <summary>Returns an ISO 639 code, or <see cref="Unknown"/>.</summary>
    public static string Identify(string text)
    {
        var first = text.AsSpan(0, Math.Min(text.Length, MaxLength));
        var counts = default(ScriptCounts);
        counts.Add(first);
        if (counts.Letters == 0 && text.Length > MaxLength)
        {
            first = text.AsSpan();
            counts.Add(first);
        }

        return counts.Largest switch
        {
            Script.Arabic => OfArabicScript(first),
            Script.Latin when IsEnglish(first) => "en",
            Script.Latin or Script.Cyrillic => LanguageStatistics.Identify(first.ToString()) ?? Unknown,
            Script.Hebrew => "he",
            Script.Greek => "el",
            Script.Armenian => "hy",
            Script.Georgian => "ka",
            Script.Kana => "ja",
            Script.Hangul => "ko",
            Script.Han => "zh",
            _ => Unknown,
        };
    }

    // No other language has this word, and a report in English has it every eighteenth; that spares it the loading of the statistics.
    private static bool IsEnglish(ReadOnlySpan<char> text)
    {
        var articles = 0;
        var rest = text;
        while (rest.IndexOf(" the ", StringComparison.OrdinalIgnoreCase) is >= 0 and var at)
        {
            articles++;
            rest = rest[(at + 4)..];
        }

        return articles > 1 && articles * 40 >= text.Count(' ');
    }

    private static string OfArabicScript(ReadOnlySpan<char> text)
    {
        var letters = 0;
        var (sorani, pashto, urdu, uyghur, persian, shared, arabic) = (0, 0, 0, 0, 0, 0, 0);
        foreach (var c in text)
        {
            if (!Characters.IsArabic(c) || Characters.Class(c) != CharacterClass.Letter)
            {
                continue;
            }

            letters++;
            switch (c)
            {
                case '\u06CE' or '\u0695' or '\u06B5' or '\u06D5':
                    sorani++;
                    uyghur += c == '\u06D5' ? 1 : 0;
                    break;
                case '\u06C7' or '\u06C8' or '\u06CB' or '\u06AD':
                    uyghur += 4; // Sorani has none of these four, which Uyghur writes all the time
                    break;
                case '\u067C' or '\u0689' or '\u0693' or '\u069A' or '\u06BC' or '\u0681' or '\u0685' or '\u0696' or '\u06CD' or '\u06D0' or '\u06AB':
                    pashto++;
                    break;
                case '\u0679' or '\u0688' or '\u0691' or '\u06D2' or '\u06BA' or '\u06C1' or '\u06BE':
                    urdu++;
                    break;
                case '\u067E' or '\u0686' or '\u0698' or '\u06AF':
                    persian++;
                    break;
                case Characters.FarsiYeh or Characters.Keheh:
                    shared++;
                    break;
                case Characters.TehMarbuta or Characters.AlefHamzaAbove or Characters.AlefHamzaBelow or Characters.AlefMaksura or Characters.Yeh or Characters.Kaf:
                    arabic++;
                    break;
                default:
                    break;
            }
        }

        return uyghur > sorani && Share(uyghur, letters, 10) ? "ug"
            : Share(sorani, letters, 20) ? "ckb"
            : Share(urdu, letters, 30) && urdu >= pashto ? "ur"
            : Share(pashto, letters, 80) ? "ps"
            : persian + shared > arabic ? "fa"
            : Arabic;
    }

    private static bool Share(int count, int letters, int oneOf) => count * oneOf >= letters && count > 0;
}
