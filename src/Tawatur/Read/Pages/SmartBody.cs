using AngleSharp.Html.Dom;
using SmartReader;

namespace Tawatur.Read.Pages;

/// <summary>Asks SmartReader what it would keep of a page. It works on a copy, and its choice is found again in the page by its words: it rebuilds the elements.</summary>
internal static class SmartBody
{
    // It takes the address to resolve links against, which nobody follows here.
    private const string NoAddress = "https://page.invalid/";

    // Of the runs of three words of a line, how many stand in what it keeps.
    private const double Most = 0.7;

    // Half a second. A report of 1,000 paragraphs, one beside the other, takes half of it.
    private const long MaxSteps = 10_000_000;

    /// <summary>Returns for each block whether SmartReader keeps it; all are not where it finds no article.</summary>
    public static bool[] Kept(IHtmlDocument page, IReadOnlyList<PageBlock> blocks, CancellationToken cancellation)
    {
        if (!IsQuick(page))
        {
            return new bool[blocks.Count];
        }

        var kept = new HashSet<int>();
        using var reader = new Reader(NoAddress, (IHtmlDocument)page.Clone(true)) { DisableJSONLD = true };
        reader.AddCustomOperationEnd(article =>
        {
            foreach (var block in BlockSplitter.Split(article, cancellation).Blocks)
            {
                kept.UnionWith(Runs(block.Text));
            }
        });
        var found = reader.GetArticle();
        return [.. blocks.Select(b => found.IsReadable && IsKept(b, kept))];
    }

    // It goes from sibling to sibling, and the tree searches for each from the first one on.
    private static bool IsQuick(IHtmlDocument page)
    {
        var cost = 0L;
        foreach (var element in page.All)
        {
            cost += (long)element.ChildNodes.Length * element.ChildNodes.Length;
            if (cost > MaxSteps)
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsKept(PageBlock block, HashSet<int> kept)
    {
        var (all, shared) = (0, 0);
        foreach (var run in Runs(block.Text))
        {
            all++;
            shared += kept.Contains(run) ? 1 : 0;
        }

        return shared >= Most * all;
    }

    private static IEnumerable<int> Runs(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < 3)
        {
            yield return string.GetHashCode(text, StringComparison.Ordinal);
        }

        for (var i = 2; i < words.Length; i++)
        {
            yield return HashCode.Combine(words[i - 2], words[i - 1], words[i]);
        }
    }
}
