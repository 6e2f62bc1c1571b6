using AngleSharp.Dom;
using Tawatur.Documents;

namespace Tawatur.Read.Pages;

/// <summary>Decides which blocks of a page belong to its article, and what each is.</summary>
internal static class BodyFinder
{
    // SmartReader's time grows faster than the page; the longest pages of news have some 10,000 elements.
    private const int MaxSmartElements = 20_000;

    /// <summary>Returns for every block its role, or <c>null</c> where it is not of the article.</summary>
    public static ParagraphRole?[] Find(PageParts parts, PageTitle title, int elements, CancellationToken cancellation)
    {
        var roles = new ParagraphRole?[parts.Blocks.Count];
        var kept = elements <= MaxSmartElements && parts.Document.Body is not null ? SmartBody.Kept(parts.Document) : [];
        cancellation.ThrowIfCancellationRequested();
        for (var i = 0; i < roles.Length; i++)
        {
            var block = parts.Blocks[i];
            if (i != title.Block && block.Text != title.Text && IsKept(block.Element, kept))
            {
                roles[i] = block.Markup;
            }
        }

        // A page without an article to speak of: its prose, else all that is no link, else all.
        foreach (var isText in (ReadOnlySpan<Func<PageBlock, bool>>)[b => b.LinkShare < 0.5 && b.Words > 5, b => b.LinkShare < 0.5, b => true])
        {
            if (Array.TrueForAll(roles, r => r is null))
            {
                for (var i = 0; i < roles.Length; i++)
                {
                    roles[i] = i != title.Block && isText(parts.Blocks[i]) ? parts.Blocks[i].Markup : null;
                }
            }
        }

        return roles;
    }

    private static bool IsKept(IElement element, HashSet<IElement> kept) => kept.Contains(element);
}
