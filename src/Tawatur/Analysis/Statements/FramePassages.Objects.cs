using Tawatur.Documents;
using Tawatur.Languages;

namespace Tawatur.Analysis.Statements;

/// <content>What opens an object, and where what stands before it ends.</content>
internal sealed partial class FramePassages
{
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

    /// <summary>A comma between a time and the object: "the authorities announced on Sunday, the arrest of …".</summary>
    public bool IsBeforeObject(StatementDraft draft, int comma, int limit, CueFrames frames) =>
        (frames & CueFrames.Object) != 0 && draft.Source is { } source && comma > source.End && comma + 1 < limit && text.Tokens[comma + 1] is { Kind: TokenKind.Word, Word.Proclitics: Proclitics.None or Proclitics.The }
        && text[comma + 1] is { Roles: ParticleRoles.None, Preposition: CueFrames.None, IsCueVerb: false, Head: null, Entity: 0, Nominal: 0, TimeEnd: 0 };

    private bool IsWordOfObject(int at) => text.Tokens[at].Kind is TokenKind.Word or TokenKind.Number && (text[at].Roles & ~ParticleRoles.Pointing) == ParticleRoles.None && text[at].Preposition == CueFrames.None;

    /// <summary>Returns whether the object of a verb that takes one starts here: a noun that is neither a name nor an office, nor starts a clause.</summary>
    public bool IsObject(int at, int end, CueFrames frames) =>
        (frames & CueFrames.Object) != 0 && at + 1 < end && IsWordOfObject(at) && (text.Tokens[at].Word.Proclitics & Proclitics.Conjunctions) == 0 && text[at].TimeEnd == 0 && !text[at].IsCueVerb && !IsParticiple(at)
        && text[at].Head is null && text[at].Entity == 0 && text[at].PhraseEnd == 0 && (text.Tokens[at].Word.Names & NameTraits.Common) != 0;

    /// <summary>A word ends in "him", "her", "them"; its letters must be kept apart, since the feminine ending folds to the same.</summary>
    public static bool EndsInPronoun(string word) => word.Length > 1 && (word[^1] == Characters.Heh || (word[^1] is Characters.Alef or Characters.Meem && word[^2] == Characters.Heh));

    /// <summary>The preposition bi- is attached, and does not tie the speaker to whom he speaks for.</summary>
    public bool IsWith(int at) =>
        text.HasProclitic(at, Proclitics.With, Characters.Beh) || (text.CanHaveProclitic(at, Proclitics.With) && text.EntryAt<SpeakerLinkEntry>(at, out _) is null);

    /// <summary>"announced their rejection": a noun with a pronoun, of somebody who spoke already, is the object and not the subject.</summary>
    public bool IsOwnObject(int at, CueFrames frames) =>
        (frames & CueFrames.Object) != 0 && EndsInPronoun(text.Tokens[at].Word.Light) && text.Tokens[at].Word.Light.Length > 3 && (text.Tokens[at].Word.Names & NameTraits.Common) != 0
        && text[at] is { Head: null, Entity: 0, Nominal: 0, PhraseEnd: 0, Roles: ParticleRoles.None };

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

    public bool IsAttachedFrame(CueFrames frames, int at) => at < text.Tokens.Length
        && (((frames & CueFrames.With) != 0 && IsWith(at) && !text[at].Has(ParticleRoles.Function)) || ((frames & CueFrames.For) != 0 && text.HasProclitic(at, Proclitics.To, Characters.Lam)));
}
