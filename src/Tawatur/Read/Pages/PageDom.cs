using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Tawatur.Read.Pages;

/// <summary>Builds the tree of a page. Scripts are not run, nothing is loaded: the parser has no loader to do it with.</summary>
internal static class PageDom
{
    private static readonly HtmlParserOptions Options = new() { IsScripting = false, IsNotSupportingFrames = false, DisableElementPositionTracking = true };

    /// <summary>Builds the tree of markup that <see cref="MarkupScan"/> let through.</summary>
    public static IHtmlDocument Build(string markup) => new HtmlParser(Options).ParseDocument(markup);
}
