using System.Buffers;
using System.Text;
using CsCheck;
using Tawatur.Analysis;
using Tawatur.Documents;
using Tawatur.Export;
using Tawatur.Export.Html;
using Tawatur.Read;

namespace Tawatur.Tests.Export;

/// <summary>Readings as pages.</summary>
public sealed class HtmlReadingWriterTests
{
    private static readonly StandardAnalysis Analysis = new();

    [Fact]
    public void Whatever_the_text_and_the_findings_the_page_is_whole_and_its_text_is_the_text_letter_for_letter() =>
        SomeDocuments.Any.Sample(
            document =>
            {
                var page = PageCheck.Parse(Page(document));
                Assert.Empty(PageCheck.Problems(page));
                Assert.Equal(Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(document.Text)), PageCheck.TextOf(page));
                Assert.DoesNotContain(page.All, element => element.LocalName is "u" or "i" or "b" or "s");
            },
            iter: 3_000);

    [Fact]
    public void The_same_document_gives_the_same_page_twice() =>
        SomeDocuments.Any.Sample(document => Page(document) == Page(document), iter: 100);

    [Fact]
    public void A_report_gives_a_page_without_a_fault_in_its_markup()
    {
        var document = Analysed("انفجار في الميناء\n\nقال الوزير سالم الورداني أمس إن \"نحو 30 شخصا\" أصيبوا، بحسب وكالة سمارا.\nوأضاف: <b>لا تعليق</b> & \"لا شيء\".");
        var page = PageCheck.Parse(Page(document), isStrict: true);
        Assert.Empty(PageCheck.Problems(page));
        Assert.Equal(document.Text, PageCheck.TextOf(page));
        Assert.Equal("rtl", page.GetElementById("text")!.GetAttribute("dir"));
        Assert.Equal("rtl", page.DocumentElement.GetAttribute("dir"));
        Assert.Equal("h2", page.QuerySelector("#text .title")!.LocalName);
    }

    [Fact]
    public void A_statement_is_reached_from_its_words_and_leads_back_to_them()
    {
        var page = PageCheck.Parse(Page(Analysed("خبر\n\nقال وزير الدفاع سالم الورداني إن الميناء مغلق.")));
        var cue = page.QuerySelector("#text .cue a")!;
        Assert.Equal("قال", cue.TextContent);
        Assert.Equal("#s1", cue.GetAttribute("href"));
        var number = page.QuerySelector("#s1 .number")!;
        Assert.Equal("قال", page.GetElementById(number.GetAttribute("href")![1..])!.TextContent);
        Assert.Equal("#s1", page.QuerySelector("#text .tag")!.GetAttribute("href"));
        Assert.Contains("الميناء مغلق", page.QuerySelector("#s1 blockquote")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void The_chain_says_what_is_inferred_and_which_link_is_hardest_to_trace()
    {
        var span = new TextSpan(0, 3);
        var chain = new Chain([new Transmitter { Kind = SpeakerKind.Outlet, Name = "الميناء" }, new Transmitter { Kind = SpeakerKind.Media, Span = span, IsInferred = true }, new Transmitter { Kind = SpeakerKind.Person, Span = span }], 1);
        var document = Analysed("خبر") with { Statements = [new Statement { Id = "s1", Cue = span, Content = [span], Chain = chain, By = new FoundBy("StatementFinder", "cue-verb") }], Done = Layers.Statements };
        var links = PageCheck.Parse(Page(document)).QuerySelectorAll("#s1 .chain > li");
        Assert.Equal(["link", "link inferred least", "link"], links.Select(l => l.ClassName));
        Assert.Contains("inferred", links[1].TextContent, StringComparison.Ordinal);
        Assert.Contains("hardest to trace", links[1].TextContent, StringComparison.Ordinal);
        Assert.StartsWith("الميناء", links[0].TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Found_none_found_and_not_looked_for_are_three_things()
    {
        var page = PageCheck.Parse(Page(new Document { Article = PlainTextReader.Read("صورة"), Done = Layers.Quantities }));
        Assert.NotNull(page.QuerySelector("#quantities .none-found"));
        Assert.NotNull(page.QuerySelector("#statements .not-looked-for"));
        Assert.NotNull(page.QuerySelector("#names .not-looked-for"));
        Assert.NotNull(page.QuerySelector("#conflicts .not-looked-for"));
        Assert.NotNull(page.QuerySelector("#gaps .not-looked-for-yet"));
        Assert.NotNull(page.GetElementById("show-quantity"));
        Assert.Null(page.GetElementById("show-cue"));
    }

    [Fact]
    public void What_is_not_given_is_said_to_be_not_given()
    {
        var about = PageCheck.Parse(Page(Analysed("خبر"))).GetElementById("about")!;
        Assert.Contains("not given", about.TextContent, StringComparison.Ordinal);
        Assert.Contains("0.1.0 sha256:0", about.TextContent, StringComparison.Ordinal);
        Assert.Contains("sha256:", about.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_page_showed_is_named_at_its_place_and_not_loaded()
    {
        var document = Analysed("خبر\n\nظهر في الشريط رجل.\nنص");
        var article = document.Article with
        {
            Form = ArticleForm.Article,
            Direction = TextDirection.RightToLeft,
            Byline = "كتب سالم",
            Retrieved = new DateTimeOffset(2021, 10, 14, 9, 0, 0, TimeSpan.Zero),
            Embeds = [new Embed(EmbedKind.Video, "https://video.example/1") { Near = document.Article.Paragraphs[1].Span }, new Embed(EmbedKind.Post, "javascript:alert(1)") { Near = null }],
        };
        var page = PageCheck.Parse(Page(document with { Article = article }), isStrict: true);
        Assert.Empty(PageCheck.Problems(page));
        Assert.Equal(document.Text, PageCheck.TextOf(page));
        Assert.Equal("#m1", page.QuerySelector("#p1 .embed")!.GetAttribute("href"));
        Assert.Contains("https://video.example/1", page.GetElementById("m1")!.TextContent, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("#m2 a[href^=javascript]"));
        Assert.Contains("كتب سالم", page.GetElementById("about")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(PageCheck.Parse(Page(document)).QuerySelector("#embeds .no-page"));
    }

    [Fact]
    public void The_motto_stands_on_the_page() => Assert.Contains("يعدّ الأصوات ولا يحكم بالصدق", Page(Analysed("خبر")), StringComparison.Ordinal);

    [Theory]
    [InlineData("ar", "ar", "rtl", "rtl")]
    [InlineData("fa", "en", "ltr", "rtl")]
    [InlineData("en", "en", "ltr", "ltr")]
    [InlineData("und", "en", "ltr", "auto")]
    public void The_page_speaks_to_the_readers_of_the_report_and_the_text_keeps_its_direction(string language, string spoken, string direction, string ofText)
    {
        var page = PageCheck.Parse(Page(new Document { Article = PlainTextReader.Read("x", new ReadOptions { Language = language }) }));
        Assert.Equal(spoken, page.DocumentElement.GetAttribute("lang"));
        Assert.Equal(direction, page.DocumentElement.GetAttribute("dir"));
        Assert.Equal(ofText, page.GetElementById("text")!.GetAttribute("dir"));
        Assert.True(page.QuerySelector(spoken == "ar" ? "#speak-arabic" : "#speak-english")!.HasAttribute("checked"));
    }

    [Fact]
    public void Every_switch_has_words_to_switch()
    {
        var style = PageCheck.Parse(Page(Analysed("خبر"))).QuerySelector("style")!.TextContent;
        Assert.All(Enum.GetNames<TextLayer>(), layer => Assert.Contains($"#show-{layer.ToLowerInvariant()}:not(:checked)", style, StringComparison.Ordinal));
        Assert.Contains("#show-roles:not(:checked)", style, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(typeof(SpeakerKind))]
    [InlineData(typeof(Certainty))]
    [InlineData(typeof(Negation))]
    [InlineData(typeof(Polarity))]
    [InlineData(typeof(Stance))]
    [InlineData(typeof(StatementMode))]
    [InlineData(typeof(ViaKind))]
    [InlineData(typeof(Manner))]
    [InlineData(typeof(TransmitterSource))]
    [InlineData(typeof(EntityType))]
    [InlineData(typeof(MentionKind))]
    [InlineData(typeof(QuantityBound))]
    [InlineData(typeof(ParagraphRole))]
    [InlineData(typeof(EmbedKind))]
    [InlineData(typeof(ArticleForm))]
    [InlineData(typeof(DateSource))]
    public void Every_value_has_words_in_both_languages(Type values)
    {
        var prefix = string.Concat(values.Name.Select((c, i) => char.IsUpper(c) && i > 0 ? $"-{char.ToLowerInvariant(c)}" : $"{char.ToLowerInvariant(c)}")) + ".";
        Assert.Equal(Enum.GetNames(values).Length, ReadingWords.Keys.Count(key => key.StartsWith(prefix, StringComparison.Ordinal)));
        Assert.Equal(Enumerable.Range(0, Enum.GetNames(values).Length), Enum.GetValuesAsUnderlyingType(values).Cast<int>());
    }

    private static Document Analysed(string text) => Analysis.Analyse(PlainTextReader.Read(text, new ReadOptions { Language = "ar" }), TestContext.Current.CancellationToken);

    private static string Page(Document document)
    {
        var buffer = new ArrayBufferWriter<byte>();
        new HtmlReadingWriter("0.1.0 sha256:0").Write(document, buffer);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
