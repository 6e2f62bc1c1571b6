using Tawatur.Documents;

namespace Tawatur.Benchmarks.Fuzzing;

/// <summary>What holds of every article that is read of a page.</summary>
internal static class ArticleLaws
{
    /// <summary>Throws where something does not hold.</summary>
    public static void Check(Article article)
    {
        var text = article.Text;
        Must(text.Length > 0, "an article has a text");
        Must(!text.Contains('\0', StringComparison.Ordinal) && !text.Contains('\r', StringComparison.Ordinal), "a text has neither U+0000 nor CR");
        var end = 0;
        foreach (var (paragraph, index) in article.Paragraphs.Select((paragraph, index) => (paragraph, index)))
        {
            var (from, to) = paragraph.Span;
            Must(from >= end && to <= text.Length && from < to, "paragraphs stand in the text, in order, apart, and have words");
            Must(text.AsSpan(end, from - end).Trim('\n').IsEmpty, "between paragraphs stand line breaks only");
            Must(!text.AsSpan(from, to - from).Contains('\n'), "a paragraph is a line");
            Must(paragraph.Repeats is not { } earlier || (earlier >= 0 && earlier < index), "a paragraph repeats an earlier one");
            end = to;
        }

        Must(text.AsSpan(end).Trim('\n').IsEmpty, "behind the last paragraph stands nothing");
        Must(article.Title is not { } title || title.End <= text.Length, "the title stands in the text");
        foreach (var embed in article.Embeds)
        {
            Must(embed.Url.Length > 0, "an embed has an address");
            Must(embed.Near is not { } near || near.End <= text.Length, "an embed stands in the text");
            Must(embed.Caption is not { } caption || caption.End <= text.Length, "a caption stands in the text");
        }
    }

    private static void Must(bool holds, string law)
    {
        if (!holds)
        {
            throw new InvalidDataException($"does not hold: {law}");
        }
    }
}
