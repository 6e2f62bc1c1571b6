using Tawatur.Analysis.Entities;
using Tawatur.Documents;
using Tawatur.Languages;

namespace Tawatur.Analysis.Places;

/// <summary>Collects the names of places that are no part of another name, with the words before them that matter.</summary>
/// <param name="text">The document.</param>
/// <param name="gazetteer">Where places are.</param>
internal sealed class PlaceReader(NameText text, Gazetteer gazetteer)
{
    // The longest phrase of place-words.tsv, in words.
    private const int MaxWords = 4;

    private readonly Document _document = text.Document;
    private int _quantity;

    public List<FoundPlace> Read()
    {
        var (names, others) = Names();
        var found = new List<FoundPlace>(names.Count);
        int token = 0, other = 0, covered = 0, behind = 0;
        foreach (var (span, type) in names)
        {
            while (other < others.Count && others[other].Start <= span.Start)
            {
                covered = Math.Max(covered, others[other++].End);
            }

            if (span.End <= covered || span.Start < behind)
            {
                continue; // "the university of Aleppo" is not Aleppo
            }

            while (token < text.Length && text.Tokens[token].End <= span.Start)
            {
                token++;
            }

            var end = token;
            while (end < text.Length && text.Tokens[end].Start < span.End)
            {
                end++;
            }

            var place = new FoundPlace(token, end, span, type) { Listed = Listed(token, span) };
            place.Candidates = Candidates(place);
            Before(place, behind);
            found.Add(place);
            behind = span.End;
        }

        return found;
    }

    private (List<(TextSpan Span, EntityType Type)> Places, List<TextSpan> Others) Names()
    {
        var places = new List<(TextSpan Span, EntityType Type)>();
        var others = new List<TextSpan>();
        foreach (var entity in _document.Entities)
        {
            var isPlace = entity.Type is EntityType.GeopoliticalEntity or EntityType.Location or EntityType.Facility;
            foreach (var mention in entity.Mentions)
            {
                if (mention.Kind != MentionKind.Name || mention.Span.IsEmpty)
                {
                    continue;
                }

                if (isPlace)
                {
                    places.Add((mention.Span, entity.Type));
                }
                else
                {
                    others.Add(mention.Span);
                }
            }
        }

        places.Sort(static (a, b) => a.Span.CompareTo(b.Span));
        others.Sort();
        return (places, others);
    }

    private NameEntry? Listed(int token, TextSpan span)
    {
        foreach (ref readonly var term in text.TermsAt(token))
        {
            if (term.Entry is NameEntry { IsClass: false } entry && term.Span == span && entry.Type is EntityType.GeopoliticalEntity or EntityType.Location or EntityType.Facility)
            {
                return entry;
            }
        }

        return null;
    }

    /// <summary>By the words as they stand, then by the name that the tables of names have for them.</summary>
    private GazetteerEntry[] Candidates(FoundPlace place)
    {
        var found = gazetteer.Find(place.NameSpan.In(_document.Text));
        return found.Length == 0 && place.Listed is { } listed ? gazetteer.Find(listed.Name) : found;
    }

    /// <summary>The word of its kind, the direction and the distance, from right to left, none before the end of the place before.</summary>
    private void Before(FoundPlace place, int behind)
    {
        var at = place.First;
        if (place.NameSpan.Start > text.Tokens[at].Start)
        {
            return; // "a church in Dagestan": the particle stands between
        }

        if (WordBefore(at, behind) is { Entry: PlaceWordEntry { Role: not PlaceWordRole.Direction } word } kind)
        {
            place.Word = word;
            if (word.Role is PlaceWordRole.Facility or PlaceWordRole.NamedAfter && place.Type != EntityType.Facility)
            {
                place.Span = new TextSpan(kind.Span.Start, place.NameSpan.End);
            }

            at = kind.FirstToken;
        }

        if (WordBefore(at, behind) is not { Entry: PlaceWordEntry { Role: PlaceWordRole.Direction, Direction: var direction } } told)
        {
            return;
        }

        var distance = Distance(told.FirstToken, behind);
        place.Span = new TextSpan(distance?.Span.Start ?? told.Span.Start, place.NameSpan.End);
        place.Relation = new PlaceRelation(direction, place.NameSpan, direction == PlaceDirection.Near ? null : distance?.Min);
    }

    private TermMatch? WordBefore(int end, int behind)
    {
        for (var first = Math.Max(0, end - MaxWords); first < end; first++)
        {
            if (text.Tokens[first].Start < behind)
            {
                continue;
            }

            foreach (ref readonly var term in text.TermsAt(first))
            {
                if (term.EndToken == end && term.Entry is PlaceWordEntry && !text.StartsLine(end))
                {
                    return term;
                }
            }
        }

        return null;
    }

    /// <summary>An exact or approximate number of kilometres whose unit ends before a token.</summary>
    private Quantity? Distance(int token, int behind)
    {
        if (token == 0)
        {
            return null;
        }

        var end = text.Tokens[token - 1].End;
        while (_quantity < _document.Quantities.Length && _document.Quantities[_quantity].Span.End <= behind)
        {
            _quantity++;
        }

        for (var i = _quantity; i < _document.Quantities.Length && _document.Quantities[i].Span.Start < end; i++)
        {
            var quantity = _document.Quantities[i];
            if (quantity is { Unit: "km", Min: not null } && quantity.Min == quantity.Max && (quantity.Span.End == end || quantity.What?.End == end))
            {
                return quantity;
            }
        }

        return null;
    }
}
