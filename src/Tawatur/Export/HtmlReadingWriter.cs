using System.Buffers;
using Tawatur.Documents;
using Tawatur.Export.Html;

namespace Tawatur.Export;

/// <summary>Writes a document as a page for people: the text with every finding highlighted, and a row for each. One file in UTF-8, which needs no other, loads nothing and runs nothing.</summary>
/// <remarks>The same document gives the same bytes. A writer keeps no state and may be used by several threads.</remarks>
public sealed class HtmlReadingWriter
{
    private readonly string _analysis;

    /// <summary>Makes a writer.</summary>
    /// <param name="analysis">What analysed the documents: <see cref="AnalysisIdentity.Of"/>.</param>
    public HtmlReadingWriter(string analysis)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        _analysis = analysis;
    }

    /// <summary>Writes one page, without a line end.</summary>
    /// <param name="document">The document.</param>
    /// <param name="output">Where to.</param>
    public void Write(Document document, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(output);
        var page = new ReadingPage(document, _analysis, new HtmlOutput(output));
        PageResources.Frame.Write(page.Html, slot => Fill(page, slot));
    }

    private static void Fill(ReadingPage page, string slot)
    {
        var isArabic = ReportLanguage.IsMetInArabic(page.Article.Language);
        switch (slot)
        {
            case "language":
                page.Html.Raw(isArabic ? "ar"u8 : "en"u8);
                break;
            case "direction":
                page.Html.Raw(isArabic ? "rtl"u8 : "ltr"u8);
                break;
            case "policy":
                page.Html.Raw(System.Text.Encoding.ASCII.GetBytes(PageResources.Policy));
                break;
            case "style":
                page.Html.Raw(PageResources.Style);
                break;
            case "name":
                page.Html.Text(Name(page.Article));
                break;
            case "arabic-checked":
                page.Html.Raw(isArabic ? " checked"u8 : ""u8);
                break;
            case "english-checked":
                page.Html.Raw(isArabic ? ""u8 : " checked"u8);
                break;
            case "words-of-report":
                page.Html.Raw(page.WordsOfReport);
                break;
            case "switches":
                LegendView.Write(page);
                break;
            case "head":
                AboutRows.Head(page);
                break;
            case "text":
                TextView.Write(page.Article, page.Highlights, page.Html);
                break;
            case "findings":
                FindingSections.Write(page);
                break;
            case "notes":
                FindingSections.Notes(page);
                break;
            case "rules":
                RuleRows.Write(page);
                break;
            case "about":
                AboutRows.All(page);
                break;
            default:
                throw new InvalidOperationException($"the page's frame has a slot '{slot}' that nothing fills");
        }
    }

    // A title may be a whole text without a line break.
    private static ReadOnlySpan<char> Name(Article article)
    {
        const int most = 200;
        var name = article.Title is { } title ? title.In(article.Text) : (article.TitleAsGiven ?? article.Ref ?? "").AsSpan();
        return name.Length <= most ? name : name[..(char.IsHighSurrogate(name[most - 1]) ? most - 1 : most)];
    }
}
