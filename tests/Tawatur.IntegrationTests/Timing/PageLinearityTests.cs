using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using Tawatur.Documents;
using Tawatur.Export;

namespace Tawatur.IntegrationTests.Timing;

/// <summary>Twice the findings cost a page twice the time and the bytes, also where they lie over and in one another.</summary>
[Collection(nameof(Alone))]
public sealed class PageLinearityTests
{
    private const double MaxRatio = 2.6;
    private const int Attempts = 6;
    private const string Words = "قال وزير الدفاع سالم الورداني أمس إن 30 ";

    private static readonly FoundBy By = new("StatementFinder", "cue-verb");
    private static readonly Chain Chain = new([new Transmitter { Kind = SpeakerKind.Outlet }], 0);

    private static readonly Dictionary<string, Func<int, Document>> Documents = new(StringComparer.Ordinal)
    {
        ["100,000 findings in a text of 4 MB"] = size => Spread(1_000 * size),
        ["20,000 statements in one another"] = size => Of(200 * size, (document, count) => document with { Statements = Statements(count, i => new TextSpan(i, document.Text.Length - i)) }),
        ["20,000 statements over all of the text"] = size => Of(200 * size, (document, count) => document with { Statements = Statements(count, _ => new TextSpan(0, document.Text.Length)) }),
        ["20,000 statements, each over the next"] = size => Of(200 * size, (document, count) => document with { Statements = Statements(count, i => new TextSpan(i, Math.Min(document.Text.Length, i + 5_000))) }),
        ["100,000 mentions of one thing"] = size => Of(1_000 * size, (document, count) => document with { Entities = [new Entity { Id = "e1", Type = EntityType.Person, Mentions = [.. Enumerable.Range(0, count).Select(i => new Mention(new TextSpan(i * Words.Length, (i * Words.Length) + 3), MentionKind.Name))], By = By }] }),
        ["a paragraph of a million words"] = size => Of(10_000 * size, (document, _) => document),
    };

    public static TheoryData<string> Cases() => [.. Documents.Keys];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Twice_the_findings_cost_about_twice(string name)
    {
        var (whole, half) = (Documents[name](100), Documents[name](50));
        var ratio = double.MaxValue;
        for (var attempt = 0; attempt < Attempts && ratio > MaxRatio; attempt++)
        {
            var (fast, small) = Measure(half);
            var (slow, large) = Measure(whole);
            Assert.InRange((double)large / small, 0, 2.2);
            ratio = slow < 0.05 ? 0 : slow / fast;
        }

        Assert.True(ratio <= MaxRatio, $"{name}: twice the findings cost {ratio:F2} times");
    }

    private static (double Seconds, int Bytes) Measure(Document document)
    {
        GC.Collect();
        var buffer = new ArrayBufferWriter<byte>();
        var before = Worked();
        new HtmlReadingWriter("timing").Write(document, buffer);
        return ((Worked() - before).TotalSeconds, buffer.WrittenCount);
    }

    private static TimeSpan Worked() => Environment.CpuUsage.TotalTime - GC.GetTotalPauseDuration();

    private static Document Of(int count, Func<Document, int, Document> fill)
    {
        var text = new StringBuilder(Words.Length * count).Insert(0, Words, count).ToString();
        var article = new Article { Text = text, Language = "ar", Paragraphs = [new Paragraph(new TextSpan(0, text.Length), ParagraphRole.Body)] };
        return fill(new Document { Article = article, Done = (Layers)int.MaxValue }, count);
    }

    private static Document Spread(int count) => Of(count, (document, all) => document with
    {
        Statements = Statements(all / 4, i => new TextSpan((4 * i * Words.Length) + 30, ((4 * i) + 3) * Words.Length)),
        Quantities = [.. Enumerable.Range(0, all / 4).Select(i => new Quantity { Id = $"q{i}", Span = At(4 * i, Words.Length - 3, 2), Min = 30, Max = 30, By = By })],
        Times = [.. Enumerable.Range(0, all / 4).Select(i => new TimeExpression { Id = $"t{i}", Span = At(4 * i, 29, 3), Value = "2020-09-10", By = By })],
        Entities = [.. Enumerable.Range(0, all / 4).Select(i => new Entity { Id = $"e{i}", Type = EntityType.Person, Name = "سالم", Mentions = [new Mention(At(4 * i, 16, 13), MentionKind.Name)], By = By })],
    });

    private static TextSpan At(int sentence, int start, int length) => new((sentence * Words.Length) + start, (sentence * Words.Length) + start + length);

    private static ImmutableArray<Statement> Statements(int count, Func<int, TextSpan> content) =>
        [.. Enumerable.Range(0, count).Select(i => new Statement { Id = $"s{i}", Cue = At(i, 0, 3), Content = [content(i)], Chain = Chain, By = By })];
}
