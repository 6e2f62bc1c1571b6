using Tawatur.Documents;
using Tawatur.Languages;

namespace Tawatur.Read.Pages;

/// <summary>What a line inside the article is.</summary>
internal static class BlockRoles
{
    private const int ShortWords = 12;
    private const int TeaserWords = 30;

    // The words that announce a teaser without one behind them.
    private const int BareWords = 3;

    /// <summary>Returns its role, or <c>null</c> where it is none of the report's words.</summary>
    /// <param name="block">The line.</param>
    /// <param name="part">What the elements around it hold.</param>
    /// <param name="isInLinks">Whether it stands in a list of links.</param>
    /// <param name="isFirst">Whether the running text starts with it.</param>
    /// <param name="isLast">Whether it ends with it.</param>
    public static ParagraphRole? Of(PageBlock block, PageClassKind part, bool isInLinks, bool isFirst, bool isLast)
    {
        var words = PageWords.Shared.Find(block.Text);
        var isSentence = BlockProse.EndsSentence(block.Text);
        var isShort = block.Words <= ShortWords && !isSentence;

        // A box that leads elsewhere is no text of the report; a line that says so itself is kept, and marked.
        if ((part & PageClassKind.Related) != 0)
        {
            return words is { Kind: PageWordKind.Teaser } && block.Words > BareWords ? ParagraphRole.Teaser : null;
        }

        switch (words?.Kind)
        {
            case PageWordKind.Noise when block.Words <= TeaserWords + ShortWords:
                return null;
            case PageWordKind.Teaser when block.Words <= TeaserWords && (block.LinkShare > 0.2 || !isSentence || block.Markup == ParagraphRole.Heading):
                return ParagraphRole.Teaser;
            case PageWordKind.Byline when isShort && (isFirst || isLast || (part & PageClassKind.Byline) != 0 || BylineText.IsLabelled(block, words.Value.End)):
                return ParagraphRole.Byline;
            case PageWordKind.Credit when isShort:
                return ParagraphRole.Credit;
            case PageWordKind.Caption when block.Words <= ShortWords:
                return ParagraphRole.Caption;
            case PageWordKind.Published or PageWordKind.Updated when block.Words <= ShortWords && VisibleDates.IsDate(block.Text, words.Value.End):
                return null;
            default:
                break;
        }

        if (block.Markup != ParagraphRole.Quote && (isInLinks || (block.LinkShare > 0.8 && block.Words > 2 && !block.IsListed)))
        {
            return ParagraphRole.Teaser;
        }

        return (part & PageClassKind.Byline) != 0 && isShort ? ParagraphRole.Byline
            : (part & PageClassKind.Date) != 0 && isShort ? null
            : (part & PageClassKind.Caption) != 0 ? ParagraphRole.Caption
            : block.Markup;
    }
}
