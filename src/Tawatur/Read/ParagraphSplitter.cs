using System.Collections.Immutable;
using Tawatur.Documents;
using Tawatur.Languages;

namespace Tawatur.Read;

/// <summary>Cuts a plain text into its paragraphs: one a line, blank lines between them left out. Told apart are the title, lines that lead to other reports, and lines that credit an agency.</summary>
internal static class ParagraphSplitter
{
    /// <summary>Returns the paragraphs in text order.</summary>
    /// <param name="text">The text.</param>
    /// <param name="title">The place of the title; the paragraph that it covers gets its role.</param>
    public static ImmutableArray<Paragraph> Split(string text, TextSpan? title)
    {
        var paragraphs = ImmutableArray.CreateBuilder<Paragraph>();
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        var start = 0;
        while (start <= text.Length)
        {
            var end = text.IndexOf('\n', start);
            if (end < 0)
            {
                end = text.Length;
            }

            var span = Trim(text, start, end);
            if (!span.IsEmpty)
            {
                var words = span.In(text).ToString();
                var role = title is { } at && at.Overlaps(span) ? ParagraphRole.Title
                    : PageWords.Shared.LeadAway(words) ? ParagraphRole.Teaser
                    : Agencies.Shared.IsCreditLine(words) ? ParagraphRole.Credit
                    : ParagraphRole.Body;
                paragraphs.Add(new Paragraph(span, role) { Repeats = seen.TryGetValue(words, out var earlier) ? earlier : null });
                seen.TryAdd(words, paragraphs.Count - 1);
            }

            start = end + 1;
        }

        return paragraphs.DrainToImmutable();
    }

    private static TextSpan Trim(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return new TextSpan(start, end);
    }
}
