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
        switch (slot)
        {
            case "name":
                page.Html.Text(Name(page.Article));
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
                PageResources.Fill(page.Html, slot, ReportLanguage.IsMetInArabic(page.Article.Language));
                break;
        }
    }

    /// <summary>Returns what a report is called: its title, else its reference. A title may be a whole text without a line break, and is cut.</summary>
    internal static ReadOnlySpan<char> Name(Article article)
    {
        const int most = 200;
        var name = article.Title is { } title ? title.In(article.Text) : (article.TitleAsGiven ?? article.Ref ?? "").AsSpan();
        return name.Length <= most ? name : name[..(char.IsHighSurrogate(name[most - 1]) ? most - 1 : most)];
    }
}
