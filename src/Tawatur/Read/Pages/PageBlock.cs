using AngleSharp.Dom;
using Tawatur.Documents;

namespace Tawatur.Read.Pages;

/// <summary>A line of text of a page, with what surrounds it in the tree.</summary>
internal sealed class PageBlock
{
    public required string Text { get; init; }

    /// <summary>Gets the element whose line it is.</summary>
    public required IElement Element { get; init; }

    /// <summary>Gets how many of its characters are links.</summary>
    public required int LinkLength { get; init; }

    /// <summary>Gets what the markup says that it is.</summary>
    public required ParagraphRole Markup { get; init; }

    /// <summary>Gets the number of words between spaces.</summary>
    public required int Words { get; init; }

    /// <summary>Gets whether it is an item of a list.</summary>
    public bool IsListed { get; init; }

    public double LinkShare => (double)LinkLength / Text.Length;
}
