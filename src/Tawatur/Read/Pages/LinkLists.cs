using AngleSharp.Dom;

namespace Tawatur.Read.Pages;

/// <summary>The lists of a page that are made of links: they lead to other articles.</summary>
internal sealed class LinkLists
{
    private const double Mostly = 0.7;

    private readonly Dictionary<IElement, (int Links, int Letters)> _lists = [];

    public LinkLists(IReadOnlyList<PageBlock> blocks)
    {
        foreach (var block in blocks)
        {
            if (block.IsListed && block.Element.Nearest("ul", "ol", "dl") is { } list)
            {
                var (links, letters) = _lists.GetValueOrDefault(list);
                _lists[list] = (links + block.LinkLength, letters + block.Text.Length);
            }
        }
    }

    /// <summary>Returns whether the block stands in such a list.</summary>
    public bool IsOfLinks(PageBlock block) =>
        block.IsListed && block.Element.Nearest("ul", "ol", "dl") is { } list && _lists.TryGetValue(list, out var of) && of.Links > Mostly * of.Letters;
}
