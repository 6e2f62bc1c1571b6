using Tawatur.Documents;
using Tawatur.Languages;

namespace Tawatur.Analysis.Quantities;

// Numbers without a numeral: "one" behind its noun, and nouns in the dual.
internal ref partial struct QuantityScan
{
    /// <summary>Takes "one" behind its noun: "one person". Alone it is a pronoun.</summary>
    private void TakeOne(in SpelledNumber number)
    {
        var noun = number.FirstToken - 1;
        if (number.IsDefinite || noun < _sentenceFirst || _neighbours.Before(_tokens[noun].Word) == NeighbourKind.Label || (noun > _sentenceFirst && _bound.EndToken != noun && _neighbours.Before(_tokens[noun - 1].Word) == NeighbourKind.Of))
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
        if (IsParticiple(match.EndToken) || IsName(i, match) || !ArabicNouns.HasSameAlef(_document.Text[match.Span.Start], match.Entry.Term[0]) || !IsDual(i, match.EndToken, entry?.Form))
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

    /// <summary>"Demanding that": the plural of a participle, written like a dual.</summary>
    private readonly bool IsParticiple(int end)
    {
        if (end < _sentenceEnd)
        {
            foreach (ref readonly var match in _terms.At(end))
            {
                if (match.Entry is ParticleEntry particle && (particle.Roles & (ParticleRoles.Complementizer | ParticleRoles.Carrying)) != 0 && match.Proclitics == Proclitics.None)
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>"Benjamin": a name whose letters could be a particle and a dual.</summary>
    private readonly bool IsName(int token, in TermMatch match) =>
        match.Proclitics != Proclitics.None && (_tokens[token].Word.Names & (NameTraits.Name | NameTraits.Uncertain)) is NameTraits.Given or NameTraits.Family && _tokens[token].Word.NameStart == 0;

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
            if (match.Entry is CountedEntry { Kind: CountedKind.Person or CountedKind.Thing })
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
