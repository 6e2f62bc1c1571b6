using Tawatur.Analysis.Statements;
using Tawatur.Analysis.Tokens;
using Tawatur.Documents;
using Tawatur.Languages;

namespace Tawatur.Analysis.Comparisons;

/// <summary>Collects the quantities of a document that can be compared.</summary>
internal sealed class CountReader
{
    private const int MaxContext = 60;
    private const string Outlet = "outlet";

    private readonly Document _document;
    private readonly StatementCover _cover;
    private readonly HashSet<int> _persons = [];
    private readonly HashSet<int> _others = [];
    private readonly HashSet<int> _revisingSentences = [];
    private readonly Dictionary<int, HashSet<string>> _places = [];
    private readonly Dictionary<int, List<string>> _days = [];
    private readonly HashSet<int> _casualties = [];
    private readonly Dictionary<int, (HashSet<long> All, HashSet<long> Event)> _contexts = [];
    private readonly NamePlaces _names;

    private CountReader(Document document, ConflictWords words)
    {
        _document = document;
        _cover = new StatementCover(document);
        _names = new NamePlaces(document);
        ReadWords(words);
        ReadPlaces();
        foreach (var time in document.Times)
        {
            if (time.Value is { } value)
            {
                Of(_days, SentenceAt(time.Span.Start)).Add(value);
            }
        }
    }

    /// <summary>Returns the counts of things and people; no parts of a whole, no sums, no shares, nothing of an earlier time.</summary>
    public static List<Count> Read(Document document, ConflictWords words) => new CountReader(document, words).Read();

    private List<Count> Read()
    {
        var counts = new List<Count>();
        foreach (var quantity in _document.Quantities)
        {
            if (quantity.PartOf is not null || quantity.Unit is not null || (quantity.What is null && quantity.Role is null) || (quantity.Min is null && quantity.Max is null))
            {
                continue;
            }

            var token = TokenRange.FirstAtOrBehind(_document.Tokens, quantity.Span.Start);
            var sentence = SentenceAt(quantity.Span.Start);
            var end = TokenRange.FirstAtOrBehind(_document.Tokens, Math.Max(quantity.Span.End, quantity.What?.End ?? 0));
            if (sentence < 0 || _revisingSentences.Contains(sentence) || _others.Contains(end) || _others.Contains(end - 1))
            {
                continue;
            }

            var statement = _cover.At(token);
            var (context, happened) = Context(sentence);
            counts.Add(new Count
            {
                Quantity = quantity,
                Sentence = sentence,
                Noun = Noun(quantity),
                Voice = statement?.Speaker?.Entity ?? statement?.Id ?? Outlet,
                IsSomebodys = statement?.Speaker?.Entity is not null,
                IsInTitle = _document.Article.Title is { } title && title.Contains(quantity.Span.Start),
                Context = context,
                Event = happened,
                Places = Of(_places, sentence),
                Days = Of(_days, sentence),
            });
        }

        return counts;
    }

    private long Noun(Quantity quantity)
    {
        if (quantity.What is not { } what)
        {
            return 0;
        }

        var (first, _) = _cover.Tokens(what);
        return _persons.Contains(first) ? 0 : _document.Tokens[first].Word.Core;
    }

    private void ReadWords(ConflictWords words)
    {
        var sentence = 0;
        foreach (var term in _document.Terms)
        {
            while (sentence + 1 < _document.Sentences.Length && _document.Sentences[sentence].EndToken <= term.FirstToken)
            {
                sentence++;
            }

            switch (term.Entry)
            {
                case CasualtyEntry:
                    _casualties.Add(term.FirstToken);
                    break;
                case ParticleEntry { Roles: var roles } when (roles & ParticleRoles.Copula) != 0 && term.FirstToken == _document.Sentences[sentence].FirstToken:
                    _revisingSentences.Add(sentence); // "the army had said": background, of another time
                    break;
            }
        }

        var tokens = _document.Tokens.AsSpan();
        for (var index = 0; index < _document.Sentences.Length; index++)
        {
            for (var i = _document.Sentences[index].FirstToken; i < _document.Sentences[index].EndToken; i++)
            {
                switch (words.At(tokens, i))
                {
                    case ConflictWord.Person:
                        _persons.Add(i);
                        break;
                    case ConflictWord.Other:
                        _others.Add(i);
                        break;
                    case ConflictWord.Revising:
                        _revisingSentences.Add(index);
                        break;
                }
            }
        }
    }

    private void ReadPlaces()
    {
        foreach (var entity in _document.Entities)
        {
            if (entity.Type is EntityType.GeopoliticalEntity or EntityType.Location or EntityType.Facility)
            {
                foreach (var mention in entity.Mentions)
                {
                    Of(_places, SentenceAt(mention.Span.Start)).Add(entity.Id);
                }
            }
        }
    }

    private (HashSet<long> All, HashSet<long> Event) Context(int index)
    {
        if (_contexts.TryGetValue(index, out var known))
        {
            return known;
        }

        var (context, happened) = (new HashSet<long>(), new HashSet<long>());
        var sentence = _document.Sentences[index];
        for (var i = sentence.FirstToken; i < sentence.EndToken && i < sentence.FirstToken + MaxContext; i++)
        {
            if (_document.Tokens[i] is { Kind: TokenKind.Word, Word.Core: not 0 and var core } && !_persons.Contains(i))
            {
                context.Add(core);
                if (!_casualties.Contains(i) && !_names.Contains(_document.Tokens[i].Start))
                {
                    happened.Add(core);
                }
            }
        }

        _contexts.Add(index, (context, happened));
        return (context, happened);
    }

    private int SentenceAt(int place)
    {
        int low = 0, high = _document.Sentences.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _document.Sentences[middle].Span.End <= place ? (middle + 1, high) : (low, middle);
        }

        return low < _document.Sentences.Length ? low : -1;
    }

    private static T Of<T>(Dictionary<int, T> map, int sentence)
        where T : new()
    {
        if (!map.TryGetValue(sentence, out var own))
        {
            map.Add(sentence, own = new T());
        }

        return own;
    }
}
