using Tawatur.Documents;
using Tawatur.Languages;

namespace Tawatur.Analysis.Quantities;

// What befell the counted, and of which quantity this one is a part.
internal ref partial struct QuantityScan
{
    // "Among them about seven": the words between are the bound's.
    private const int PartReach = 2;

    // "Met 26 civilians, among them 11 children, their death."
    private const int ReachOfEnd = 12;

    private void TakeWhole(QuantityDraft draft, int start, in CountedNoun noun)
    {
        if (_found.Count == _firstOfSentence)
        {
            return;
        }

        var last = _found[^1];
        if (noun.Neighbour == NeighbourKind.Part)
        {
            draft.Whole = last.Whole ?? last;
            return;
        }

        for (var i = start - 1; i >= Math.Max(_sentenceFirst, start - PartReach); i--)
        {
            if (_neighbours.Before(_tokens[i].Word) == NeighbourKind.Part)
            {
                draft.Whole = last.Whole ?? last;
                return;
            }
        }

        draft.Whole = IsJoinedTo(last, start) ? last.Whole : null;
    }

    private void TakeRole(QuantityDraft draft, int start, Proclitics proclitics)
    {
        if (!draft.MayBePeople)
        {
            return;
        }

        draft.Role = PairAt(draft.EndToken) ?? draft.Role;
        if (draft.Role is not null)
        {
            return;
        }

        if (RoleBehind(draft) is { } behind)
        {
            draft.Role = behind;
        }
        else if (_roles.Reaches(start) && (proclitics & Proclitics.Prepositions) == 0 && !IsGoverned(start) && (!_roles.NeedsEnd || HasEndBehind(draft)))
        {
            draft.Role = _roles.Role;
        }
        else if (_found.Count > _firstOfSentence && (draft.Whole is not null || IsJoinedTo(_found[^1], start)))
        {
            draft.Role = (draft.Whole ?? _found[^1]).Role;
        }
    }

    /// <summary>Returns whether a preposition stands before the number: what it counts is no object of the verb.</summary>
    private readonly bool IsGoverned(int start)
    {
        if (start == _sentenceFirst)
        {
            return false;
        }

        ref readonly var before = ref _tokens[start - 1];
        return before.Form is [Characters.Beh or Characters.Lam or Characters.Kaf]
            || (before.Enclitics.IsEmpty && _neighbours.Before(before.Word) is NeighbourKind.Preposition or NeighbourKind.Of or NeighbourKind.Label);
    }

    /// <summary>Returns whether the number is joined by "and" to the quantity before: "three soldiers and five policemen".</summary>
    private readonly bool IsJoinedTo(QuantityDraft last, int start)
    {
        if (last.FirstToken < _sentenceFirst || start - last.EndOfNoun > 2)
        {
            return false;
        }

        for (var i = last.EndOfNoun; i < start; i++)
        {
            if (_tokens[i].Kind == TokenKind.Word && (i > last.EndOfNoun || start - i > 1) && _neighbours.Behind(_tokens[i].Word) != NeighbourKind.And)
            {
                return false;
            }
        }

        return (_tokens[start].Word.Proclitics & Proclitics.And) != 0 || (start > last.EndOfNoun && _neighbours.Behind(_tokens[start - 1].Word) == NeighbourKind.And);
    }

    /// <summary>Returns the role of words that stand in the noun's place: "dozens of dead and wounded".</summary>
    private string? PairAt(int token)
    {
        if (token < _sentenceEnd)
        {
            foreach (ref readonly var match in _terms.At(token))
            {
                if (match.Entry is CasualtyEntry { Kind: CasualtyKind.After } pair)
                {
                    return pair.Role;
                }
            }
        }

        return null;
    }

    private string? RoleBehind(QuantityDraft draft)
    {
        var end = Math.Min(draft.EndOfNoun + ReachBehind, _sentenceEnd);
        for (var i = draft.EndOfNoun; i < end && _tokens[i].Kind == TokenKind.Word; i++)
        {
            foreach (ref readonly var match in _terms.At(i))
            {
                switch (match.Entry)
                {
                    case CasualtyEntry { Kind: CasualtyKind.After } after:
                        return after.Role;
                    case CasualtyEntry { Kind: CasualtyKind.PluralVerb or CasualtyKind.End } verb when match.Proclitics == Proclitics.None:
                        return verb.Role;
                    case NumberEntry:
                        return null;
                }
            }
        }

        return null;
    }

    private bool HasEndBehind(QuantityDraft draft)
    {
        var end = Math.Min(draft.EndOfNoun + ReachOfEnd, _sentenceEnd);
        for (var i = draft.EndOfNoun; i < end; i++)
        {
            foreach (ref readonly var match in _terms.At(i))
            {
                if (match.Entry is CasualtyEntry { Kind: CasualtyKind.End })
                {
                    return true;
                }
            }
        }

        return false;
    }
}
