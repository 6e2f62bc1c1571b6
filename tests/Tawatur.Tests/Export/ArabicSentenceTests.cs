using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;
using Tawatur.Export.Html;
using Tawatur.Languages;

namespace Tawatur.Tests.Export;

/// <summary>What readers of Arabic are told where a reading has an English sentence.</summary>
public sealed partial class ArabicSentenceTests
{
    [Fact]
    public void A_rule_in_arabic_is_one_of_the_list() => Assert.All(ArabicSentences.Rules, rule => Assert.NotNull(RuleList.What(rule)));

    [Theory]
    [InlineData("closing quotation mark missing", "علامة الاقتباس الختامية ناقصة")]
    [InlineData("not UTF-8: read as windows-1256, which was guessed", "ليس النص بترميز UTF-8: قُرئ بترميز <bdi>windows-1256</bdi> تخمينا")]
    [InlineData("«الورداني» is the last name of «سالم الورداني»", "«<bdi>الورداني</bdi>» الاسم الأخير من «<bdi>سالم الورداني</bdi>»")]
    [InlineData("the publication date is in UTC; times are counted from 2021-10-15, the day in Etc/GMT-3, where the outlet sits", "تاريخ النشر بالتوقيت العالمي؛ وتُحسب الأزمنة من <bdi>2021-10-15</bdi>، وهو اليوم في <bdi>Etc/GMT-3</bdi> حيث الجهة الناشرة")]
    [InlineData("«a<b>» is the end of «c»", "«<bdi>a&lt;b&gt;</bdi>» آخر «<bdi>c</bdi>»")]
    public void A_sentence_stands_in_both_languages(string english, string arabic)
    {
        var markup = Markup(english);
        Assert.StartsWith($"<span class=\"ar\" lang=\"ar\" dir=\"rtl\">{arabic}</span> <span class=\"en\" lang=\"en\" dir=\"ltr\">", markup, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sentence_that_has_no_arabic_is_shown_in_english() => Assert.Equal("<span lang=\"en\" dir=\"ltr\">something new</span>", Markup("something new"));

    [Fact]
    public void Arabic_sentences_use_the_slots_that_the_english_have() => Assert.All(File.ReadLines(Repository.PathOf("src/Tawatur/Export/Html/sentences.tsv")).Where(line => !line.StartsWith('#')).Skip(1), line =>
    {
        var (english, arabic) = (line.Split('\t')[0], line.Split('\t')[1]);
        Assert.Equal(Enumerable.Range(1, english.Split("{}").Length - 1), Slots().Matches(arabic).Select(match => match.Value[1] - '0').Order());
    });

    private static string Markup(string english)
    {
        var output = new ArrayBufferWriter<byte>();
        new HtmlOutput(output).Sentence(english);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    [GeneratedRegex("{[0-9]}")]
    private static partial Regex Slots();
}
