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
        _roles.Use();
        _bound = default;
    }

    /// <summary>Returns the words that bind the number at a token from before. Quotation marks and an article may stand between, and behind a verb its subject.</summary>
    private BoundEntry? BoundBefore(int token)
    {
        if (_bound.Entry is not BoundEntry bound || token - _bound.EndToken > 2 || _bound.EndToken > token)
        {
            return null;
        }

        for (var i = _bound.EndToken; i < token; i++)
        {
            var isPassed = _tokens[i].Kind == TokenKind.Word
                ? _tokens[i].Form.Length <= 2 || (!bound.IsInside && ArabicNouns.HasArticle(_tokens[i].Word))
                : QuotationMarks.Style(_document.Text[_tokens[i].Start]) >= 0;
            if (!isPassed)
            {
                return null;
            }
        }

        return bound;
    }

    /// <summary>Binds the draft by words behind its noun: "at least", "or more".</summary>
    private void BindBehind(QuantityDraft draft)
    {
        var end = Math.Min(draft.EndOfNoun + ReachBehind, _sentenceEnd);
        for (var i = draft.EndOfNoun; i < end && _tokens[i].Kind == TokenKind.Word; i++)
        {
            foreach (ref readonly var match in _terms.At(i))
            {
                if (match.Entry is BoundEntry { Place: not BoundPlace.Before } bound)
                {
                    if (draft.Bound != QuantityBound.Range && (draft.Rule != "dual" || bound.Kind != BoundKind.Approximate))
                    {
                        draft.Bind(bound.Kind);
                    }

                    _usedBound = i;
                    return;
                }

                if (match.Entry is NumberEntry)
                {
                    return;
                }
            }
        }
    }

    /// <summary>Takes "one" behind its noun: "one person". Alone it is a pronoun.</summary>
    private void TakeOne(in SpelledNumber number)
    {
        var noun = number.FirstToken - 1;
        if (number.IsDefinite || noun < _sentenceFirst || (noun > _sentenceFirst && _bound.EndToken != noun && _neighbours.Before(_tokens[noun - 1].Word) == NeighbourKind.Of))
        {
            return; // "from one side" is a manner
        }

        foreach (ref readonly var match in _terms.At(noun))
        {
            if ((match.Proclitics & Proclitics.The) == 0 && match.EndToken == number.FirstToken
                && match.Entry is CountedEntry { Form: CountedForm.Singular or CountedForm.Accusative, Kind: CountedKind.Person or CountedKind.Thing } or UnitEntry)
            {
                var draft = new QuantityDraft
                {
                    FirstToken = number.FirstToken,
                    EndToken = number.EndToken,
                    EndOfNoun = number.EndToken,
                    Span = number.Span,
                    Min = 1,
                    Max = 1,
                    What = match.Span,
                    Unit = (match.Entry as UnitEntry)?.Unit,
                    Role = (match.Entry as CountedEntry)?.Role,
                    MayBePeople = match.Entry is CountedEntry { Kind: CountedKind.Person },
                    Rule = "one",
                };
                Finish(draft, noun, match.Proclitics);
                return;
            }
        }
    }

    /// <summary>Takes a noun in the dual: the noun is the number too.</summary>
    private int TakeDual(int i, in TermMatch match)
    {
        var entry = match.Entry as CountedEntry;
        if (!ArabicNouns.HasSameAlef(_document.Text[match.Span.Start], match.Entry.Term[0]) || !IsDual(i, match.EndToken, entry?.Form))
        {
            return match.EndToken;
        }

        var draft = new QuantityDraft
        {
            FirstToken = i,
            EndToken = match.EndToken,
            EndOfNoun = match.EndToken,
            Span = match.Span,
            Min = 2,
            Max = 2,
            What = match.Span,
            Unit = (match.Entry as UnitEntry)?.Unit,
            Role = entry?.Role,
            MayBePeople = entry?.Kind == CountedKind.Person,
            Rule = "dual",
        };
        if (BoundBefore(i) is { Kind: not BoundKind.Range } bound)
        {
            draft.Bind(bound.Kind);
        }

        Finish(draft, i, match.Proclitics);
        return match.EndToken;
    }

    private void Finish(QuantityDraft draft, int start, Proclitics proclitics)
    {
        BindBehind(draft);
        TakeWhole(draft, start, default);
        TakeRole(draft, start, proclitics);
        Add(draft);
    }

    /// <summary>Returns whether the noun that a construct needs stands at a token: with the article, in the tables, or two names joined by "and". Otherwise the form is "my …".</summary>
    private bool IsBeforeItsNoun(int token)
    {
        if (token >= _sentenceEnd || _tokens[token].Kind != TokenKind.Word || (_tokens[token].Word.Proclitics & Proclitics.BeforeNoun) != 0)
        {
            return false;
        }

        var isDefinite = ArabicNouns.HasArticle(_tokens[token].Word);
        if (token + 1 < _sentenceEnd && (_tokens[token + 1].Word.Proclitics & Proclitics.And) != 0 && (!isDefinite || (_tokens[token + 1].Word.Proclitics & Proclitics.The) != 0))
        {
            return true;
        }

        if (isDefinite)
        {
            // "My first visit": a definite adjective agrees with the form, a noun need not.
            return _tokens[token].Form[^1] != Characters.Heh && !IsNumberWord(token) && _times.EndAt(_tokens[token].Start) == 0;
        }

        foreach (ref readonly var match in _terms.At(token))
        {
            if (match.Entry is CountedEntry)
            {
                return true;
            }
        }

        return false;
    }

    private bool IsNumberWord(int token) => _numbers.TryRead(token, out _);

    private bool IsTwo(int token) =>
        !_tokens[token].Word.Readings.IsEmpty && _tokens[token].Kind == TokenKind.Word && _numbers.TryRead(token, out var two) && two is { Max: 2, IsDefinite: false, Proclitics: Proclitics.None };

    private readonly bool IsBehindDual(int token) => _found.Count > 0 && _found[^1].EndToken == token && _found[^1].Rule == "dual";

    private bool IsDual(int token, int end, CountedForm? form)
    {
        // An adjective agrees with its noun: "two armed men" is one dual.
        if (IsBehindDual(token) && (_tokens[token].Word.Proclitics & Proclitics.Conjunctions) == 0)
        {
            return false;
        }

        switch (form)
        {
            case CountedForm.ConstructDual:
                return IsBeforeItsNoun(end);
            case CountedForm.DualOrPlural:
                for (var i = end; i < Math.Min(end + ReachBehind, _sentenceEnd); i++)
                {
                    if (_neighbours.Behind(_tokens[i].Word) == NeighbourKind.DualSign || IsTwo(i))
                    {
                        return true;
                    }
                }

                return false;
            default:
                return true;
        }
    }
}
