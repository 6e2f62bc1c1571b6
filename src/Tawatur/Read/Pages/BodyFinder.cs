using AngleSharp.Dom;
using Tawatur.Documents;
using Tawatur.Languages;

namespace Tawatur.Read.Pages;

/// <summary>Decides which blocks of a page belong to its article, and what each is.</summary>
/// <remarks>docs/decisions/0007-the-body-of-a-page.md says how, and on what it was found.</remarks>
internal sealed class BodyFinder
{
    // SmartReader's time grows faster than the page; the longest pages of news have some 10,000 elements.
    private const int MaxSmartElements = 20_000;

    // Running text that SmartReader leaves out weighs less: it is mostly what leads to other articles.
    private const double UnkeptWeight = 0.05;

    // The line that credits an agency was found so far below the text, behind buttons and tags.
    private const int LinesToCredit = 12;

    private const int MaxCaption = 40;

    private readonly IReadOnlyList<PageBlock> _blocks;
    private readonly IReadOnlyList<PageEmbed> _embeds;
    private readonly PageTitle _title;
    private readonly bool _isGallery;
    private readonly bool[] _isKept;
    private readonly bool _hasKept;
    private readonly ElementParts _parts;
    private readonly LinkLists _lists;
    private readonly ParagraphRole?[] _roles;
    private readonly bool _isGallery;
    private readonly Dictionary<int, IElement> _pictures = [];
    private string? _besideDate;
    private (int First, int Last) _prose = (-1, -1);

    private BodyFinder(PageParts parts, PageTitle title, int elements, CancellationToken cancellation)
    {
        _blocks = parts.Blocks;
        _embeds = parts.Embeds;
        _isGallery = parts.Linked.Types.Any(t => t.EndsWith("Gallery", StringComparison.Ordinal));
        _title = title;
        foreach (var embed in parts.Embeds.Where(embed => embed.Kind == EmbedKind.Image))
        {
            _pictures[embed.Block] = embed.Element;
            _pictures.TryAdd(embed.Block - 1, embed.Element);
        }

        _isGallery = PageForm.Of(parts) == ArticleForm.Gallery;
        _parts = new ElementParts { Title = title.Block < 0 ? null : _blocks[title.Block].Element };
        _lists = new LinkLists(_blocks);
        _roles = new ParagraphRole?[_blocks.Count];
        _isKept = elements <= MaxSmartElements && parts.Document.Body is not null ? SmartBody.Kept(parts.Document, _blocks, cancellation) : new bool[_blocks.Count];
        _hasKept = Array.Exists(_isKept, k => k);
        cancellation.ThrowIfCancellationRequested();
    }

    /// <summary>Gets for every block its role, or <c>null</c> where it is not of the article.</summary>
    public ParagraphRole?[] Roles => _roles;

    /// <summary>Gets the line that names the writer, where it stands outside the running text.</summary>
    public string? Byline { get; private set; }

    public static BodyFinder Find(PageParts parts, PageTitle title, int elements, CancellationToken cancellation)
    {
        var finder = new BodyFinder(parts, title, elements, cancellation);
        if (parts.Document.Body is { } body)
        {
            finder.Run(body, cancellation);
        }

        finder.FallBack();
        return finder;
    }

    private void Run(IElement body, CancellationToken cancellation)
    {
        for (var i = 0; i < _blocks.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (BlockProse.IsProse(_blocks[i]) && PageWords.Shared.Find(_blocks[i].Text) is not { Kind: PageWordKind.Noise } && !_parts.IsInComments(_blocks[i].Element))
            {
                _parts.Weigh(_blocks[i].Element, _blocks[i].Words * (_isKept[i] ? 1 : UnkeptWeight));
            }
        }

        foreach (var block in _blocks)
        {
            _parts.Count(block.Element, block.Text.Length);
        }

        foreach (var embed in _embeds)
        {
            if (embed.Kind is EmbedKind.Image or EmbedKind.Video)
            {
                _parts.CountPicture(embed.Element);
            }
        }

        if (_parts.All == 0)
        {
            return;
        }

        var root = ArticleRoot.Find(body, _parts, _parts.Title);
        var (first, last) = Range(root);
        for (var i = 0; i < _blocks.Count; i++)
        {
            if (i == _title.Block || (_title.Text == _blocks[i].Text && _blocks[i].Markup == ParagraphRole.Heading))
            {
                continue;
            }

            _roles[i] = i < first ? BeforeText(i) : i > last ? BehindText(i, last) : Inside(i, root, first, last);
        }

        for (var i = first; i <= last && Byline is null; i++)
        {
            Byline = _roles[i] == ParagraphRole.Byline ? BylineText.Of(_blocks[i].Text) : null;
        }

        Byline ??= _besideDate;
    }

    // From the first line of running text to the last.
    private (int First, int Last) Range(ArticleRoot root)
    {
        var (first, last) = (-1, -1);
        for (var i = 0; i < _blocks.Count; i++)
        {
            var isText = root.IsNamed ? !IsMachinery(i) : BlockProse.IsProse(_blocks[i]) && !IsMachinery(i) && (_isKept[i] || !_hasKept);
            if (i > _title.Block && isText && root.Element.Contains(_blocks[i].Element))
            {
                first = first < 0 ? i : first;
                last = i;
            }
        }

        _prose = (first, last);
        return first < 0 ? (_blocks.Count, -1) : Widen(root, first, last);
    }

    // The lines at its edges that are no sentences, such as where the report was written or who signed it, stand in the same element or in one like it beside it.
    private (int First, int Last) Widen(ArticleRoot root, int first, int last)
    {
        while (first - 1 > _title.Block && first > 0 && IsBeside(first - 1, first) && root.Element.Contains(_blocks[first - 1].Element) && !IsMachinery(first - 1))
        {
            first--;
        }

        while (last + 1 < _blocks.Count && IsBeside(last + 1, last) && root.Element.Contains(_blocks[last + 1].Element) && !IsMachinery(last + 1))
        {
            last++;
        }

        return (first, last);
    }

    private bool IsBeside(int edge, int text)
    {
        var (other, own) = (_blocks[edge].Element, _blocks[text].Element);
        return other == own || (own.LocalName == "p" && other.LocalName == "p" && other.ParentElement == own.ParentElement);
    }

    private bool IsMachinery(int i) => IsMachinery(_blocks[i].Element);

    /// <summary>Returns whether an element is of the page's machinery, of what leads to other articles, or of what readers wrote.</summary>
    public bool IsMachinery(IElement element) => (_parts.Of(element) & (PageClassKind.Noise | PageClassKind.Related | PageClassKind.Hidden)) != 0 || _parts.IsInComments(element);

    private ParagraphRole? Inside(int i, ArticleRoot root, int first, int last)
    {
        var block = _blocks[i];
        var part = _parts.Of(block.Element);
        if (!root.Element.Contains(block.Element) || (part & (PageClassKind.Noise | PageClassKind.Hidden)) != 0 || _parts.IsInComments(block.Element))
        {
            return null;
        }

        return IsWithoutLetters(block) ? null : IsUnderPicture(i) ? ParagraphRole.Caption : EdgeRole(i) ?? BlockRoles.Of(block, part, _lists.IsOfLinks(block), i == first, i == last);
    }

    // Between the title and the text: what is said under it, the picture's caption, the main points. The byline is taken, and stands beside the text.
    private ParagraphRole? BeforeText(int i)
    {
        var block = _blocks[i];
        var part = _parts.Of(block.Element);
        if (i < _title.Block || IsMachinery(i))
        {
            return null;
        }

        if ((block.Markup == ParagraphRole.Caption && !IsWithoutLetters(block)) || IsUnderPicture(i))
        {
            return ParagraphRole.Caption;
        }

        var words = PageWords.Shared.Find(block.Text);
        if (((part & PageClassKind.Byline) != 0 || words is { Kind: PageWordKind.Byline }) && block.Words <= 15)
        {
            TakeByline(i, first);
            return null;
        }

        if (block.Words <= 15 && words is null && WrittenDateReader.Read(block.Text).Count > 0)
        {
            // What stands beside the date in its line is mostly the writer.
            _besideDate ??= block.LinkShare < 0.3 && BylineText.Of(block.Text) is { } name && name.Contains(' ', StringComparison.Ordinal) && !name.Any(char.IsDigit) ? name : null;
            return null;
        }

        if (block.Words <= 8 && AgencyLine.Is(block.Text))
        {
            Byline ??= block.Text;
            return null;
        }

        return words is not null ? null
            : (part & PageClassKind.Standfirst) != 0 || (block.Markup == ParagraphRole.Heading && _isKept[i] && block.LinkShare < 0.5 && i > _title.Block) ? block.Markup
            : null;
    }

    // A name may stand in the line below the words that lead to it.
    private void TakeByline(int i, int first)
    {
        var line = _blocks[i].Text;
        if (PageWords.Shared.Find(line) is { Kind: PageWordKind.Byline, End: var end } && end >= line.TrimEnd(' ', ':').Length && i + 1 < first && _blocks[i + 1].Words <= 6)
        {
            line = line + " " + _blocks[i + 1].Text;
        }

        // The line may go on behind a name that the page marks as such.
        var name = _blocks[i].Element.QuerySelector("[rel~=author]")?.TextContent.Trim();
        var behind = name is { Length: > 0 } ? line.IndexOf(name, StringComparison.Ordinal) + name.Length : -1;
        var byline = BylineText.Of(name is not null && behind >= name.Length && behind > 0 ? line[..behind] : line);
        Byline ??= byline is not null && BylineText.Name(byline) is { } who && PageWords.Shared.Find(who) is not { Kind: PageWordKind.Nobody } ? byline : null;
    }

    // Lines at the edges of the running text: where and by whom it was written.
    private ParagraphRole? EdgeRole(int i)
    {
        var block = _blocks[i];
        return i < _prose.First ? EdgeLine.First(block) : i > _prose.Last ? EdgeLine.Last(block) : null;
    }

    // Of a picture and a short line in one small element the line is the caption.
    private bool IsUnderPicture(int i)
    {
        var block = _blocks[i];
        if (block.Words > 25 || block.LinkShare > 0.5 || block.Markup is ParagraphRole.Heading || !_pictures.TryGetValue(i, out var picture))
        {
            return false;
        }

        var around = picture;
        for (var steps = 0; steps < 5 && around is not null && !around.Contains(block.Element); steps++)
        {
            around = around.ParentElement;
        }

        return around is not null && around.LocalName is not ("body" or "main" or "article") && around.Contains(block.Element) && around.TextContent.Length is var length && length < (2 * block.Text.Length) + 20
            && !(around == block.Element && BlockProse.EndsSentence(block.Text));
    }

    private static bool IsWithoutLetters(PageBlock block) => !block.Text.Any(char.IsLetter) && (block.Markup == ParagraphRole.Caption || !block.Text.Any(char.IsDigit));

    private ParagraphRole? BehindText(int i, int last) =>
        _isGallery && _blocks[i].Markup == ParagraphRole.Caption && !IsMachinery(i) && !IsWithoutLetters(_blocks[i]) ? ParagraphRole.Caption :
        i <= last + 12 && PageWords.Shared.Find(_blocks[i].Text) is { Kind: PageWordKind.Credit } && _blocks[i].Words < 12 && !IsMachinery(i) ? ParagraphRole.Credit : null;

    // A page without an article to speak of: its prose, else all that is no link, else all.
    private void FallBack()
    {
        foreach (var isText in (ReadOnlySpan<Func<PageBlock, bool>>)[b => b.LinkShare < 0.5 && b.Words > 5, b => b.LinkShare < 0.5, b => true])
        {
            if (Array.TrueForAll(_roles, r => r is null))
            {
                for (var i = 0; i < _roles.Length; i++)
                {
                    _roles[i] = i != _title.Block && isText(_blocks[i]) ? _blocks[i].Markup : null;
                }
            }
        }
    }
}
