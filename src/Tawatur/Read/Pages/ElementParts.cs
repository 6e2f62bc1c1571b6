using AngleSharp.Dom;
using Tawatur.Languages;

namespace Tawatur.Read.Pages;

/// <summary>What the elements of a page hold by their names, roles and classes, and by those of the elements around them.</summary>
/// <remarks>An element that holds much of the running text is not taken for machinery whatever it is called: some templates call the whole page <c>with-sidebar</c>.</remarks>
internal sealed class ElementParts
{
    private const double TooMuch = 0.4;

    private readonly Dictionary<IElement, PageClassKind> _parts = [];
    private readonly Dictionary<IElement, double> _weights = [];
    private readonly Dictionary<IElement, bool> _isInComments = [];
    private double _all;

    /// <summary>Gets the element of the title, where the page shows it: what holds it is no machinery.</summary>
    public IElement? Title { get; init; }

    /// <summary>Adds the weight of a block to all elements around it.</summary>
    public void Weigh(IElement element, double weight)
    {
        _all += weight;
        for (IElement? around = element; around is not null; around = around.ParentElement)
        {
            _weights[around] = _weights.GetValueOrDefault(around) + weight;
        }
    }

    public double Weight(IElement element) => _weights.GetValueOrDefault(element);

    public double All => _all;

    /// <summary>Returns what an element holds, what is said of those around it included.</summary>
    public PageClassKind Of(IElement element)
    {
        if (_parts.TryGetValue(element, out var known))
        {
            return known;
        }

        var path = new Stack<IElement>();
        var kind = PageClassKind.None;
        for (IElement? around = element; around is not null; around = around.ParentElement)
        {
            if (_parts.TryGetValue(around, out kind))
            {
                break;
            }

            path.Push(around);
        }

        while (path.TryPop(out var inner))
        {
            kind = (kind & ~PageClassKind.Body) | Own(inner);
            _parts[inner] = kind;
        }

        return kind;
    }

    /// <summary>Returns what the name, the role and the classes of one element say.</summary>
    public PageClassKind Own(IElement element)
    {
        var name = element.LocalName;
        if (name is "html" or "body" or "main")
        {
            return PageClassKind.None;
        }

        var kind = PageClasses.Shared.Of(element.ClassName) | PageClasses.Shared.Of(element.Id) | ByRole(element);
        if (name is "footer" or "nav" or "menu" && element.Closest("blockquote") is null)
        {
            kind |= PageClassKind.Noise;
        }

        kind |= PageClasses.Shared.Of(element.GetAttribute("aria-labelledby")) & PageClassKind.Byline;
        if (name == "aside")
        {
            kind |= PageClassKind.Related;
        }

        if ((kind & PageClassKind.Quote) != 0)
        {
            kind &= ~(PageClassKind.Related | PageClassKind.Noise);
        }

        // A line that names the writer holds no running text.
        if (_weights.GetValueOrDefault(element) > 0)
        {
            kind &= ~(PageClassKind.Byline | PageClassKind.Date);
        }

        const PageClassKind machinery = PageClassKind.Noise | PageClassKind.Related | PageClassKind.Hidden | PageClassKind.Comments;
        if ((kind & machinery) != 0 && (_weights.GetValueOrDefault(element) > TooMuch * _all || (Title is not null && element.Contains(Title))))
        {
            kind &= PageClassKind.Body;
        }

        return kind;
    }

    /// <summary>Returns whether the element stands among what readers wrote.</summary>
    public bool IsInComments(IElement element)
    {
        if (_isInComments.TryGetValue(element, out var known))
        {
            return known;
        }

        var isIn = element.LocalName is not ("html" or "body" or "main" or "article") && element.ParentElement is { } parent
            && (((PageClasses.Shared.Of(element.ClassName) | PageClasses.Shared.Of(element.Id)) & PageClassKind.Comments) != 0 && (Title is null || !element.Contains(Title)) || IsInComments(parent));
        return _isInComments[element] = isIn;
    }

    private static PageClassKind ByRole(IElement element) => element.GetAttribute("role") switch
    {
        "navigation" or "complementary" or "contentinfo" or "search" or "dialog" or "alert" or "alertdialog" or "menu" or "menubar" or "toolbar" => PageClassKind.Noise,
        _ => PageClassKind.None,
    };
}
