using Tawatur.Analysis.Statements;
using Tawatur.Documents;
using Tawatur.Languages;

namespace Tawatur.Analysis.Framing;

/// <summary>Decides whether words of the table keep distance where they stand, whose words they keep it from, and who keeps it.</summary>
internal sealed class DistancingReader
{
    // "what the spokesman of the interior ministry said in a statement was": farther on the label belongs to another verb.
    private const int MaxSubject = 12;

    private readonly Document _document;
    private readonly DistancingWords _words;
    private readonly StatementCover _cover;
    private readonly List<(int Start, string Entity)> _mentions = [];

    public DistancingReader(Document document)
    {
        _document = document;
        _words = new DistancingWords(document);
        _cover = new StatementCover(document);
        foreach (var entity in document.Entities)
        {
            foreach (var mention in entity.Mentions)
            {
                if (mention.Kind == MentionKind.Name)
                {
                    _mentions.Add((mention.Span.Start, entity.Id));
                }
            }
        }

        _mentions.Sort();
    }

    /// <summary>Reads the match with an index among the terms; <c>null</c> where it keeps no distance.</summary>
    public FramingMark? Read(int index, DistancingEntry entry, string id)
    {
        var match = _document.Terms[index];
        return entry.Shape switch
        {
            DistancingShape.Behind or DistancingShape.BySpeaker or DistancingShape.Doubled => Aside(match, entry.Shape, id),
            DistancingShape.SetOff => _words.IsSetOff(match) ? Aside(match, entry.Shape, id) : null,
            _ => _words.TellsAlone(index) ? null : Label(index, match, entry.Shape, id),
        };
    }

    private FramingMark? Aside(in TermMatch match, DistancingShape shape, string id)
    {
        var cued = _words.StatementCuedAt(match);
        if (shape == DistancingShape.Doubled && cued is not null)
        {
            return null;
        }

        var isQuoted = _cover.IsQuoted(match.FirstToken);
        var distanced = cued ?? (isQuoted ? null : Before(match.FirstToken));
        return shape == DistancingShape.Doubled && distanced is null ? null : new FramingMark
        {
            Id = id,
            Span = _words.Span(match),
            About = distanced?.Speaker?.Entity,
            Voice = isQuoted ? _cover.At(match.FirstToken)?.Id : null,
            Statement = distanced?.Id,
            By = new FoundBy(nameof(DistancingFinder), "distancing-aside"),
        };
    }

    /// <summary>The statement that the words before belong to: of those that end together, the outermost.</summary>
    private Statement? Before(int token)
    {
        var last = token - 1;
        while (last >= 0 && _document.Tokens[last].Kind is TokenKind.Punctuation && _cover.At(last) is null)
        {
            last--;
        }

        var statement = _cover.At(last);
        while (statement?.Inside is { } outer && _words.Statement(outer) is { } around && around.Content[^1].End <= statement.Content[^1].End + 2)
        {
            statement = around;
        }

        return statement;
    }

    private FramingMark? Label(int index, in TermMatch match, DistancingShape shape, string id)
    {
        var next = match.EndToken;
        var hasLabel = shape switch
        {
            DistancingShape.Described => _words.HasWith(next, MaxSubject),
            DistancingShape.Said => _words.HasThatIt(index, MaxSubject),
            _ => next < _document.Tokens.Length,
        };
        if (!hasLabel)
        {
            return null;
        }

        // With a pronoun for its subject the verb speaks of the speaker whose words are told, so that not he but whoever tells them keeps the distance.
        var owner = _cover.At(match.FirstToken);
        var isByPronoun = shape != DistancingShape.SoCalled && (shape == DistancingShape.Said ? _words.HasThatIt(index, 1) : _words.IsMark(next) || _words.HasWith(next, 1));
        var voice = !_cover.IsQuoted(match.FirstToken) && isByPronoun ? owner?.Inside : owner?.Id;
        return new FramingMark
        {
            Id = id,
            Span = _words.Span(match),
            About = shape == DistancingShape.SoCalled || (isByPronoun && shape != DistancingShape.Said) ? EntityBehind(next) : null,
            Voice = voice,
            By = new FoundBy(nameof(DistancingFinder), "distancing-label"),
        };
    }

    /// <summary>The entity whose name starts with the first word behind; marks and a lone bi- are passed by.</summary>
    private string? EntityBehind(int token)
    {
        while (token < _document.Tokens.Length - 1 && (_words.IsMark(token) || _document.Tokens[token].Word.Folded.Length == 1))
        {
            token++;
        }

        if (token >= _document.Tokens.Length)
        {
            return null;
        }

        var start = _document.Tokens[token].Start;
        int low = 0, high = _mentions.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _mentions[middle].Start < start ? (middle + 1, high) : (low, middle);
        }

        return low < _mentions.Count && _mentions[low].Start < _document.Tokens[token].End ? _mentions[low].Entity : null;
    }
}
