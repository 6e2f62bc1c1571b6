using AngleSharp.Dom;
using Tawatur.Documents;
using Tawatur.Languages;

namespace Tawatur.Read.Pages;

/// <summary>Decides which blocks of a page belong to its article, and what each is.</summary>
/// <remarks>docs/decisions/0009-body-of-a-page.md says how, and on what it was found.</remarks>
internal sealed class BodyFinder
{
    private const int MostInBox = 6;

    // Under a title stands one line or two that say what it is about.
    private const int LeastStandfirst = 5;

    private readonly IReadOnlyList<PageBlock> _blocks;
    private readonly PageTitle _title;
    private readonly RunningText _running;
    private readonly ElementParts _parts;
    private readonly LinkLists _lists;
    private readonly ParagraphRole?[] _roles;
    private readonly bool _isGallery;
    private readonly bool _isLive;
    private readonly Dictionary<int, IElement> _pictures = [];
    private string? _besideDate;
    private string? _nobody;
    private (int First, int Last) _prose = (-1, -1);

    private BodyFinder(PageParts parts, PageTitle title, bool isSmall, CancellationToken cancellation)
    {
        _blocks = parts.Blocks;
        _title = title;
        foreach (var embed in parts.Embeds.Where(embed => embed.Kind == EmbedKind.Image))
        {
            _pictures[embed.Block] = embed.Element;
            _pictures.TryAdd(embed.Block - 1, embed.Element);
        }

        // Above a video stands the line of the date, and below it may stand the text: what ends as a sentence is none of its caption.
        foreach (var embed in parts.Embeds.Where(embed => embed.Kind == EmbedKind.Video && embed.Block < _blocks.Count && !BlockProse.EndsSentence(_blocks[embed.Block].Text)))
        {
            _pictures.TryAdd(embed.Block, embed.Element);
        }

        var form = PageForm.Of(parts);
        (_isGallery, _isLive) = (form == ArticleForm.Gallery, form == ArticleForm.Live);
        _running = RunningText.Of(parts, title, isSmall, cancellation);
        _parts = _running.Parts;
        _lists = new LinkLists(_blocks);
        _roles = new ParagraphRole?[_blocks.Count];
    }

    /// <summary>Gets for every block its role, or <c>null</c> where it is not of the article.</summary>
    public ParagraphRole?[] Roles => _roles;

    /// <summary>Gets the line that names the writer, where it stands outside the running text.</summary>
    public string? Byline { get; private set; }

    public static BodyFinder Find(PageParts parts, PageTitle title, bool isSmall, CancellationToken cancellation)
    {
        var finder = new BodyFinder(parts, title, isSmall, cancellation);
        if (finder._running.Root is { } root)
        {
            finder.Run(root, cancellation);
        }

        finder.FallBack();
        return finder;
    }

    private void Run(ArticleRoot root, CancellationToken cancellation)
    {
        var (first, last) = Range(root);
        for (var i = 0; i < _blocks.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (i == _title.Block || (_title.Text == _blocks[i].Text && _blocks[i].Markup == ParagraphRole.Heading))
            {
                continue;
            }

            _roles[i] = i < first ? BeforeText(i, first) : i > last ? BehindText(i, last) : Inside(i, root, first, last);
        }

        for (var i = first; i <= last && Byline is null; i++)
        {
            Byline = _roles[i] == ParagraphRole.Byline ? BylineText.Of(_blocks[i].Text) : null;
        }

        // A line that names an account and nobody is kept as the page has it.
        Byline ??= _besideDate ?? _nobody;
    }

    // From the first line of running text to the last.
    private (int First, int Last) Range(ArticleRoot root)
    {
        var (first, last) = (-1, -1);
        for (var i = 0; i < _blocks.Count; i++)
        {
            var isText = root.IsNamed && !IsDateLine(_blocks[i]) ? !IsMachinery(i) : BlockProse.IsProse(_blocks[i]) && !IsMachinery(i) && (_running.IsKept(i) || !_running.HasKept);
            if (i > _title.Block && isText && root.Element.Contains(_blocks[i].Element))
            {
                first = first < 0 ? i : first;
                last = i;
                _prose = BlockProse.IsProse(_blocks[i]) ? (_prose.First < 0 ? i : _prose.First, i) : _prose;
            }
        }

        return first < 0 ? (_blocks.Count, -1) : Widen(root, first, last);
    }

    // The lines at its edges that are no sentences, such as where the report was written or who signed it, stand in the same element or in one like it beside it.
    private (int First, int Last) Widen(ArticleRoot root, int first, int last)
    {
        while (first - 1 > _title.Block && first > 0 && TextEdge.IsBeside(_blocks[first - 1], _blocks[first], isAbove: true) && root.Element.Contains(_blocks[first - 1].Element) && !IsMachinery(first - 1))
        {
            first--;
        }

        // A box may stand between the last sentence and the line under it.
        for (var next = last + 1; next < _blocks.Count && next <= last + MostInBox; next++)
        {
            if ((TextEdge.IsBeside(_blocks[next], _blocks[last], isAbove: false) || TextEdge.IsAnnounced(_blocks[next], _blocks[last])) && root.Element.Contains(_blocks[next].Element) && !IsMachinery(next))
            {
                last = next;
            }
        }

        return (first, last);
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

        return IsWithoutLetters(block) || (i < _prose.First && IsDateLine(block)) ? null : IsUnderPicture(i) ? ParagraphRole.Caption : i > _prose.First && Signature.Is(block) ? ParagraphRole.Byline : EdgeRole(i) ?? BlockRoles.Of(block, part, _lists.IsOfLinks(block), i == first, i == last);
    }

    // Between the title and the text: what is said under it, the picture's caption; the byline is taken, and stands beside the text.
    private ParagraphRole? BeforeText(int i, int first)
    {
        var block = _blocks[i];
        var part = _parts.Of(block.Element);
        var own = PageClasses.Shared.Of(block.Element.ClassName);
        if (i < _title.Block || (part & PageClassKind.Hidden) != 0)
        {
            return null;
        }

        if ((block.Markup == ParagraphRole.Caption && !IsWithoutLetters(block) && (!IsMachinery(i) || ((own & PageClassKind.Caption) != 0 && _pictures.ContainsKey(i)))) || IsUnderPicture(i))
        {
            return ParagraphRole.Caption;
        }

        var words = PageWords.Shared.Find(block.Text);
        if (IsStandfirst(i, words?.Kind))
        {
            return block.Markup;
        }

        if (IsMachinery(i) && (own & PageClassKind.Byline) == 0)
        {
            return null;
        }

        if (_isLive && words is null && block.LinkShare < 0.5)
        {
            return block.Markup;
        }

        // "Posted on 3 March by Salem": the label of the date stands first.
        if (words is { Kind: PageWordKind.Published or PageWordKind.Updated } && block.Words <= 15 && BylineText.Behind(block.Text) is { } behind)
        {
            TakeByline(behind, i, first);
            return null;
        }

        if (words is not { Kind: PageWordKind.Noise or PageWordKind.Published or PageWordKind.Updated } && ((part & PageClassKind.Byline) != 0 || words is { Kind: PageWordKind.Byline }) && block.Words <= 15)
        {
            TakeByline(block.Text, i, first);
            return null;
        }

        if (block.Words <= 15 && words is null && WrittenDateReader.Read(block.Text).Count > 0)
        {
            // What stands beside the date in its line is mostly the writer.
            _besideDate ??= block.LinkShare < 0.3 && BylineText.Of(block.Text) is { } name && name.Contains(' ', StringComparison.Ordinal) && !name.Any(char.IsDigit) ? name : null;
            return null;
        }

        if (words is null && _title.Block >= 0 && EdgeLine.IsPlaceAndOutlet(block))
        {
            return ParagraphRole.Dateline;
        }

        if (block.Words <= 8 && AgencyLine.Is(block.Text))
        {
            Byline ??= block.Text;
            return null;
        }

        return words is not null ? null
            : (part & PageClassKind.Standfirst) != 0 || (block.Markup == ParagraphRole.Heading && _running.IsKept(i) && block.LinkShare < 0.5 && i > _title.Block) ? block.Markup
            : null;
    }

    // A name may stand in the line below the words that lead to it.
    private void TakeByline(string line, int i, int first)
    {
        if (PageWords.Shared.Find(line) is { Kind: PageWordKind.Byline, End: var end } && end >= line.TrimEnd(' ', ':').Length && i + 1 < first && _blocks[i + 1].Words <= 6)
        {
            line = line + " " + _blocks[i + 1].Text;
        }

        // The line may go on behind a name that the page marks as such.
        var name = _blocks[i].Element.QuerySelector("[rel~=author]")?.TextContent.Trim();
        var behind = name is { Length: > 0 } ? line.IndexOf(name, StringComparison.Ordinal) + name.Length : -1;
        var byline = BylineText.Of(name is not null && behind >= name.Length && behind > 0 ? line[..behind] : line);
        if (byline is not null && BylineText.IsNobody(byline))
        {
            _nobody ??= byline;
        }
        else
        {
            Byline ??= byline;
        }
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
        if (block.Words > 25 || block.LinkShare > 0.5 || PageWords.Shared.Find(block.Text) is { Kind: not PageWordKind.Caption } || block.Markup is ParagraphRole.Heading || !_pictures.TryGetValue(i, out var picture))
        {
            return false;
        }

        var around = picture;
        for (var steps = 0; steps < 5 && around is not null && !around.Contains(block.Element); steps++)
        {
            around = around.ParentElement;
        }

        return around is not null && (picture.Closest("figure")?.QuerySelector("figcaption") is not { } caption || caption.Contains(block.Element)) && around.LocalName is not ("body" or "main" or "article") && around.Contains(block.Element) && around.TextContent.Length is var length && length < (2 * block.Text.Length) + 20
            && !(around == block.Element && BlockProse.EndsSentence(block.Text));
    }

    private bool IsStandfirst(int i, PageWordKind? words)
    {
        var block = _blocks[i];
        if (_title.Block < 0 || words is not null || block.LinkShare > 0.3 || block.Words < LeastStandfirst || WrittenDateReader.Read(block.Text).Count > 0 || AgencyLine.Is(block.Text))
        {
            return false;
        }

        var title = _blocks[_title.Block].Element;
        return i == _title.Block + 1 && block.Element.ParentElement == title.ParentElement && !IsMachinery(i)
            || (block.Words > LeastStandfirst && BlockProse.EndsSentence(block.Text) && title.Closest("header,hgroup")?.Contains(block.Element) == true);
    }

    private static bool IsDateLine(PageBlock block) => block.Words <= 12 && WrittenDateReader.Read(block.Text).Count > 0 && BylineText.Of(block.Text) is null;

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
