using Tawatur.Documents;

namespace Tawatur.Tests.Pages;

/// <summary>A paragraph or an embed that was read, as a line that can be compared.</summary>
internal sealed record ReadLine(string Label, string Words, string? Caption = null)
{
    public bool IsEmbed { get; private init; }

    public bool Repeats { get; private init; }

    /// <summary>Returns all of an article in the order of reading: an embed stands behind the paragraph that it is near to.</summary>
    public static List<ReadLine> Of(Article article)
    {
        var lines = new List<ReadLine>();
        var embeds = article.Embeds.GroupBy(embed => embed.Near?.Start ?? 0).ToDictionary(group => group.Key, group => group.ToList());
        foreach (var paragraph in article.Paragraphs)
        {
            lines.Add(new ReadLine(Word(paragraph.Role), WordsOf(article, paragraph.Span)) { Repeats = paragraph.Repeats is not null });
            lines.AddRange(embeds.GetValueOrDefault(paragraph.Span.Start, []).Select(embed => Of(article, embed)));
        }

        return lines;
    }

    public override string ToString() => (IsEmbed ? $"<{Label}> " : $"[{Label}] ") + Words + (Caption is null ? "" : $" | {Caption}") + (Repeats ? " (repeats)" : "");

    private static ReadLine Of(Article article, Embed embed) =>
        new(Word(embed.Kind), embed.Url, embed.Caption is { } caption ? WordsOf(article, caption) : null) { IsEmbed = true };

    private static string Word(Enum value) => value.ToString().ToLowerInvariant();

    private static string WordsOf(Article article, TextSpan span) => ExpectedPage.Plain(article.Text[span.Start..span.End]);
}
