using System.Buffers;
using System.Globalization;
using System.Text;
using Tawatur.Export;
using Tawatur.Read;

namespace Tawatur.IntegrationTests.Timing;

/// <summary>Twice the text costs twice the time: no text makes a step look at everything again and again.</summary>
[Collection(nameof(Alone))]
public sealed class LinearityTests
{
    // Noise of the machine, and caches that a larger text outgrows, stay below; a quadratic step gives 4.
    private const double MaxRatio = 2.5;
    private const int Runs = 3;
    private const int Attempts = 6;

    private static readonly Intake Intake = new(workers: 1);

    public static TheoryData<string> Cases() => [.. Texts.Keys];

    private static readonly Dictionary<string, Func<int, string>> Texts = new(StringComparer.Ordinal)
    {
        ["500,000 times a verb of speech"] = size => Repeat("قال ", 5_000 * size),
        ["100,000 opening quotation marks"] = size => Repeat("«", 1_000 * size),
        ["100,000 straight marks and letters"] = size => Repeat(" \"ا", 1_000 * size),
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
        ["100,000 colons"] = size => Repeat("الوزير: ", 1_000 * size),
        ["100,000 quotations in one another"] = size => Repeat("«قال الوزير \"لن نغادر\" ", 1_000 * size),
        ["100,000 brackets inside a quotation that nothing closes"] = size => "قال \"" + Repeat("نعم (أي الميناء) ", 1_000 * size),
        ["50,000 quotations over a paragraph break"] = size => Repeat("قال \"لن نغادر\nالميناء\". ", 500 * size),
        ["30,000 speakers of different names"] = size => string.Concat(Enumerable.Range(0, 300 * size).Select(i => $"قال الوزير سالم {Word(i)} إن الميناء مغلق. ")),
        ["30,000 unknown offices"] = size => string.Concat(Enumerable.Range(0, 300 * size).Select(i => $"وأكد مدير {Word(i)} أن الميناء مغلق. ")),
        ["100,000 tolls with their parts"] = size => Repeat("قتل 30 شخصا بينهم 3 أطفال، ", 500 * size),
        ["a million blank lines"] = size => "سمارا" + Repeat("\n", 10_000 * size),
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Twice_the_text_costs_at_most_two_and_a_half_times(string name)
    {
        var whole = Encoding.UTF8.GetBytes(Texts[name](100));
        var half = Encoding.UTF8.GetBytes(Texts[name](50));
        var ratio = double.MaxValue;
        for (var attempt = 0; attempt < Attempts && ratio > MaxRatio; attempt++)
        {
            var (fast, slow) = (double.MaxValue, double.MaxValue);
            for (var run = 0; run < Runs; run++)
            {
                fast = Math.Min(fast, await SecondsAsync(half));
                slow = Math.Min(slow, await SecondsAsync(whole));
            }

            // Below a twentieth of a second the start of a report is measured, not the text.
            ratio = slow < 0.05 ? 0 : slow / fast;
        }

        Assert.True(ratio <= MaxRatio, $"{name}: twice the text costs {ratio:F2} times");
    }

    private static async Task<double> SecondsAsync(byte[] text)
    {
        GC.Collect();
        using var writer = new JsonReadingWriter("timing");
        var buffer = new ArrayBufferWriter<byte>();
        var before = Worked();
        await foreach (var failure in Intake.RunAsync([new ReportInput("text.txt", () => new MemoryStream(text))], (_, document) => Write(document), failure => failure.ToString(), TestContext.Current.CancellationToken))
        {
            Assert.Null(failure);
        }

        return (Worked() - before).TotalSeconds;

        string? Write(Documents.Document document)
        {
            writer.Write(document, buffer);
            return null;
        }
    }

    /// <summary>A word for each number: its digits as letters.</summary>
    private static string Word(int number) => string.Concat(number.ToString("D5", CultureInfo.InvariantCulture).Select(digit => "برتسكمنلدق"[digit - '0']));

    // The processor's time and not the clock's, less the collector's pauses: neither what else the machine does is measured,
    // nor the heap that the cases before have left. A step that looks at everything again and again costs both ways.
    private static TimeSpan Worked() => Environment.CpuUsage.TotalTime - GC.GetTotalPauseDuration();

    private static string Repeat(string text, int times) => new StringBuilder(text.Length * times).Insert(0, text, times).ToString();
}
