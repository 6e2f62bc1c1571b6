using System.Globalization;
using System.Text;

namespace Tawatur.IntegrationTests.Timing;

/// <summary>Large texts of one thing again and again, each of which would find a step that looks at everything for everything.</summary>
/// <remarks>Large enough that half of them is more than the processor's caches hold too: where only the whole is, it costs more than twice as much without any such step.</remarks>
internal static class LargeTexts
{
    private const int Whole = 100;
    private const int Half = 50;

    private static readonly Dictionary<string, Func<int, string>> Texts = new(StringComparer.Ordinal)
    {
        ["500,000 times a verb of speech"] = size => Repeat("قال ", 5_000 * size),
        ["100,000 opening quotation marks"] = size => Repeat("«", 1_000 * size),
        ["a million straight marks and letters"] = size => Repeat(" \"ا", 10_000 * size),
        ["100,000 closing marks behind words"] = size => Repeat("قال” ", 1_000 * size),
        ["100,000 opening brackets"] = size => Repeat("(", 1_000 * size),
        ["one sentence of 5 MB"] = size => Repeat("وأضاف وزير الدفاع سالم الورداني أن نحو 30 مسلحا قتلوا يوم الخميس في مدينة النخيل ", 340 * size),
        ["100,000 sentences"] = size => Repeat("قال الوزير إن 3 جنود قتلوا أمس. ", 1_000 * size),
        ["50,000 paragraphs"] = size => Repeat("وأضاف: \"لن نغادر الميناء\".\n", 500 * size),
        ["100,000 names"] = size => Repeat("محمد أحمد الورداني، ", 330 * size),
        ["200,000 numbers"] = size => Repeat("ثلاثة و30 ألفا من بين ", 400 * size),
        ["200,000 months"] = size => Repeat("يناير/كانون الثاني 2018 ", 500 * size),
        ["one word of a million letters"] = size => Repeat("ا", 10_000 * size),
        ["a million marks"] = size => Repeat("َ", 10_000 * size),
        ["a million dots"] = size => Repeat(".", 10_000 * size),
        ["100,000 attributions"] = size => Repeat("بحسب مصادر، ", 1_000 * size),
        ["400,000 colons"] = size => Repeat("الوزير: ", 4_000 * size),
        ["100,000 quotations in one another"] = size => Repeat("«قال الوزير \"لن نغادر\" ", 1_000 * size),
        ["500,000 brackets inside a quotation that nothing closes"] = size => "قال \"" + Repeat("ن (أ) ", 5_000 * size),
        ["50,000 quotations over a paragraph break"] = size => Repeat("قال \"لن نغادر\nالميناء\". ", 500 * size),
        ["30,000 speakers of different names"] = size => string.Concat(Enumerable.Range(0, 300 * size).Select(i => $"قال الوزير سالم {Word(i)} إن الميناء مغلق. ")),
        ["30,000 unknown offices"] = size => string.Concat(Enumerable.Range(0, 300 * size).Select(i => $"وأكد مدير {Word(i)} أن الميناء مغلق. ")),
        ["100,000 tolls with their parts"] = size => Repeat("قتل 30 شخصا بينهم 3 أطفال، ", 500 * size),
        ["a million blank lines"] = size => "سمارا" + Repeat("\n", 10_000 * size),
    };

    /// <summary>Gets their names, with the size of the whole text.</summary>
    public static IEnumerable<string> Names => Texts.Keys;

    /// <summary>Returns a text, and one of the same kind and half its size, in UTF-8.</summary>
    public static (byte[] Half, byte[] Whole) Of(string name) => (Encoding.UTF8.GetBytes(Texts[name](Half)), Encoding.UTF8.GetBytes(Texts[name](Whole)));

    /// <summary>A word for each number: its digits as letters.</summary>
    private static string Word(int number) => string.Concat(number.ToString("D5", CultureInfo.InvariantCulture).Select(digit => "برتسكمنلدق"[digit - '0']));

    private static string Repeat(string text, int times) => new StringBuilder(text.Length * times).Insert(0, text, times).ToString();
}
