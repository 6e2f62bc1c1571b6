using Tawatur.Languages;

namespace Tawatur.Read.Pages;

/// <summary>Where the running text of a page is: the element that holds it, and which of its lines SmartReader would keep.</summary>
/// <remarks>SmartReader takes most of the time of a page, and is asked only where the page does not say itself what its body is.</remarks>
internal sealed class RunningText
{
    // Running text that SmartReader leaves out weighs less: it is mostly what leads to other articles.
    private const double UnkeptWeight = 0.05;

    // What the page calls its body is it where it holds more than the rest. On the 181 pages of the measure this is so on three of four, and every share from 0.4 to 1 gives the same F1.
    private const double Sure = 0.5;

    private readonly IReadOnlyList<PageBlock> _blocks;
    private readonly bool[] _isKept;

    private RunningText(PageParts parts, PageTitle title, bool[] isKept, CancellationToken cancellation)
    {
        (_blocks, _isKept) = (parts.Blocks, isKept);
        HasKept = Array.Exists(isKept, k => k);
        Parts = new ElementParts { Title = title.Block < 0 ? null : _blocks[title.Block].Element };
        if (parts.Document.Body is { } body)
        {
            Weigh(cancellation);
            Root = Parts.All == 0 ? null : ArticleRoot.Find(body, Parts, Parts.Title);
        }
    }

    /// <summary>Gets what the elements hold, and how much running text.</summary>
    public ElementParts Parts { get; }

    /// <summary>Gets the element that holds the article; <c>null</c> in a page without running text.</summary>
    public ArticleRoot? Root { get; }

    /// <summary>Gets whether SmartReader was asked, and keeps anything.</summary>
    public bool HasKept { get; }

    /// <summary>Finds it.</summary>
    /// <param name="parts">The page.</param>
    /// <param name="title">Its title.</param>
    /// <param name="isSmall">Whether it may be given to SmartReader.</param>
    /// <param name="cancellation">Ends it.</param>
    public static RunningText Of(PageParts parts, PageTitle title, bool isSmall, CancellationToken cancellation)
    {
        var own = new RunningText(parts, title, new bool[parts.Blocks.Count], cancellation);
        return own.IsSure || !isSmall || parts.Document.Body is null ? own : new RunningText(parts, title, SmartBody.Kept(parts.Document, parts.Blocks, cancellation), cancellation);
    }

    /// <summary>Returns whether SmartReader keeps a line.</summary>
    public bool IsKept(int block) => _isKept[block];

    private bool IsSure => Root is { IsNamed: true, Element: var element } && Parts.Weight(element) > Sure * Parts.All;

    private void Weigh(CancellationToken cancellation)
    {
        for (var i = 0; i < _blocks.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (BlockProse.IsProse(_blocks[i]) && PageWords.Shared.Find(_blocks[i].Text) is not { Kind: PageWordKind.Noise } && !Parts.IsInComments(_blocks[i].Element))
            {
                Parts.Weigh(_blocks[i].Element, _blocks[i].Words * (_isKept[i] ? 1 : UnkeptWeight));
            }
        }
    }
}
