using AngleSharp.Dom;
using Tawatur.Documents;

namespace Tawatur.Read.Pages;

/// <summary>The title of a page: its words, and the block that shows them.</summary>
/// <param name="Text">The words; <c>null</c> where the page has none.</param>
/// <param name="Block">The number of the block that is the title; -1 where none shows it.</param>
internal readonly record struct PageTitle(string? Text, int Block)
{
    // A heading that shares so many words with what the page gives to machines is the title that people see.
    private const double Alike = 0.6;

    // No line over an article is so long.
    private const int ProseWords = 20;

    private static readonly string[] Bars = [" | ", " - ", " \u2013 ", " \u2014 ", " :: ", " \u00BB ", " \u00B7 ", " \u2022 "];

    /// <summary>Finds it.</summary>
    public static PageTitle Of(PageParts parts)
    {
        var whole = Clean(parts.Document.Title);
        string?[] named = [Clean(parts.Linked.Headline), Clean(parts.Meta.First("og:title")), Clean(parts.Meta.First("twitter:title")), Clean(parts.Meta.First("title", "headline", "dc.title")), whole];
        var best = -1;
        var most = 0.0;
        for (var i = 0; i < parts.Blocks.Count; i++)
        {
            var block = parts.Blocks[i];
            if (block.Markup != ParagraphRole.Heading || Level(block.Element) is not (>= 1 and <= 3 and var level))
            {
                continue;
            }

            var share = named.Max(n => n is null ? 0 : TitleWords.Alike(block.Text, n)) - (0.1 * (level - 1));
            if (share > most)
            {
                (best, most) = (i, share);
            }
        }

        if (most >= Alike)
        {
            return new PageTitle(parts.Blocks[best].Text, best);
        }

        if (Shown(parts, named, whole) is >= 0 and var shown)
        {
            return new PageTitle(parts.Blocks[shown].Text, shown);
        }

        if (Array.Find(named, n => n is not null) is { } machine)
        {
            return new PageTitle(machine == whole ? WithoutOutlet(machine) : machine, -1);
        }

        var first = parts.Blocks.ToList().FindIndex(b => b.Markup == ParagraphRole.Heading && Level(b.Element) == 1);
        return first < 0 ? new PageTitle(null, -1) : new PageTitle(parts.Blocks[first].Text, first);
    }

    /// <summary>Returns 1 for <c>h1</c> and so on; 0 outside headings.</summary>
    public static int Level(IElement? element)
    {
        for (var steps = 0; element is not null && steps < 4; steps++, element = element.ParentElement)
        {
            if (element.LocalName is ['h', >= '1' and <= '6' and var digit])
            {
                return digit - '0';
            }
        }

        return 0;
    }

    // A line that is no heading but has the very words: old templates set their titles in large letters. The last one before the running text, since crumbs and menus have it too.
    private static int Shown(PageParts parts, string?[] named, string? whole)
    {
        // Behind a colon too: "Print: the title" is what the windows of print views are called.
        var titles = named.OfType<string>().Concat(Bars.Append(": ").SelectMany(bar => whole?.Split(bar) ?? []).Where(piece => piece.Count(c => c == ' ') >= 2).Select(piece => piece.Trim())).ToHashSet(StringComparer.Ordinal);
        var shown = -1;
        for (var i = 0; i < parts.Blocks.Count && (shown < 0 || parts.Blocks[i].Words < ProseWords || titles.Contains(parts.Blocks[i].Text)); i++)
        {
            shown = titles.Contains(parts.Blocks[i].Text) && parts.Blocks[i].LinkShare < 0.5 ? i : shown;
        }

        return shown;
    }

    private static string WithoutOutlet(string title)
    {
        foreach (var bar in Bars)
        {
            if (title.LastIndexOf(bar, StringComparison.Ordinal) is > 0 and var at && title[..at].Count(c => c == ' ') >= 2)
            {
                return title[..at].Trim();
            }
        }

        return title;
    }

    private static string? Clean(string? words)
    {
        var clean = words is null ? null : string.Join(' ', words.Split((char[])[' ', '\t', '\n', '\r', '\f'], StringSplitOptions.RemoveEmptyEntries));
        return string.IsNullOrEmpty(clean) ? null : clean;
    }
}
