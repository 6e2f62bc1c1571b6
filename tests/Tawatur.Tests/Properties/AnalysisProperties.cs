using System.Buffers;
using System.Text;
using CsCheck;
using Tawatur.Analysis;
using Tawatur.Export;

namespace Tawatur.Tests.Properties;

/// <summary>What holds of every text, however strange.</summary>
public sealed class AnalysisProperties
{
    private static readonly StandardAnalysis Analysis = new();

    [Theory]
    [InlineData("ar")]
    [InlineData("en")]
    [InlineData("fa")]
    public void Every_span_is_inside_the_text_and_every_layer_in_order(string language) =>
        Gen.Select(NewsLikeText.Texts, Gen.Bool).Sample(
            (text, hasTitle) => Check(text, language, hasTitle),
            iter: 2_000);

    [Fact]
    public void The_same_text_gives_the_same_reading_twice() =>
        NewsLikeText.Texts.Sample(text => Reading(Analysis, text) == Reading(Analysis, text), iter: 500);

    [Fact]
    public void What_was_read_before_changes_nothing() =>
        NewsLikeText.Texts.Array[1, 5].Sample(
            texts =>
            {
                var fresh = Reading(new StandardAnalysis(), texts[^1]);
                return texts.Select(text => Reading(Analysis, text)).Last() == fresh;
            },
            iter: 5);

    [Fact]
    public void The_samples_keep_the_laws_too() => Assert.All(
        Directory.GetFiles(Repository.PathOf("samples/reports"), "*.txt"),
        path => Check(File.ReadAllText(path), "ar", hasTitle: true));

    private static void Check(string text, string language, bool hasTitle) => DocumentLaws.Check(Analysis.Analyse(NewsLikeText.Article(text, language, hasTitle)));

    private static string Reading(StandardAnalysis analysis, string text)
    {
        using var writer = new JsonReadingWriter("test");
        var buffer = new ArrayBufferWriter<byte>();
        writer.Write(analysis.Analyse(NewsLikeText.Article(text, "ar", hasTitle: false)), buffer);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
