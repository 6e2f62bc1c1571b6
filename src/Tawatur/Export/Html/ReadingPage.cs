using Tawatur.Documents;

namespace Tawatur.Export.Html;

/// <summary>What the parts of one page share: the document, its highlights, where to write, and the rules that were named.</summary>
internal sealed class ReadingPage(Document document, string analysis, HtmlOutput html)
{
    /// <summary>Gets the document.</summary>
    public Document Document => document;

    /// <summary>Gets the article.</summary>
    public Article Article => document.Article;

    /// <summary>Gets what analysed the document.</summary>
    public string Analysis => analysis;

    /// <summary>Gets where to write.</summary>
    public HtmlOutput Html => html;

    /// <summary>Gets the highlights of the text.</summary>
    public Highlights Highlights { get; } = Highlights.Of(document);

    /// <summary>Gets the language and direction of the report's words, as attributes.</summary>
    public byte[] WordsOfReport { get; } = System.Text.Encoding.UTF8.GetBytes($" lang=\"{ReportLanguage.Tag(document.Article.Language)}\" dir=\"{ReportLanguage.Direction(document.Article)}\"");

    /// <summary>Gets the rules that rows named so far.</summary>
    public SortedSet<string> Rules { get; } = new(StringComparer.Ordinal);

    /// <summary>Returns whether a layer was looked for.</summary>
    public bool IsDone(Layers layer) => (document.Done & layer) == layer;
}
