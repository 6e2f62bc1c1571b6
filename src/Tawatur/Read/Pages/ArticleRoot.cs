using AngleSharp.Dom;
using Tawatur.Languages;

namespace Tawatur.Read.Pages;

/// <summary>The element that holds the running text of the article.</summary>
/// <param name="Element">The element.</param>
/// <param name="IsNamed">Whether the page itself calls it so; otherwise it was found by where the running text is.</param>
internal readonly record struct ArticleRoot(IElement Element, bool IsNamed)
{
    // A body by name that holds less of the running text than this is one of many, or a box.
    private const double Enough = 0.4;

    // Of the running text below an element, what one child must hold to be gone into.
    private const double Most = 0.75;

    // What the page tells machines to be the body is believed where it is more than a line.
    private const int EnoughLetters = 200;

    // An article of its own around the title has at least so many words of running text.
    private const double EnoughWords = 25;

    /// <summary>Finds it.</summary>
    /// <param name="page">The body of the page.</param>
    /// <param name="parts">What its elements hold, and how much running text.</param>
    /// <param name="title">The element of the title, where the page shows it.</param>
    public static ArticleRoot Find(IElement page, ElementParts parts, IElement? title)
    {
        var told = new List<IElement>();
        var named = Named(page, parts, told);
        if (told.Count == 1 && told[0].TextContent.Length > EnoughLetters && !parts.IsInComments(told[0]))
        {
            return new ArticleRoot(told[0], true);
        }

        if (named.Count > 0)
        {
            // Of several articles one under the other the first is the one that the page is of.
            var most = named.Max(parts.Weight);
            var scope = named.First(e => parts.Weight(e) > 0.3 * most);
            var all = named.Where(e => Around(e) == Around(scope)).ToList();
            var common = all.Count == 1 ? scope : Common(all);
            if (parts.Weight(common) >= Enough * parts.All)
            {
                return new ArticleRoot(common, true);
            }
        }

        var root = Descend(page, parts);
        return new ArticleRoot(title.Nearest("article") is { } own && own != root && root.Contains(own) && parts.Weight(own) > EnoughWords ? own : root, false);
    }

    // In the order of the page; those that the page tells machines to be the body stand in "told" too.
    private static List<IElement> Named(IElement page, ElementParts parts, List<IElement> told)
    {
        var named = new List<IElement>();
        foreach (var element in page.GetElementsByTagName("*"))
        {
            var isTold = element.GetAttribute("itemprop")?.Contains("articleBody", StringComparison.OrdinalIgnoreCase) == true;
            if (isTold)
            {
                told.Add(element);
            }

            if ((isTold || (parts.Own(element) & PageClassKind.Body) != 0)
                && parts.Weight(element) > 0 && !parts.IsInComments(element) && (parts.Of(element) & (PageClassKind.Noise | PageClassKind.Related)) == 0)
            {
                // Of two in each other the inner one is the body, if it holds as much.
                if (named.Count > 0 && named[^1].Contains(element))
                {
                    if (parts.Weight(element) < 0.8 * parts.Weight(named[^1]))
                    {
                        continue;
                    }

                    named.RemoveAt(named.Count - 1);
                }

                named.Add(element);
            }
        }

        return named;
    }

    private static IElement? Around(IElement element) => element.ParentElement.Nearest("article");

    private static IElement Common(List<IElement> elements)
    {
        var common = elements[0];
        foreach (var element in elements)
        {
            while (!common.Contains(element) && common.ParentElement is { } parent)
            {
                common = parent;
            }
        }

        return common;
    }

    private static IElement Descend(IElement page, ElementParts parts)
    {
        var root = page;
        while (root.Children.MaxBy(parts.Weight) is { } heaviest && parts.Weight(heaviest) > Most * parts.Weight(root) && heaviest.LocalName is not ("p" or "blockquote" or "span"))
        {
            root = heaviest;
        }

        return root;
    }
}
