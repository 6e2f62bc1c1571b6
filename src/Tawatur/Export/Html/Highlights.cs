using System.Collections.Immutable;
using System.Globalization;
using Tawatur.Documents;

namespace Tawatur.Export.Html;

/// <summary>All that the text is highlighted by: the highlights of each layer, the tags that stand before what was said, and the places that rows lead to.</summary>
internal sealed class Highlights
{
    // A tag goes before the word whose middle its content begins in, since Arabic letters join; longer "words" are none.
    private const int LongestWord = 30;

    private readonly string _text;
    private readonly List<Highlight>[] _layers;
    private readonly List<Tag> _tags = [];
    private readonly SortedSet<int> _anchors = [];

    private Highlights(Document document)
    {
        _text = document.Text;
        _layers = [.. Enum.GetValues<TextLayer>().Select(_ => new List<Highlight>())];
        if (document.Article.Title is { } title)
        {
            _anchors.Add(Anchor(_text, title));
        }

        foreach (var near in document.Article.Embeds.SelectMany(e => new[] { e.Near, e.Caption }).OfType<TextSpan>())
        {
            _anchors.Add(Anchor(_text, near));
        }

        foreach (var statement in document.Statements)
        {
            Take(statement);
        }

        foreach (var assertion in document.Assertions)
        {
            Content(TextLayer.Assertion, assertion.Content, assertion.Id);
        }

        foreach (var conflict in document.Conflicts)
        {
            // What somebody said is too long for one more mark, and has its own; its row is led to from there.
            Add(TextLayer.Conflict, new[] { Short(conflict.A), Short(conflict.B) }.OfType<TextSpan>(), conflict.Id);
        }

        // A side of a conflict that somebody said has no mark of its own, and is led to all the same.
        foreach (var place in document.HedgeDrops.SelectMany(h => new[] { h.Strong, h.Hedged }).Concat(document.Conflicts.SelectMany(c => new[] { c.A.Span, c.B?.Span }).OfType<TextSpan>()))
        {
            _anchors.Add(Anchor(_text, place));
        }

        foreach (var mark in document.Framing)
        {
            Add(TextLayer.Framing, mark.Span, mark.Id);
        }

        foreach (var entity in document.Entities)
        {
            Add(TextLayer.Name, entity.Mentions.Select(m => m.Span), entity.Id);
        }

        foreach (var quantity in document.Quantities)
        {
            Add(TextLayer.Quantity, quantity.Span, quantity.Id, ShownValues.Interval(quantity));
        }

        foreach (var time in document.Times)
        {
            Add(TextLayer.Time, time.Span, time.Id, time.Value);
        }

        foreach (var (index, duration) in document.Durations.Index())
        {
            Add(TextLayer.Time, duration.Span, RowIds.Duration(index), duration.Value);
        }

        foreach (var place in document.Places)
        {
            // Its name is highlighted as a name.
            _anchors.Add(Anchor(_text, place.Span));
        }

        foreach (var layer in _layers)
        {
            layer.Sort(static (a, b) => a.Span.CompareTo(b.Span) is not 0 and var order ? order : string.CompareOrdinal(a.Row, b.Row));
        }

        _tags.Sort(static (a, b) => a.Position.CompareTo(b.Position) is not 0 and var order ? order : a.Order.CompareTo(b.Order));
        Anchors = [.. _anchors];
    }

    /// <summary>Gets the places that rows lead to, ascending.</summary>
    public ImmutableArray<int> Anchors { get; }

    /// <summary>Gets the tags, in text order.</summary>
    public IReadOnlyList<Tag> Tags => _tags;

    /// <summary>Returns the highlights of a document.</summary>
    public static Highlights Of(Document document) => new(document);

    /// <summary>Returns the highlights of a layer, ordered by span.</summary>
    public List<Highlight> In(TextLayer layer) => _layers[(int)layer];

    /// <summary>Returns the place where the words of a span begin in the page: inside the text, and not in the middle of a letter of two code units.</summary>
    public static int Anchor(string text, TextSpan span) => Inside(text, span).Start;

    /// <summary>Returns a span as the page shows it: inside the text, and of whole letters.</summary>
    public static TextSpan Inside(string text, TextSpan span)
    {
        var start = Math.Clamp(span.Start, 0, text.Length);
        var end = Math.Clamp(span.End, start, text.Length);
        return new TextSpan(IsInLetter(text, start) ? start - 1 : start, IsInLetter(text, end) ? end + 1 : end);
    }

    private static bool IsInLetter(string text, int position) =>
        position > 0 && position < text.Length && char.IsLowSurrogate(text[position]) && char.IsHighSurrogate(text[position - 1]);

    private static TextSpan? Short(ConflictSide? side) => side is { Finding: not ['s', ..] } found ? found.Span : null;

    private void Take(Statement statement)
    {
        Content(TextLayer.Content, statement.Content, statement.Id);
        Add(TextLayer.Cue, statement.Cue, statement.Id);
        Add(TextLayer.Via, statement.Via.Select(v => v.Span), statement.Id);
        Add(TextLayer.Insertion, statement.Insertions, statement.Id);
        Add(TextLayer.Undecided, statement.Undecided.Select(u => u.Span), statement.Id);
        if (statement.Source is { } source)
        {
            Add(TextLayer.Source, source, statement.Id);
        }

        // The fullest description of the speaker may stand anywhere, also where nothing else of the statement does.
        foreach (var described in statement.Chain.Links.Select(link => link.Span).Append(statement.Speaker?.Span).OfType<TextSpan>())
        {
            _anchors.Add(Anchor(_text, described));
        }
    }

    private void Content(TextLayer layer, ImmutableArray<TextSpan> pieces, string row)
    {
        Add(layer, pieces, row);
        foreach (var (index, piece) in pieces.Index())
        {
            _tags.Add(new Tag(WordStart(Anchor(_text, piece)), row, index > 0, _tags.Count));
        }
    }

    private void Add(TextLayer layer, IEnumerable<TextSpan> spans, string row)
    {
        foreach (var span in spans)
        {
            Add(layer, span, row);
        }
    }

    private void Add(TextLayer layer, TextSpan span, string row, string? hint = null)
    {
        var inside = Inside(_text, span);
        _anchors.Add(inside.Start);
        if (!inside.IsEmpty)
        {
            _layers[(int)layer].Add(new Highlight(inside, row, hint));
        }
    }

    private int WordStart(int position)
    {
        var start = position;
        while (start > 0 && start < _text.Length && IsJoined(_text[start - 1]) && IsJoined(_text[start]))
        {
            start--;
            if (position - start > LongestWord)
            {
                return position;
            }
        }

        return start;
    }

    private static bool IsJoined(char c) => char.IsLetter(c) || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.ModifierLetter;
}
