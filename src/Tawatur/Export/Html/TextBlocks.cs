using Tawatur.Documents;

namespace Tawatur.Export.Html;

/// <summary>Cuts a text into what becomes an element: its paragraphs, and words that stand in none.</summary>
internal static class TextBlocks
{
    /// <summary>Returns the blocks in text order, disjoint; what lies between them is white space.</summary>
    /// <returns>Each block with the index of its paragraph; <c>null</c> for words that stand in no paragraph.</returns>
    public static IEnumerable<(TextSpan Span, int? Paragraph)> Of(Article article)
    {
        var position = 0;
        foreach (var (index, paragraph) in article.Paragraphs.Index())
        {
            var start = Math.Clamp(paragraph.Span.Start, position, article.Text.Length);
            var end = Math.Clamp(paragraph.Span.End, start, article.Text.Length);
            if (HasWords(article.Text, position, start))
            {
                yield return (new TextSpan(position, start), null);
            }

            if (end > start)
            {
                yield return (new TextSpan(start, end), index);
            }

            position = end;
        }

        if (HasWords(article.Text, position, article.Text.Length))
        {
            yield return (new TextSpan(position, article.Text.Length), null);
        }
    }

    private static bool HasWords(string text, int start, int end) => !text.AsSpan(start, end - start).IsWhiteSpace();
}
