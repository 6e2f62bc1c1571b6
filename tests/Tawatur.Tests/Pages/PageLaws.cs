using Tawatur.Documents;

namespace Tawatur.Tests.Pages;

/// <summary>What holds of every article that is read of a page.</summary>
internal static class PageLaws
{
    public static void Check(Article article)
    {
        Assert.NotEqual("", article.Text);
        Assert.DoesNotContain('\0', article.Text);
        var end = 0;
        foreach (var (index, paragraph) in article.Paragraphs.Index())
        {
            var (start, next) = paragraph.Span;
            Assert.InRange(start, end, article.Text.Length);
            Assert.InRange(next, start + 1, article.Text.Length);
            Assert.Equal("", article.Text[end..start].Trim('\n'));
            Assert.DoesNotContain('\n', article.Text[start..next]);
            Assert.True(paragraph.Repeats is null || (paragraph.Repeats >= 0 && paragraph.Repeats < index));
            end = next;
        }

        Assert.Equal("", article.Text[end..].Trim('\n'));
        Assert.All(article.Embeds, embed =>
        {
            Assert.NotEqual("", embed.Url);
            Assert.True(embed.Near is not { } near || near.End <= article.Text.Length);
            Assert.True(embed.Caption is not { } caption || caption.End <= article.Text.Length);
        });
    }
}
