using Tawatur.Documents;

namespace Tawatur.Export.Html;

/// <summary>Writes the text with its highlights. The text of the element is the text of the article, letter for letter: all that is added is markup.</summary>
internal sealed class TextView
{
    private const int None = -1;

    // Words of these layers lead to their row; what was said is too long for a link and has its tag.
    private const TextLayer FirstLinked = TextLayer.Undecided;

    private static readonly byte[][] Openings = [.. Enum.GetValues<TextLayer>().Select(layer => System.Text.Encoding.UTF8.GetBytes($"<span class=\"{layer.ToString().ToLowerInvariant()}\">"))];

    private readonly Article _article;
    private readonly HtmlOutput _html;
    private readonly Highlights _highlights;
    private readonly List<LayerRun>[] _runs;
    private readonly int[] _next;
    private readonly int[] _open;
    private readonly List<(int Near, int Index)> _embeds;
    private int _embed;
    private int _tag;
    private int _anchor;

    private TextView(Article article, Highlights highlights, HtmlOutput html)
    {
        _article = article;
        _html = html;
        _highlights = highlights;
        _runs = [.. Enum.GetValues<TextLayer>().Select(layer => LayerRuns.Of(highlights.In(layer)))];
        _next = new int[_runs.Length];
        _open = new int[_runs.Length];
        Array.Fill(_open, None);
        _embeds = [.. article.Embeds.Index().Where(e => e.Item.Near is not null).Select(e => (e.Item.Near!.Value.Start, e.Index)).Order()];
    }

    /// <summary>Writes the paragraphs of the text.</summary>
    public static void Write(Article article, Highlights highlights, HtmlOutput html) => new TextView(article, highlights, html).Write();

    private void Write()
    {
        var position = 0;
        foreach (var (span, paragraph) in TextBlocks.Of(_article))
        {
            Between(position, span.Start);
            ParagraphMarkup.Open(_html, _article, paragraph);
            Inside(span);
            Embeds(span.End);
            ParagraphMarkup.Close(_html, _article, paragraph);
            position = span.End;
        }

        Between(position, _article.Text.Length + 1);
    }

    // White space between paragraphs has no element; a finding that begins there is led to all the same.
    private void Between(int start, int end)
    {
        var position = start;
        for (; _anchor < _highlights.Anchors.Length && _highlights.Anchors[_anchor] < end; _anchor++)
        {
            var anchor = _highlights.Anchors[_anchor];
            Letters(position, anchor);
            _html.Raw("<span id=\""u8).Place(anchor).Raw("\"></span>"u8);
            position = anchor;
        }

        Letters(position, Math.Min(end, _article.Text.Length));
    }

    private void Inside(TextSpan block)
    {
        for (var position = block.Start; position < block.End;)
        {
            var edge = NextEdge(position, block.End);
            Tags(position);
            Reopen(position);
            Leaf(position, edge);
            position = edge;
        }

        CloseFrom(0);
    }

    private void Embeds(int end)
    {
        for (; _embed < _embeds.Count && _embeds[_embed].Near < end; _embed++)
        {
            TagMarkup.Write(_html, _article.Embeds[_embeds[_embed].Index].Kind, RowIds.Embed(_embeds[_embed].Index));
        }
    }

    private int NextEdge(int position, int end)
    {
        for (var layer = 0; layer < _runs.Length; layer++)
        {
            var runs = _runs[layer];
            while (_next[layer] < runs.Count && runs[_next[layer]].End <= position)
            {
                _next[layer]++;
            }

            if (_next[layer] < runs.Count)
            {
                var run = runs[_next[layer]];
                end = Math.Min(end, run.Start > position ? run.Start : run.End);
            }
        }

        // Those of this position come next; only what stands behind it is an edge.
        var (tag, anchor) = (_tag, _anchor);
        while (tag < _highlights.Tags.Count && _highlights.Tags[tag].Position <= position)
        {
            tag++;
        }

        if (anchor < _highlights.Anchors.Length && _highlights.Anchors[anchor] <= position)
        {
            anchor++;
        }

        end = tag < _highlights.Tags.Count ? Math.Min(end, _highlights.Tags[tag].Position) : end;
        return anchor < _highlights.Anchors.Length ? Math.Min(end, _highlights.Anchors[anchor]) : end;
    }

    private int RunAt(int layer, int position) =>
        _next[layer] < _runs[layer].Count && _runs[layer][_next[layer]].Start <= position ? _next[layer] : None;

    private void Tags(int position)
    {
        for (; _tag < _highlights.Tags.Count && _highlights.Tags[_tag].Position <= position; _tag++)
        {
            // A tag is no part of what stands before it.
            CloseFrom(FirstChange(position));
            TagMarkup.Write(_html, _highlights.Tags[_tag]);
        }
    }

    private int FirstChange(int position)
    {
        var layer = 0;
        while (layer < _runs.Length && _open[layer] == RunAt(layer, position))
        {
            layer++;
        }

        return layer;
    }

    private void Reopen(int position)
    {
        var first = FirstChange(position);
        CloseFrom(first);
        for (var layer = first; layer < _runs.Length; layer++)
        {
            _open[layer] = RunAt(layer, position);
            if (_open[layer] == None)
            {
                continue;
            }

            if (_runs[layer][_open[layer]].Depth > 1 && (TextLayer)layer == TextLayer.Content)
            {
                _html.Raw("<span class=\"content inner\">"u8);
            }
            else
            {
                _html.Raw(Openings[layer]);
            }
        }
    }

    private void CloseFrom(int first)
    {
        for (var layer = _runs.Length - 1; layer >= first; layer--)
        {
            if (_open[layer] != None)
            {
                _html.Raw("</span>"u8);
                _open[layer] = None;
            }
        }
    }

    private void Leaf(int start, int end)
    {
        var isAnchor = _anchor < _highlights.Anchors.Length && _highlights.Anchors[_anchor] == start;
        _anchor += isAnchor ? 1 : 0;
        var layer = _runs.Length - 1;
        while (layer >= (int)FirstLinked && _open[layer] == None)
        {
            layer--;
        }

        var isLink = layer >= (int)FirstLinked;
        if (!isLink && !isAnchor)
        {
            Letters(start, end);
            return;
        }

        _html.Raw(isLink ? "<a"u8 : "<span"u8);
        if (isAnchor)
        {
            _html.Raw(" id=\""u8).Place(start).Raw("\""u8);
        }

        if (isLink)
        {
            var highlight = _highlights.In((TextLayer)layer)[_runs[layer][_open[layer]].Highlight];
            _html.Raw(" href=\"#"u8).Text(highlight.Row).Raw("\" data-sign=\""u8).Text(highlight.Row).Raw("\""u8);
            if (highlight.Hint is { } hint)
            {
                _html.Raw(" title=\""u8).Text(hint).Raw("\""u8);
            }
        }

        _html.Raw(">"u8);
        Letters(start, end);
        _html.Raw(isLink ? "</a>"u8 : "</span>"u8);
    }

    private void Letters(int start, int end) => _html.Text(_article.Text.AsSpan(start, Math.Max(0, end - start)));
}
