using Tawatur.Documents;
using Tawatur.Languages;

namespace Tawatur.Analysis.Statements;

/// <summary>Knows what may stand between a reporting verb and its content, and where it ends.</summary>
/// <param name="text">The document.</param>
internal sealed partial class FramePassages(StatementText text)
{
    // The longest passages between commas that news sets behind a subject have two titles and a place.
    private const int MaxPassage = 24;
    private const int MaxPassages = 3;

    /// <summary>Reads a passage between commas that only says more of the subject, the time or the place: "the office's director, an expert in the matter, …".</summary>
    /// <param name="comma">The comma that opens it.</param>
    /// <param name="limit">The token up to which the content may be brought.</param>
    /// <param name="end">The token behind the sentence.</param>
    /// <param name="frames">What brings the content.</param>
    /// <returns>The token behind the passage, where the clause of the verb goes on; 0 where it does not.</returns>
    public int Closing(int comma, int limit, int end, CueFrames frames)
    {
        var first = comma + 1;
        if (first >= limit || !(CanOpen(first) || IsParenthesis(first, limit, frames)) || Brings(first, limit, frames) || text.EntryAt<CuePhraseEntry>(first, out _) is not null)
        {
            return 0; // an attributing phrase is read by itself
        }

        var passages = 1;
        for (var i = first; i < limit && i <= first + MaxPassage; i++)
        {
            ref readonly var fact = ref text[i];
            if (text.IsComma(i))
            {
                if (Brings(i + 1, limit, frames) || ((OpensAside(first, i) || IsNameBefore(first, i)) && Follows(i + 1, end, frames)))
                {
                    return i + 1;
                }

                // A second passage: "the minister, X, on Monday, that …".
                if (++passages > MaxPassages || !(CanOpen(i + 1) || IsParenthesis(i + 1, limit, frames)))
                {
                    return 0;
                }

                continue;
            }

            if (i > first && (fact.Has(ParticleRoles.Complementizer | ParticleRoles.Carrying) || text.Mark(i) == ':'))
            {
                return !text[i - 1].Has(ParticleRoles.Governs) && text[i - 1].Preposition == CueFrames.None && Brings(i, limit, frames) ? i : 0;
            }

            if (fact.QuotationEnd > 0)
            {
                if (fact.QuotationEnd - i > 6)
                {
                    return i > first && (frames & CueFrames.Quote) != 0 ? i : 0;
                }

                i = fact.QuotationEnd - 1;
                continue;
            }

            if (fact.Has(ParticleRoles.Break) || (i > first && IsVerb(i)) || (text.IsComma(i - 1) && IsParticiple(i)) || text.Mark(i) is '.' or '!' or '?' or Characters.QuestionMark)
            {
                return 0;
            }
        }

        return 0;
    }

    /// <summary>A passage does not open with what starts a clause of its own: a coordinated word, a complementizer, a verb of speech.</summary>
    private bool CanOpen(int at) =>
        at < text.Tokens.Length && text.Tokens[at].Kind is TokenKind.Word or TokenKind.Symbol or TokenKind.Number && !text[at].Has(ParticleRoles.Break | ParticleRoles.Complementizer | ParticleRoles.Carrying | ParticleRoles.Topic) && (!IsVerb(at) || IsCondition(at))
        && ((text.Tokens[at].Word.Proclitics & Proclitics.Conjunctions) == 0 || text[at].Has(ParticleRoles.Function));

    /// <summary>"an official, asked that his name be withheld, …": a verb that takes an object only.</summary>
    private bool IsCondition(int at) => text.EntryAt<CueVerbEntry>(at, out var match) is { Form: CueForm.Perfect, Verb: { Act: CueAct.Demand or CueAct.Assert, Frames: var frames } } && (frames & CueFrames.Object) != 0 && (frames & CueFrames.Colon) == 0 && match.Proclitics == Proclitics.None;

    /// <summary>A name, an office, a time, a place or a relative clause is no object.</summary>
    private bool OpensAside(int first, int comma) =>
        text[first].TimeEnd > 0 || text[first].IsNameStart || text[first].PhraseEnd > first || text[first].Head is not null || text[first].Preposition != CueFrames.None
        || text[first].Has(ParticleRoles.Aside | ParticleRoles.Relative | ParticleRoles.Function) || text.EntryAt<ViaPrepositionEntry>(first, out _) is not null
        || (comma - first <= 4 && text.Tokens[first].Word.Names is var traits && (traits & (NameTraits.Given | NameTraits.Family | NameTraits.Unknown)) != 0 && (traits & NameTraits.Common) == 0);

    /// <summary>What brings a content stands here.</summary>
    private bool Brings(int at, int limit, CueFrames frames) =>
        at < limit && ((text[at].Has(ParticleRoles.Complementizer | ParticleRoles.Carrying) && (frames & (CueFrames.That | CueFrames.With)) != 0) || (frames & text[at].Preposition) != 0
        || (text[at].QuotationEnd > at + 5 && (frames & CueFrames.Quote) != 0) || (text.Mark(at) == ':' && (frames & (CueFrames.Colon | CueFrames.Quote)) != 0) || IsAttachedFrame(frames, at));

    /// <summary>An object can stand here, or somebody addressed and what brings the content.</summary>
    private bool Follows(int at, int end, CueFrames frames)
    {
        if (at >= end || (text.Tokens[at].Word.Proclitics & Proclitics.Conjunctions) != 0 || text.EntryAt<CueVerbEntry>(at, out _) is { Form: CueForm.Participle } || text[at].Has(ParticleRoles.Break | ParticleRoles.Aside | ParticleRoles.Relative))
        {
            return false;
        }

        if ((frames & CueFrames.Object) != 0)
        {
            return IsWordOfObject(at);
        }

        for (var i = at; i < end && i < at + MaxPassage && !text.IsComma(i); i++)
        {
            if (Brings(i, end, frames))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Behind the comma of a name set beside an office: somebody addressed or something spoken of, and then the preposition that brings the content.</summary>
    public bool AddressesBehind(int at, int limit, CueFrames frames)
    {
        if (at >= limit || text.Tokens[at].Kind != TokenKind.Word || (text.Tokens[at].Word.Proclitics & Proclitics.Conjunctions) != 0 || text[at].Roles != ParticleRoles.None || text[at].Preposition != CueFrames.None || IsVerb(at) || IsParticiple(at))
        {
            return false;
        }

        for (var i = at + 1; i < limit && i < at + 12 && !text.IsComma(i); i++)
        {
            if ((frames & text[i].Preposition) != 0 || IsAttachedFrame(frames, i))
            {
                return true;
            }

            if (IsVerb(i) || text[i].Has(ParticleRoles.Complementizer | ParticleRoles.Carrying | ParticleRoles.Break))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Returns where the complementizer stands that a short piece leads to; 0 for none.</summary>
    public int Complementizer(int at, int limit, CueFrames frames)
    {
        for (var i = at; i < limit && i < at + 6; i++)
        {
            if (text[i].Has(ParticleRoles.Complementizer | ParticleRoles.Carrying))
            {
                return (frames & (CueFrames.That | CueFrames.With)) != 0 && !text[i - 1].Has(ParticleRoles.Governs) && text[i - 1].Preposition == CueFrames.None ? i : 0;
            }

            if (text.Mark(i) == ':' && i > at && (frames & CueFrames.Colon) != 0)
            {
                return i;
            }

            if (text.Tokens[i].Kind != TokenKind.Word || IsVerb(i) || (text[i].Preposition != CueFrames.None && i == at))
            {
                return 0;
            }
        }

        return 0;
    }

    /// <summary>A place with bi- inside the speaker's description, and then what brings the content: "the police in the port said that …".</summary>
    public bool LeadsToComplementizer(int at, int limit)
    {
        for (var i = at + 1; i < limit && i < at + 12; i++)
        {
            if (text[i].Has(ParticleRoles.Complementizer | ParticleRoles.Carrying))
            {
                return (text.Tokens[i].Word.Proclitics & Proclitics.Conjunctions) == 0 && !text[i - 1].Has(ParticleRoles.Governs) && text[i - 1].Preposition == CueFrames.None;
            }

            if (text.Tokens[i].Kind != TokenKind.Word || text[i].Has(ParticleRoles.Relative | ParticleRoles.Negation | ParticleRoles.Break) || IsVerb(i) || IsParticiple(i))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>"said complainingly", "added, addressing X": an indefinite accusative or a participle behind the verb says how and names nobody.</summary>
    public bool IsManner(int at) =>
        text.Tokens[at] is { Kind: TokenKind.Word, Word.Proclitics: Proclitics.None, Word.Folded: { Length: >= 4 } folded } && text[at] is { Entity: 0, Head: null, Nominal: 0, PhraseEnd: 0 } && (IsParticiple(at) || IsAccusative(at, folded));

    private bool IsAccusative(int at, string folded)
    {
        var traits = text.Tokens[at].Word.Names & (NameTraits.Common | NameTraits.Given | NameTraits.Family | NameTraits.Foreignish);
        var last = text.Text[text.Tokens[at].End - 1];
        if (last is Characters.Alef or Characters.Fathatan && folded[^1] == Characters.Alef && !EndsInPronoun(text.Tokens[at].Word.Light) && traits == NameTraits.Common)
        {
            return true;
        }

        // The pattern fa'il, "laughing", masculine or feminine, of which the tables of names have none.
        return folded.Length == 5 && folded[1] == Characters.Alef && (traits & (NameTraits.Given | NameTraits.Family)) == 0 && last is Characters.Alef or Characters.Fathatan or Characters.TehMarbuta;
    }

    /// <summary>"considered those behind it …": the plural in "-in" behind the verb is its object; the subject has "-un".</summary>
    public bool IsOblique(int at) =>
        text.Tokens[at] is { Kind: TokenKind.Word, Word: { Proclitics: Proclitics.None or Proclitics.The, Stem: { Length: >= 5 } stem } } && stem[^1] == Characters.Noon && stem[^2] == Characters.Yeh
        && text[at] is { Entity: 0, Nominal: 0, PhraseEnd: 0, Head: null or { Agreement: Agreement.Plural or Agreement.Dual } } && (text.Tokens[at].Word.Names & (NameTraits.Common | NameTraits.Given | NameTraits.Family | NameTraits.Foreignish)) == NameTraits.Common;

    /// <summary>"said to his counterpart": whoever stands right behind the verb with li- is spoken to, and the subject may follow.</summary>
    public bool IsSpokenTo(int at) =>
        text[at] is { IsNameStart: false, Roles: ParticleRoles.None } && text.HasProclitic(at, Proclitics.To, Characters.Lam)
        && ((text.Tokens[at].Word.Proclitics & Proclitics.To) != 0 || (text.Tokens[at].Word.Names & (NameTraits.Common | NameTraits.Foreignish | NameTraits.Given | NameTraits.Family)) == NameTraits.Common);

    /// <summary>Somebody whom a table or a name makes known stands here, and nobody addressed.</summary>
    public bool IsKnownSpeaker(int at) =>
        !text.HasProclitic(at, Proclitics.To, Characters.Lam) && !text.HasProclitic(at, Proclitics.With, Characters.Beh)
        && (text[at] is { Entity: > 0 } or { Nominal: > 0 } or { Head.Kind: not SpeakerKind.Document } || text[at].PhraseEnd > at || text.EntryAt<QuantifierEntry>(at, out _) is not null
            || (text.IsDefinite(at) && (text.EntryAt<OrganizationHeadEntry>(at, out _) is not null || UnknownNames.IsHumanPlural(text.Tokens[at].Word))));

    private bool IsParticiple(int at) => text.EntryAt<CueVerbEntry>(at, out _) is { Form: CueForm.Participle } && !text.IsDefinite(at);

    /// <summary>"confirming that": a participle that brings a clause of its own.</summary>
    public bool GoesOnWith(int at) => IsParticiple(at) && at + 1 < text.Tokens.Length && text[at + 1].Has(ParticleRoles.Complementizer | ParticleRoles.Carrying) && text.Tokens[at + 1].Word.Folded[0] != Characters.Beh;

    /// <summary>A verb of speech that cannot be a preposition, a noun or a name.</summary>
    public bool IsVerb(int at) => text[at].IsCueVerb && !text.IsDefinite(at) && text[at].Roles == ParticleRoles.None && text[at].Preposition == CueFrames.None && text[at].Head is null && text[at].Entity == 0
        && text.EntryAt<ViaPrepositionEntry>(at, out _) is null && !IsShortNoun(at);

    /// <summary>"without mentioning": a short verb is written like its noun, which stands behind another noun.</summary>
    private bool IsShortNoun(int at) =>
        at > 0 && text.EntryAt<CueVerbEntry>(at, out var match) is { Form: CueForm.Perfect, Agreement: Agreement.Masculine, Term.Length: <= 3 } && match.Proclitics == Proclitics.None
        && text.Tokens[at - 1] is { Kind: TokenKind.Word } before && text[at - 1].Roles == ParticleRoles.None && (before.Word.Proclitics & Proclitics.Conjunctions) == 0 && !text[at - 1].IsCueVerb;

    /// <summary>Returns whether the clause goes on behind a comma with something that belongs to the verb.</summary>
    public bool GoesOn(int at, int limit, CueFrames frames)
    {
        if (at >= limit)
        {
            return false;
        }

        ref readonly var fact = ref text[at];
        return fact.Has(ParticleRoles.Complementizer | ParticleRoles.Carrying | ParticleRoles.Aside | ParticleRoles.Relative) || fact.TimeEnd > 0 || (frames & fact.Preposition) != 0
            || ((frames & CueFrames.Quote) != 0 && fact.QuotationEnd > 0) || text.EntryAt<ViaPrepositionEntry>(at, out _) is not null || fact.IsNameStart || IsAttachedFrame(frames, at)
            || (fact.Head is { Kind: SpeakerKind.Office } && !text.IsDefinite(at))
            || IsParenthesis(at, limit, frames)
            || (text.EntryAt<CuePhraseEntry>(at, out _) is { Kind: not CuePhraseKind.Aside } && (frames & (CueFrames.That | CueFrames.Object)) != 0);
    }

    /// <summary>The comma behind a name set beside its office: the object follows.</summary>
    public bool ClosesApposition(StatementDraft draft, int comma, CueFrames frames)
    {
        if ((frames & CueFrames.Object) == 0 || draft.Source is not { } source || source.End != comma)
        {
            return false;
        }

        for (var i = source.First; i < source.End; i++)
        {
            if (text.IsComma(i))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A short piece between commas, and then what brings the content: "the capital's police, London, about the arrest".</summary>
    private bool IsParenthesis(int at, int limit, CueFrames frames)
    {
        for (var i = at; i + 1 < limit && i <= at + 6; i++)
        {
            if (text.IsComma(i))
            {
                ref readonly var next = ref text[i + 1];
                return next.Has(ParticleRoles.Complementizer | ParticleRoles.Carrying) || (frames & next.Preposition) != 0 || next.TimeEnd > 0 || (next.QuotationEnd > 0 && (frames & CueFrames.Quote) != 0);
            }
        }

        return false;
    }

    public int BehindRelative(int at, int limit)
    {
        for (var i = at + 1; i < limit; i++)
        {
            if (text.IsComma(i) || text.Mark(i) == ':' || text[i].QuotationEnd > 0 || (text[i].Has(ParticleRoles.Complementizer | ParticleRoles.Carrying) && !text[i - 1].IsCueVerb && !text[i - 1].Has(ParticleRoles.Governs)) || (text[i].TimeEnd > 0 && i > at + 2))
            {
                return i;
            }
        }

        return limit;
    }

    public int BehindBracket(int at, int limit)
    {
        for (var i = at + 1; i < limit && i < at + 10; i++)
        {
            if (text.Mark(i) == ')')
            {
                return i + 1;
            }
        }

        return at + 1;
    }
}
