using System.Collections.Immutable;
using System.Text;
using Tawatur.Documents;

namespace Tawatur.Read.Pages;

/// <summary>The text that a page gives to machines, for pages that show nothing before their scripts have run.</summary>
internal static class LinkedText
{
    // What the page shows without its scripts is then a line or two.
    private const double MostShown = 0.3;
    private const int LeastLetters = 120;

    /// <summary>Returns whether the text to machines is the article, and what the page shows is not.</summary>
    public static bool IsNeeded(LinkedArticle linked, PageText shown) =>
        linked.Body?.Length is > LeastLetters and var length && shown.Paragraphs.Where(paragraph => paragraph.Role != ParagraphRole.Title).Sum(paragraph => paragraph.Span.Length) < MostShown * length;

    // Some write the markup of the page into it.
    private static IEnumerable<string> Lines(string body)
    {
        if (!body.Contains("</", StringComparison.Ordinal) && !body.Contains("<br", StringComparison.Ordinal))
        {
            return body.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        }

        var isRead = MarkupScan.Refusal(body, new ReadLimits(), out _) is null;
        return isRead && PageDom.Build(body).Body is { } tree ? BlockSplitter.Split(tree, CancellationToken.None).Blocks.Select(block => block.Text) : [];
    }

    /// <summary>Returns it as the text of the page.</summary>
    public static PageText Of(PageTitle title, LinkedArticle linked)
    {
        var text = new StringBuilder();
        var paragraphs = ImmutableArray.CreateBuilder<Paragraph>();
        var words = title.Text ?? linked.Headline;
        if (words is not null)
        {
            text.Append(words);
            paragraphs.Add(new Paragraph(new TextSpan(0, words.Length), ParagraphRole.Title));
        }

        foreach (var line in Lines(linked.Body ?? ""))
        {
            text.Append(text.Length == 0 ? "" : paragraphs.Count == 1 && words is not null ? "\n\n" : "\n");
            paragraphs.Add(new Paragraph(new TextSpan(text.Length, text.Length + line.Length), ParagraphRole.Body));
            text.Append(line);
        }

        return new PageText(text.ToString(), words is null ? null : new TextSpan(0, words.Length), paragraphs.DrainToImmutable(), []);
    }
}
