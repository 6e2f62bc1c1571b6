using System.Text;
using AngleSharp.Dom;
using Tawatur.Documents;
using Tawatur.Languages;

namespace Tawatur.Read.Pages;

/// <summary>Walks over the tree of a page once and cuts it into lines of text, in the order of the page, with what is embedded between them.</summary>
internal sealed class BlockSplitter
{
    // What MarkupScan lets through is no deeper than a few times its limit.
    private const int MaxDepth = 4096;

    private const int EnoughLetters = 200;

    private readonly StringBuilder _text = new();
    private readonly CancellationToken _cancellation;
    private int _linkLength;
    private int _linkDepth;
    private int _listDepth;
    private int _quoteDepth;
    private int _captionDepth;
    private int _heading;
    private string? _openLink;
    private int _lineStart;
    private (int Start, int End) _bold;
    private IElement _element;

    private BlockSplitter(IElement body, CancellationToken cancellation)
    {
        _element = body;
        _cancellation = cancellation;
    }

    public List<PageBlock> Blocks { get; } = [];

    public List<PageEmbed> Embeds { get; } = [];

    /// <summary>Gets the length of all blocks together, in UTF-16 code units.</summary>
    public int Length { get; private set; }

    public static BlockSplitter Split(IElement body, CancellationToken cancellation)
    {
        var splitter = new BlockSplitter(body, cancellation) { _openLink = OpenLink(body) };
        splitter.Inside(body, 0);
        splitter.Flush();
        return splitter;
    }

    // A link that is never closed goes on in every block behind it: what most of a page is, is no link.
    private static string? OpenLink(IElement body)
    {
        var letters = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var link in body.GetElementsByTagName("a"))
        {
            if (link.GetAttribute("href") is { } href)
            {
                letters[href] = letters.GetValueOrDefault(href) + link.TextContent.Length;
            }
        }

        return letters.Count == 0 ? null : letters.MaxBy(l => l.Value) is { Value: > EnoughLetters } most && 2 * most.Value > body.TextContent.Length ? most.Key : null;
    }

    private void Inside(IElement element, int depth)
    {
        _cancellation.ThrowIfCancellationRequested();
        if (depth > MaxDepth)
        {
            return;
        }

        // By number: the parser's tree searches for the next sibling from the first one on.
        var nodes = element.ChildNodes;
        for (var i = 0; i < nodes.Length; i++)
        {
            if (nodes[i] is IText text)
            {
                Append(text.Data);
            }
            else if (nodes[i] is IElement child)
            {
                Element(child, depth + 1);
            }
        }
    }

    private void Element(IElement element, int depth)
    {
        var name = element.LocalName;
        if (name == "br")
        {
            // A line in bold letters alone is a heading, and ends with its line.
            _text.Append(IsBoldLine() ? "\n\n" : "\n");
            _lineStart = _text.Length;
        }
        else if (name == "script")
        {
            if (EmbedReader.ReadPost(element, Blocks.Count + (HasText() ? 1 : 0)) is { } post)
            {
                Embeds.Add(post);
            }
        }
        else if (ElementNames.Embedding.Contains(name))
        {
            if (!IsHidden(element) && EmbedReader.Read(element, Blocks.Count + (HasText() ? 1 : 0)) is { } embed)
            {
                Embeds.Add(embed);
            }
        }
        else if (!ElementNames.Unread.Contains(name) && !IsHidden(element))
        {
            var kind = PageClasses.Shared.Of(element.ClassName);
            if ((kind & PageClassKind.Hidden) != 0 && name is not ("html" or "body" or "div" or "main" or "article" or "section"))
            {
                return;
            }

            if (IsToBeSkipped(element, name))
            {
                return;
            }

            var start = _text.Length;
            Read(element, name, kind, depth);
            _bold = name is "b" or "strong" ? (start, _text.Length) : _bold;
            if (EmbedReader.ReadPost(element, Blocks.Count + (HasText() ? 1 : 0)) is { } post)
            {
                Embeds.Add(post);
            }
        }
    }

    private void Read(IElement element, string name, PageClassKind kind, int depth)
    {
        if (ElementNames.Block.Contains(name) || name.Contains('-', StringComparison.Ordinal) || (kind & PageClassKind.Caption) != 0 || ((kind & PageClassKind.Byline) != 0 && name == "span" && element.ParentElement?.LocalName is "div" or "header" or "td" or "section" or "article"))
        {
            Block(element, depth);
        }
        else if (name == "a" && element.GetAttribute("href") is { } href && href != _openLink)
        {
            _linkDepth++;
            Inside(element, depth);
            _linkDepth--;
        }
        else
        {
            // What stands beside a date is set apart by the style alone.
            var apart = (kind & PageClassKind.Date) != 0 ? " " : "";
            Append(apart);
            Inside(element, depth);
            Append(apart);
        }
    }

    private void Block(IElement element, int depth)
    {
        Flush();
        var before = _element;
        var heading = _heading;
        var name = element.LocalName;
        var (list, quote, caption) = (name is "li" or "dd" or "dt" ? 1 : 0, name == "blockquote" || (PageClasses.Shared.Of(element.ClassName) & PageClassKind.Quote) != 0 ? 1 : 0, IsCaption(element, name) ? 1 : 0);
        _element = element;
        _listDepth += list;
        _quoteDepth += quote;
        _captionDepth += caption;
        _heading = name is "h1" or "h2" or "h3" or "h4" or "h5" or "h6" ? name[1] - '0' : heading;
        Inside(element, depth);
        Flush();
        _listDepth -= list;
        _quoteDepth -= quote;
        _captionDepth -= caption;
        _heading = heading;
        _element = before;
    }

    // A box that begins with a link to its own end: what leads past it says that it is none of the article.
    private static bool IsToBeSkipped(IElement element, string name) =>
        name == "section" && element.QuerySelector("a[href]") is { } link && link.GetAttribute("href") is ['#', _, ..] target
        && element.LastElementChild is { } last && (last.Id == target[1..] || last.QuerySelector("[id]")?.Id == target[1..]);

    private static bool IsCaption(IElement element, string name) => name is "figcaption" || (name is not ("body" or "article" or "main" or "figure") && (PageClasses.Shared.Of(element.ClassName) & PageClassKind.Caption) != 0);

    private static bool IsHidden(IElement element) =>
        element.HasAttribute("hidden")
        || (element.GetAttribute("aria-hidden") == "true" && element.LocalName is not ("img" or "picture" or "video"))
        || (element.GetAttribute("style") is { } style && style.Replace(" ", "", StringComparison.Ordinal).Contains("display:none", StringComparison.OrdinalIgnoreCase));

    private bool IsBoldLine() => _bold.Start <= _lineStart + 1 && _bold.End > _lineStart && _bold.End + 1 >= _text.Length && _text.ToString(_lineStart, Math.Max(0, _bold.Start - _lineStart)).Trim().Length == 0;

    private bool HasText()
    {
        foreach (var chunk in _text.GetChunks())
        {
            if (!chunk.Span.IsWhiteSpace())
            {
                return true;
            }
        }

        return false;
    }

    // White space of HTML becomes one space; a no-break space is a letter like others.
    private void Append(string data)
    {
        foreach (var c in data)
        {
            if (c is ' ' or '\t' or '\n' or '\r' or '\f')
            {
                if (_text.Length > 0 && _text[^1] is not (' ' or '\n'))
                {
                    _text.Append(' ');
                }
            }
            else
            {
                _text.Append(c);
                _linkLength += _linkDepth > 0 ? 1 : 0;
            }
        }
    }

    private void Flush()
    {
        if (_text.Length > 0)
        {
            var written = _text.ToString();
            var share = Math.Min(1, (double)_linkLength / Math.Max(1, written.Count(c => !char.IsWhiteSpace(c))));
            foreach (var line in BrokenLines.Of(written))
            {
                Length += line.Length;
                Blocks.Add(new PageBlock
                {
                    Text = line,
                    Element = _element,
                    LinkLength = (int)Math.Round(share * line.Length),
                    Words = line.Count(c => c == ' ') + 1,
                    IsListed = _listDepth > 0,
                    Markup = _captionDepth > 0 ? ParagraphRole.Caption : _heading > 0 ? ParagraphRole.Heading : _quoteDepth > 0 ? ParagraphRole.Quote : ParagraphRole.Body,
                });
            }
        }

        _text.Clear();
        (_lineStart, _bold) = (0, (0, 0));
        _linkLength = 0;
    }
}
