using Tawatur.Documents;
using Tawatur.Languages;

namespace Tawatur.Analysis.Statements;

/// <summary>Knows what may stand between a reporting verb and its content, and where it ends.</summary>
/// <param name="text">The document.</param>
internal sealed class FramePassages(StatementText text)
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

    /// <summary>Up to three words without an article before a definite object: a name that no table knows.</summary>
    private bool IsNameBefore(int first, int comma) =>
        comma + 1 < text.Tokens.Length && (text.IsDefinite(comma + 1) || text[comma + 1].IsNameStart) && IsPlainName(first, comma);

    /// <summary>Returns whether up to three words can be a name: none has an article, a particle, or a function of its own.</summary>
    public bool IsPlainName(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (text.Tokens[i].Kind != TokenKind.Word || text.IsDefinite(i) || text.Tokens[i].Word.Proclitics != Proclitics.None || text[i].Roles != ParticleRoles.None || text[i].Preposition != CueFrames.None
                || text[i].TimeEnd > 0 || text[i].Head is not null || text[i].Via is not null)
            {
                return false;
            }
        }

        return end > first && end - first <= 3;
    }

    /// <summary>Returns whether at most half of the words are words of the language.</summary>
    public bool IsUnknownName(int first, int end)
    {
        var common = 0;
        for (var i = first; i < end; i++)
        {
            common += (text.Tokens[i].Word.Names & (NameTraits.Common | NameTraits.Given | NameTraits.Family)) == NameTraits.Common ? 1 : 0;
        }

        return IsPlainName(first, end) && (end - first <= 2 || common * 2 <= end - first);
    }

    /// <summary>A word that can open an object: no name of one addressed, and of verbs only a short one that is written like its noun ("transport", "refusal").</summary>
    public bool OpensObject(int at)
    {
        if (text[at].Preposition != CueFrames.None || text[at].Has(ParticleRoles.Background) || (text[at].Has(ParticleRoles.Function) && (HasPronoun(at) || text.EntryAt<ViaPrepositionEntry>(at, out _) is not null || text.Tokens[at].Word.Folded is { Length: 2 or 3 } word && word[0] == Characters.Lam)))
        {
            return false;
        }

        return !text[at].IsCueVerb
            || (text.EntryAt<CueVerbEntry>(at, out var match) is { Form: CueForm.Perfect, Agreement: Agreement.Masculine, Term.Length: <= 3 } && match.Proclitics == Proclitics.None && at + 1 < text.Tokens.Length
                && text.Tokens[at + 1].Kind == TokenKind.Word && text[at + 1].Roles == ParticleRoles.None && text[at + 1].Preposition == CueFrames.None);
    }

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

    /// <summary>A comma between a time and the object: "the authorities announced on Sunday, the arrest of …".</summary>
    public bool IsBeforeObject(StatementDraft draft, int comma, int limit, CueFrames frames) =>
        (frames & CueFrames.Object) != 0 && draft.Source is { } source && comma > source.End && comma + 1 < limit && text.Tokens[comma + 1] is { Kind: TokenKind.Word, Word.Proclitics: Proclitics.None or Proclitics.The }
        && text[comma + 1] is { Roles: ParticleRoles.None, Preposition: CueFrames.None, IsCueVerb: false, Head: null, Entity: 0, Nominal: 0, TimeEnd: 0 };

    private bool IsWordOfObject(int at) => text.Tokens[at].Kind is TokenKind.Word or TokenKind.Number && (text[at].Roles & ~ParticleRoles.Pointing) == ParticleRoles.None && text[at].Preposition == CueFrames.None;

    /// <summary>Returns whether the object of a verb that takes one starts here: a noun that is neither a name nor an office, nor starts a clause.</summary>
    public bool IsObject(int at, int end, CueFrames frames) =>
        (frames & CueFrames.Object) != 0 && at + 1 < end && IsWordOfObject(at) && (text.Tokens[at].Word.Proclitics & Proclitics.Conjunctions) == 0 && text[at].TimeEnd == 0 && !text[at].IsCueVerb && !IsParticiple(at)
        && text[at].Head is null && text[at].Entity == 0 && text[at].PhraseEnd == 0 && (text.Tokens[at].Word.Names & NameTraits.Common) != 0;

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

    /// <summary>A preposition with a pronoun: "in it", "to them".</summary>
    public bool HasPronoun(int at) =>
        text.Tokens[at].Word.Light is { Length: >= 2 and <= 6 } word && text[at].Has(ParticleRoles.Function) && EndsInPronoun(word);

    /// <summary>A word ends in "him", "her", "them"; its letters must be kept apart, since the feminine ending folds to the same.</summary>
    public static bool EndsInPronoun(string word) => word.Length > 1 && (word[^1] == Characters.Heh || (word[^1] is Characters.Alef or Characters.Meem && word[^2] == Characters.Heh));

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

    /// <summary>What stands in quotation marks can be a name: it starts with no preposition.</summary>
    public bool IsQuotedName(int quotation) =>
        text[quotation + 1].Roles == ParticleRoles.None && text[quotation + 1].Preposition == CueFrames.None && !text.HasProclitic(quotation + 1, Proclitics.With, Characters.Beh);

    /// <summary>The preposition bi- is attached, and does not tie the speaker to whom he speaks for.</summary>
    public bool IsWith(int at) =>
        text.HasProclitic(at, Proclitics.With, Characters.Beh) || (text.CanHaveProclitic(at, Proclitics.With) && text.EntryAt<SpeakerLinkEntry>(at, out _) is null);

    /// <summary>"announced their rejection": a noun with a pronoun, of somebody who spoke already, is the object and not the subject.</summary>
    public bool IsOwnObject(int at, CueFrames frames) =>
        (frames & CueFrames.Object) != 0 && EndsInPronoun(text.Tokens[at].Word.Light) && text.Tokens[at].Word.Light.Length > 3 && (text.Tokens[at].Word.Names & NameTraits.Common) != 0
        && text[at] is { Head: null, Entity: 0, Nominal: 0, PhraseEnd: 0, Roles: ParticleRoles.None };

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

    /// <summary>Somebody who can speak stands here: a name, an office, a body, a description.</summary>
    public bool IsSpeaker(int at) =>
        text[at] is { Entity: > 0 } or { Nominal: > 0 } or { Head: not null } || text[at].PhraseEnd > at || text.EntryAt<OrganizationHeadEntry>(at, out _) is not null || text.EntryAt<QuantifierEntry>(at, out _) is not null
        || (text.Tokens[at].Word.Names & (NameTraits.Given | NameTraits.Family | NameTraits.Unknown)) != 0;

    /// <summary>Somebody whom a table or a name makes known stands here, and nobody addressed.</summary>
    public bool IsKnownSpeaker(int at) =>
        !text.HasProclitic(at, Proclitics.To, Characters.Lam) && !text.HasProclitic(at, Proclitics.With, Characters.Beh)
        && (text[at] is { Entity: > 0 } or { Nominal: > 0 } or { Head.Kind: not SpeakerKind.Document } || text[at].PhraseEnd > at || text.EntryAt<QuantifierEntry>(at, out _) is not null
            || (text.IsDefinite(at) && (text.EntryAt<OrganizationHeadEntry>(at, out _) is not null || UnknownNames.IsHumanPlural(text.Tokens[at].Word))));

    private bool IsParticiple(int at) => text.EntryAt<CueVerbEntry>(at, out _) is { Form: CueForm.Participle } && !text.IsDefinite(at);

    /// <summary>Returns whether what brings a content stands in a quotation: "called 'on all sides to stop'".</summary>
    public bool Holds(int quotation, CueFrames frames)
    {
        for (var i = quotation + 1; i < text[quotation].QuotationEnd - 1 && i < quotation + 8; i++)
        {
            if ((frames & text[i].Preposition) != 0 || IsAttachedFrame(frames, i))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A quotation behind a word for a body is its name.</summary>
    public bool IsNameOf(int quotation) => text.EntryAt<OrganizationHeadEntry>(quotation - 1, out _) is not null || text[quotation - 1].Head is { Kind: SpeakerKind.Organization or SpeakerKind.Media };

    /// <summary>Where an object may follow a noun phrase, a name that is known ends where it ends, and a definite noun takes no common noun without an article.</summary>
    public int BeforeObject(int first, int end, CueFrames frames)
    {
        if ((frames & CueFrames.Object) == 0 || end <= first)
        {
            return end;
        }

        var known = text[first].PhraseEnd > first ? text[first].PhraseEnd : text[first].IsNameStart ? text[first].NameEnd : 0;
        if (known > first && known < end && text[known].Preposition == CueFrames.None)
        {
            return known;
        }

        for (var i = first + 1; i < end; i++)
        {
            if (text.IsDefinite(i - 1) && IsBareNoun(i))
            {
                return i;
            }
        }

        return end;
    }

    /// <summary>"expected a rise in …", "denied links to": a common noun without an article that cannot speak is the object of whoever spoke before.</summary>
    public bool IsBareObject(int at, int cueEnd, int limit, CueFrames frames) =>
        (frames & CueFrames.Object) != 0 && at == cueEnd && at + 1 < limit && IsBareNoun(at) && !IsSpeaker(at) && text.Tokens[at + 1].Kind == TokenKind.Word
        && text[at + 1].Roles == ParticleRoles.None && !text[at + 1].IsCueVerb;

    /// <summary>A hyphen inside a name, without spaces.</summary>
    public bool IsHyphen(int at, int limit) =>
        text.Mark(at) == '-' && at > 0 && at + 1 < limit && text.Tokens[at].Start == text.Tokens[at - 1].End && text.Tokens[at + 1].Start == text.Tokens[at].End;

    /// <summary>"denied any link": "any" opens an object.</summary>
    public bool IsAny(int at, CueFrames frames) => (frames & CueFrames.Object) != 0 && text.Tokens[at].Word.Folded is [Characters.Alef, Characters.Yeh];

    /// <summary>One common noun without an article that describes nobody.</summary>
    public bool IsNoSpeaker((int First, int End) noun) => noun.End == noun.First + 1 && IsBareNoun(noun.First) && !IsSpeaker(noun.First);

    /// <summary>Returns where the complementizer stands that a noun phrase, a time or a name leads to; 0 for none.</summary>
    public int ClauseBehind(int at, int limit, CueFrames frames)
    {
        for (var i = at; (frames & CueFrames.That) != 0 && i < limit && i < at + 14; i++)
        {
            if (text[i].Has(ParticleRoles.Complementizer | ParticleRoles.Carrying))
            {
                return (text.Tokens[i].Word.Proclitics & Proclitics.Conjunctions) == 0 && !text[i - 1].Has(ParticleRoles.Governs) && text[i - 1].Preposition == CueFrames.None ? i : 0;
            }

            if (IsVerb(i) || IsParticiple(i) || text[i].Has(ParticleRoles.Break | ParticleRoles.Relative | ParticleRoles.Contrast) || text.Mark(i) is '.' or ':')
            {
                return 0;
            }
        }

        return 0;
    }

    /// <summary>Returns where a comma and right behind it a complementizer close a longer description of the speaker; 0 where none does.</summary>
    public int CommaAndClause(int at, int limit, CueFrames frames)
    {
        for (var i = at; (frames & CueFrames.That) != 0 && i + 1 < limit && i < at + MaxPassage; i++)
        {
            if (text.IsComma(i))
            {
                return text[i + 1].Has(ParticleRoles.Complementizer | ParticleRoles.Carrying) && (text.Tokens[i + 1].Word.Proclitics & Proclitics.Conjunctions) == 0 ? i + 1 : 0;
            }

            if (IsVerb(i) || IsParticiple(i) || text[i].Has(ParticleRoles.Complementizer | ParticleRoles.Carrying | ParticleRoles.Break | ParticleRoles.Contrast) || text[i].QuotationEnd > 0)
            {
                return 0;
            }
        }

        return 0;
    }

    /// <summary>A phrase ends before a comma, a time or the clause behind it.</summary>
    public int NounEnd(int at, int clause)
    {
        while (at < clause && !text.IsComma(at) && text[at].TimeEnd == 0)
        {
            at++;
        }

        return at;
    }

    /// <summary>"announced many times that": two words before a complementizer are no object.</summary>
    public bool IsBeforeClause(int at, int limit, CueFrames frames)
    {
        for (var i = at + 1; (frames & CueFrames.That) != 0 && i < limit && i <= at + 2; i++)
        {
            if (text[i].Has(ParticleRoles.Complementizer | ParticleRoles.Carrying))
            {
                return text.Tokens[i].Word.Proclitics == Proclitics.None && !text[i - 1].Has(ParticleRoles.Governs) && text[i - 1].Preposition == CueFrames.None && text[at].Preposition == CueFrames.None && !text.IsDefinite(i - 1);
            }
        }

        return false;
    }

    private bool IsBareNoun(int at) =>
        text.Tokens[at] is { Kind: TokenKind.Word, Word: { Proclitics: Proclitics.None } word } && !text.IsDefinite(at) && (word.Names & NameTraits.Common) != 0
        && text[at] is { Entity: 0, Nominal: 0, Head: null, PhraseEnd: 0, TimeEnd: 0, Roles: ParticleRoles.None, Preposition: CueFrames.None, IsCueVerb: false };

    /// <summary>Behind a name goes on the name: a word that no table knows, an indefinite title that leads to a complementizer.</summary>
    public bool GoesOnWithName((int First, int End) source, int at, int limit, CueFrames frames, out int end)
    {
        end = at;
        if ((text.Tokens[source.First].Word.Names & NameTraits.Common) == 0 && text[source.First].Head is null && text.Tokens[at] is { Kind: TokenKind.Word, Word: { Proclitics: Proclitics.None } word } && (word.Names & (NameTraits.Unknown | NameTraits.Family | NameTraits.Given)) != 0
            && (word.Names & NameTraits.Common) == 0 && text[at].Roles == ParticleRoles.None && text[at].Preposition == CueFrames.None)
        {
            end = at + 1;
            return true;
        }

        if ((frames & (CueFrames.That | CueFrames.Object)) == (CueFrames.That | CueFrames.Object) && text[at].Head is { Kind: SpeakerKind.Office or SpeakerKind.Anonymous } && !text.IsDefinite(at) && text.Tokens[at].Word.Proclitics == Proclitics.None)
        {
            for (var i = at + 1; i < limit && i < at + 12; i++)
            {
                if (text[i].Has(ParticleRoles.Complementizer | ParticleRoles.Carrying))
                {
                    for (end = at + 1; end < i && !text.IsComma(end); end++)
                    {
                    }

                    return (text.Tokens[i].Word.Proclitics & Proclitics.Conjunctions) == 0 && !text[i - 1].Has(ParticleRoles.Governs);
                }

                if (IsVerb(i) || text[i].Has(ParticleRoles.Break | ParticleRoles.Relative))
                {
                    return false;
                }
            }
        }

        return false;
    }

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

    /// <summary>Away from its verb only a known head, a name, a description or a definite noun is taken for the subject.</summary>
    public bool IsKnown(int at, CueFrames frames) =>
        text[at].Head is not null || text[at].Entity > 0 || text[at].Nominal > 0 || text[at].PhraseEnd > 0 || text.IsDefinite(at) || (text.IsComma(at - 1) && (frames & CueFrames.Object) == 0) || text.EntryAt<QuantifierEntry>(at, out _) is not null;

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

    public bool IsAttachedFrame(CueFrames frames, int at) =>
        ((frames & CueFrames.With) != 0 && IsWith(at) && !text[at].Has(ParticleRoles.Function))
        || ((frames & CueFrames.For) != 0 && text.HasProclitic(at, Proclitics.To, Characters.Lam));

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
