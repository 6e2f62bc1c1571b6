using Tawatur.Documents;

namespace Tawatur.Read.Pages;

/// <summary>The text of an article that a page gives to machines and shows to people only by script.</summary>
internal static class LinkedBody
{
    private const int EnoughWords = 20;

    /// <summary>Returns its paragraphs where the page shows less than half of it; otherwise <c>null</c>.</summary>
    public static IReadOnlyList<PageBlock>? Instead(PageParts parts, ParagraphRole?[] roles, CancellationToken cancellation)
    {
        if (parts.Linked.Body is not { } body)
        {
            return null;
        }

        var told = body.Count(c => c == ' ') + 1;
        var shown = roles.Index().Where(r => r.Item is ParagraphRole.Body or ParagraphRole.Quote).Sum(r => parts.Blocks[r.Index].Words);
        if (told < EnoughWords || 2 * shown >= told)
        {
            return null;
        }

        var markup = body.Replace("\n", "<br><br>", StringComparison.Ordinal);
        return MarkupScan.Refusal(markup, new ReadLimits(), out _) is null ? BlockSplitter.Split(PageDom.Build(markup).Body!, cancellation).Blocks : null;
    }
}
