using Tawatur.Analysis.Tokens;
using Tawatur.Documents;
using Tawatur.Languages;

namespace Tawatur.Analysis.Quantities;

/// <summary>Walks once through a report and collects its quantities.</summary>
internal ref partial struct QuantityScan
{
    // Between a noun and "at least" behind it, or the verb that tells what befell it, stand at most an adjective or two.
    private const int ReachBehind = 4;

    private readonly Document _document;
    private readonly ReadOnlySpan<Token> _tokens;
    private readonly NumberNeighbours _neighbours;
    private readonly List<QuantityDraft> _found = [];
    private NumberReader _numbers;
    private CountedNounReader _nouns;
    private TermCursor _terms;
    private TimeCursor _times;
    private RoleTracker _roles;
    private TermMatch _bound;
    private int _usedBound = -1;
    private int _sentenceFirst;
    private int _sentenceEnd;
    private int _firstOfSentence;
    private TextSpan? _lastNoun; // of the sentence's quantities, for "twelve others"

    public QuantityScan(Document document, NumberNeighbours neighbours)
    {
        _document = document;
        _tokens = document.Tokens.AsSpan();
        _neighbours = neighbours;
        _numbers = new NumberReader(document);
        _nouns = new CountedNounReader(document, neighbours);
        _terms = new TermCursor(document.Terms.AsSpan());
        _times = new TimeCursor(document);
    }

    public List<QuantityDraft> Run()
    {
        foreach (ref readonly var sentence in _document.Sentences.AsSpan())
        {
            _roles.Reset();
            _bound = default;
            (_sentenceFirst, _sentenceEnd) = (sentence.FirstToken, sentence.EndToken);
            _firstOfSentence = _found.Count;
            _lastNoun = null;
            for (var i = sentence.FirstToken; i < sentence.EndToken;)
            {
                i = _times.EndAt(_tokens[i].Start) is > 0 and var end ? SkipTo(i, end) : Math.Max(i + 1, Step(i));
            }
        }

        return _found;
    }

    private readonly int SkipTo(int token, int place)
    {
        while (token < _sentenceEnd && _tokens[token].Start < place)
        {
            token++;
        }

        return token;
    }

    private int Step(int i)
    {
        if (_tokens[i].Kind == TokenKind.Number)
        {
            return TakeNumber(i);
        }

        if (_tokens[i].Word.Readings.IsEmpty)
        {
            return i + 1;
        }

        var isNumber = false;
        TermMatch dual = default;
        foreach (ref readonly var match in _terms.At(i))
        {
            switch (match.Entry)
            {
                case BoundEntry { Place: not BoundPlace.After } when match.EndToken > _bound.EndToken && i != _usedBound:
                    _bound = match;
                    break;
                case CasualtyEntry { Kind: not (CasualtyKind.End or CasualtyKind.After) } casualty:
                    _roles.See(casualty, i, match.EndToken, IsJoinedToRole(i, match.Proclitics));
                    break;
                case CountedEntry { Form: CountedForm.Plural or CountedForm.DualOrPlural, Role: { } role }:
                    _roles.See(role, match.EndToken);
                    break;
                case NumberEntry:
                    isNumber = true;
                    break;
                case CountedEntry { Form: CountedForm.Dual or CountedForm.DualOrPlural or CountedForm.ConstructDual, Kind: CountedKind.Person or CountedKind.Thing } or UnitEntry { IsDual: true }
                    when (match.Proclitics & Proclitics.The) == 0 && dual.Entry is null:
                    dual = match;
                    break;
            }
        }

        return isNumber ? TakeNumber(i) : dual.Entry is not null ? TakeDual(i, dual) : i + 1;
    }

    /// <summary>Returns whether "and" or "or" joins a word to the word before it that told what befell people: "killed and wounded".</summary>
    private readonly bool IsJoinedToRole(int token, Proclitics proclitics) => (proclitics & Proclitics.And) != 0
        ? _roles.EndsAt(token)
        : token > _sentenceFirst && _roles.EndsAt(token - 1) && _neighbours.Behind(_tokens[token - 1].Word) is NeighbourKind.Or or NeighbourKind.And;

    private int TakeNumber(int i)
    {
        if (!_numbers.TryRead(i, out var number))
        {
            return i + 1;
        }

        if (number.Form is NumberForm.Ordinal or NumberForm.Fraction || NumberCodes.IsCode(_document, number))
        {
            return number.EndToken;
        }

        if (number is { HasDigits: false, Max: 2 } && IsBehindDual(i))
        {
            return number.EndToken; // "two soldiers" said twice
        }

        if (number is { HasDigits: false, Max: 1 } && _nouns.Read(number, number.EndToken, _sentenceEnd).Unit?.Unit != UnitEntry.Percent)
        {
            TakeOne(number);
            return number.EndToken;
        }

        var draft = new QuantityDraft
        {
            FirstToken = i,
            EndToken = number.EndToken,
            Span = number.Span,
            Min = number.Min,
            Max = number.Max,
            Bound = number.Form == NumberForm.Vague ? QuantityBound.Vague : QuantityBound.Exact,
            Rule = number.Form == NumberForm.Vague ? "vague-plural" : number.HasDigits ? "digits" : "number-words",
        };
        var bound = BoundBefore(i);
        if (!TryRange(draft, number, bound))
        {
            return draft.EndToken;
        }

        var noun = _nouns.Read(number, draft.EndToken, _sentenceEnd);
        TakeNoun(draft, number, noun);
        if (draft.Bound != QuantityBound.Range && bound is not null && bound.Kind != BoundKind.Range)
        {
            draft.Bind(bound.Kind);
            draft.Span = bound.IsInside ? new TextSpan(_bound.Span.Start, draft.Span.End) : draft.Span;
        }

        BindBehind(draft);
        var start = bound is null ? i : _bound.FirstToken;
        TakeWhole(draft, start, noun);
        TakeRole(draft, start, number.Proclitics);
        if (!IsQuantity(draft, number, noun, start))
        {
            return draft.EndToken;
        }

        Add(draft);
        return Math.Max(draft.EndToken, draft.EndOfNoun);
    }

    private void Add(QuantityDraft draft)
    {
        _found.Add(draft);
        _lastNoun = draft.What ?? _lastNoun;
        _roles.Use();
        _bound = default;
    }
}
