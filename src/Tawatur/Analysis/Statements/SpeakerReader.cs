using Tawatur.Documents;
using Tawatur.Languages;

namespace Tawatur.Analysis.Statements;

/// <summary>Reads the noun phrase of a speaker: head, adjectives, construct, names, titles set beside names, short prepositional phrases, coordinated speakers.</summary>
/// <param name="text">The document.</param>
internal sealed class SpeakerReader(StatementText text)
{
    // The longest descriptions of a speaker in Arabic news have about 25 words.
    private const int MaxLength = 30;
    private const int MaxQuotedName = 7;
    private const int MaxShortName = 4;
    private const int MaxBracketed = 5;

    private readonly UnknownNames _names = new(text);
    private readonly PhraseEdges _edges = new(text);

    /// <summary>Reads the phrase at a token.</summary>
    /// <param name="first">Its first token.</param>
    /// <param name="limit">The token behind the last that may belong to it.</param>
    /// <param name="frames">Prepositions that bring the content of the cue and end the phrase.</param>
    /// <returns>The index behind its last token; <paramref name="first"/> where no phrase starts there.</returns>
    public int Read(int first, int limit, CueFrames frames = CueFrames.None)
    {
        limit = Math.Min(limit, first + MaxLength);
        var head = text.EntryAt<QuantifierEntry>(first, out var quantifier) is null ? first : quantifier.EndToken;
        var end = Core(head, limit, frames);
        if (end == head)
        {
            return first;
        }

        return Apposition(first, end, limit, frames);
    }

    /// <summary>Returns where a phrase ends with the name or office set beside it behind a comma.</summary>
    public int WithApposition(int first, int end, int limit) => Apposition(first, end, Math.Min(limit, first + MaxLength), CueFrames.None);

    /// <summary>"the capture of", "a rise": a single word without the article that names nobody and heads no speaker.</summary>
    public bool IsOrdinary(int at, int end) => end == at + 1 && text.Tokens[at] is { Kind: TokenKind.Word, Word.Names: var traits } && (traits & NameTraits.Common) != 0 && (traits & (NameTraits.Name | NameTraits.Article | NameTraits.Kunya | NameTraits.Unknown)) == 0
        && text.EntryAt<OrganizationHeadEntry>(at, out _) is null && text[at] is { Head: null, Entity: 0, Nominal: 0, Via: null, QuotationEnd: 0 } && !text.IsDefinite(at);

    private int Core(int first, int limit, CueFrames frames)
    {
        if (first >= limit || !_edges.CanStart(first))
        {
            return first;
        }

        var at = first;
        var isDefinite = false;
        var isNamed = false;
        var isNamedPerson = false;
        var phrases = 0;
        while (at < limit)
        {
            if (text[at].QuotationEnd > 0)
            {
                var behind = text[at].QuotationEnd;
                if (at == first || behind - at > MaxQuotedName || behind > limit || (isNamed && text.EntryAt<OrganizationHeadEntry>(at - 1, out _) is null) || !TakesQuotedName(at - 1, behind - at) || ((frames & CueFrames.Object) != 0 && text.IsDefinite(at - 1) && text[at - 1].Entity == 0 && !IsBrought(behind)))
                {
                    break;
                }

                at = behind;
                isDefinite = true;
                continue;
            }

            if (text.Mark(at) is not '\0' and var mark)
            {
                if (mark is '#' or '_' || (mark == '.' && at > first && text.Tokens[at - 1].Word.Folded.Length == 1 && at + 1 < limit))
                {
                    at++;
                    continue;
                }

                if (mark == '(' && at > first && Bracketed(at, limit) is > 0 and var closed)
                {
                    at = closed;
                    continue;
                }

                break;
            }

            if (at > first && text.EntryAt<SpeakerLinkEntry>(at, out var link) is not null && link.EndToken > at + 1)
            {
                // "the report issued by the centre"
                return link.EndToken < limit && Read(link.EndToken, limit) is var issuer && issuer > link.EndToken ? issuer : at;
            }

            if (at > first && _edges.IsBoundary(at))
            {
                if (text[at].Preposition == CueFrames.None || phrases == 2 || isNamedPerson || (at == first + 1 && IsNameAlone(first)) || (text[at].Preposition == CueFrames.From && IsBody(first)) || (frames & text[at].Preposition) != 0 || PrepositionalEnd(at, limit, frames) is var phrase && phrase == at)
                {
                    break;
                }

                phrases++;
                at = phrase;
                isDefinite = true;
                continue;
            }

            // "an official to the agency X": also where the agency's name is known; "a report of (li-) the magazine X" has its issuer.
            if (at > first && _edges.IsAddressee(at) && text[first].Head is not { Kind: SpeakerKind.Document or SpeakerKind.Media })
            {
                break;
            }

            if (text[at].PhraseEnd > at && (at == first || !isDefinite || (text[at].IsPhraseNamed && text[at].IsPhraseOfPerson && !isNamedPerson)))
            {
                isNamed |= text[at].IsPhraseNamed;
                isNamedPerson |= text[at].IsPhraseNamed && text[at].IsPhraseOfPerson;
                isDefinite = isDefinite || text[at].IsPhraseNamed || text.IsDefinite(text[at].PhraseEnd - 1);
                at = text[at].PhraseEnd;
                continue;
            }

            if (text[at].IsNameStart && (at == first || !isDefinite || TypeAt(at) == EntityType.Person))
            {
                at = text[at].NameEnd;
                isNamed = isDefinite = true;
                continue;
            }

            if (at > first && !Continues(first, at, limit, isDefinite, isNamed, isNamedPerson, frames))
            {
                break;
            }

            // Behind an attached preposition a new construct starts: "the spokesman in the name of the movement of …".
            isDefinite = text.IsDefinite(at) || (isDefinite && (at == first || !IsAttached(at)));
            at++;
        }

        return Math.Min(at, limit);
    }

    /// <summary>A word alone that no table has is a name, and takes no prepositional phrase: "Rami in the report".</summary>
    private bool IsNameAlone(int at) =>
        !text.IsDefinite(at) && text[at] is { Head: null, Via: null, Nominal: 0, Entity: 0, PhraseEnd: 0, QuotationEnd: 0 } && text.Tokens[at].Kind == TokenKind.Word
        && text.EntryAt<OrganizationHeadEntry>(at, out _) is null && text.EntryAt<CueNounEntry>(at, out _) is null;

    /// <summary>Behind a body "from" brings whom it asks: "the organisation asked of the government that …".</summary>
    private bool IsBody(int at) => (text[at].Entity > 0 && TypeAt(at) == EntityType.Organization) || text.EntryAt<OrganizationHeadEntry>(at, out _) is not null;

    private EntityType TypeAt(int at) => text.Document.Entities[text[at].Entity - 1].Type;

    private bool IsAttached(int at) => text.EntryAt<SpeakerLinkEntry>(at, out _) is not null || text.HasProclitic(at, Proclitics.To, Characters.Lam) || text.HasProclitic(at, Proclitics.With, Characters.Beh);

    /// <summary>A name in quotation marks stands behind a head noun; behind another definite noun only a short one, and none behind a name.</summary>
    private bool TakesQuotedName(int before, int length) =>
        text[before].Head is not null || text[before].Via is not null || text.EntryAt<OrganizationHeadEntry>(before, out _) is not null
        || (length <= MaxShortName && (text.IsDefinite(before) || text[before].Nominal > 0 || (text[before].Entity > 0 && TypeAt(before) == EntityType.Organization)));

    private int Bracketed(int at, int limit)
    {
        for (var i = at + 1; i < limit && i <= at + MaxBracketed; i++)
        {
            if (text.Mark(i) == ')')
            {
                return i + 1;
            }
        }

        return 0;
    }

    /// <summary>Returns whether a plain word goes on with the phrase.</summary>
    private bool Continues(int first, int at, int limit, bool isDefinite, bool isNamed, bool isNamedPerson, CueFrames frames)
    {
        var word = text.Tokens[at].Word;
        if (text.Tokens[at].Kind != TokenKind.Word)
        {
            return false;
        }

        if ((word.Proclitics & Proclitics.Conjunctions) != 0)
        {
            // A coordinated speaker or adjective: definite, or a name.
            return (word.Proclitics & Proclitics.Then) == 0 && (text.IsDefinite(at) || text[at].Entity > 0 || text[at].Head is not null) && !text[at].IsCueVerb;
        }

        if (text.EntryAt<SpeakerLinkEntry>(at, out _) is not null)
        {
            return true;
        }

        if (isNamed && IsRestOfName(at, limit, frames))
        {
            return true;
        }

        if (text.HasProclitic(at, Proclitics.To, Characters.Lam) || IsWithLam(at, limit))
        {
            if (at == first + 1 && IsNameAlone(first))
            {
                return false;
            }

            // "to the channel", "to reporters" are spoken to; so is everybody with li- directly behind a person's name.
            return !_edges.IsAddressee(at) && ((frames & CueFrames.For) == 0 || (text[at].Entity > 0 && (text[first].Head is { Kind: SpeakerKind.Office } || text[first].PhraseEnd > first)))
                && !(isNamedPerson && text[at - 1].Entity > 0 && TypeAt(at - 1) == EntityType.Person);
        }

        if (text.HasProclitic(at, Proclitics.With, Characters.Beh))
        {
            return (frames & CueFrames.With) == 0 && text[at - 1].Head is not null;
        }

        if (text.IsDefinite(at) && at > first + 1 && text[first].Head is { Kind: SpeakerKind.Anonymous } && !text.IsDefinite(first) && !text.IsDefinite(at - 1) && IsNisba(text.Tokens[at - 1].Word))
        {
            return false; // "Libyan parties" is closed by its adjective; a definite noun behind it is another's
        }

        if (text[at].IsNameStart && isDefinite && !text.IsDefinite(at) && text.EntryAt<SpeakerLinkEntry>(at - 1, out _) is null && text.EntryAt<PlaceHeadEntry>(at - 1, out _) is null)
        {
            return false; // a name behind a phrase that is closed is somebody else's: "the government accused Talin of …"
        }

        if (isNamed && text.EntryAt<SpeakerLinkEntry>(at - 1, out _) is null)
        {
            // Behind a name only its adjective goes on: "the Revolutionary Guard of Iran", not the object that follows.
            return text.IsDefinite(at) && (IsNisba(word) || text[at].Nominal > 0);
        }

        if (text.IsDefinite(at) || text[at].Entity > 0)
        {
            return true;
        }

        // An indefinite word: in a construct («wazir kharijiyat …»), or an adjective of an indefinite head.
        if (!isDefinite)
        {
            // "the director of Shouk airport", with a name that no table has.
            if (at + 1 < limit && text[first].Head is not null && text.Tokens[at + 1].Kind == TokenKind.Word && _names.IsForeign(at + 1) && IsPlaceOrBody(at))
            {
                return true;
            }

            return IsNisba(word) || text[at].Head is not null || text.EntryAt<AdjectiveEntry>(at, out _) is not null || (at > first + 1 && IsPlaceOrBody(at - 1) && _names.IsForeign(at))
                || (at + 1 < limit && text.Tokens[at + 1].Kind == TokenKind.Word && (text.IsDefinite(at + 1) || text[at + 1].Entity > 0) && (text[first].Head is { Kind: not SpeakerKind.Anonymous } || text.EntryAt<OrganizationHeadEntry>(first, out _) is not null));
        }

        return false;
    }

    /// <summary>A word that no table knows, behind a name and before what closes the phrase, is the rest of the name.</summary>
    private bool IsRestOfName(int at, int limit, CueFrames frames)
    {
        var word = text.Tokens[at].Word;
        if (text[at - 1].Entity == 0 || TypeAt(at - 1) != EntityType.Person || at + 1 >= limit || ((frames & CueFrames.With) != 0 && text.HasProclitic(at, Proclitics.With, Characters.Beh)) || !_edges.IsTerminal(at + 1, limit, CueFrames.None))
        {
            return false;
        }

        if (word.Vocabulary >= 0 || word.Proclitics != Proclitics.None || word.Folded.Length < 3)
        {
            return ((word.Names & NameTraits.Family) != 0 || ((word.Names & NameTraits.Article) != 0 && (word.Proclitics & ~Proclitics.The) == 0 && (frames & CueFrames.With) == 0 && text[at + 1].Has(ParticleRoles.Complementizer | ParticleRoles.Carrying)));
        }

        // A word of the language may be the object, or have a pronoun and be spoken to: "announced X the liberation", "called X his fighters to".
        return (word.Names & NameTraits.Common) == 0 || (!FramePassages.EndsInPronoun(word.Light) && ((frames & CueFrames.Object) == 0 || text.IsComma(at + 1) || text[at + 1].Has(ParticleRoles.Complementizer | ParticleRoles.Carrying)));
    }

    /// <summary>"for the fight against corruption", "for the affairs of …": an ordinary noun with li- that a table has as one word, before a definite one.</summary>
    private bool IsWithLam(int at, int limit) =>
        text.Tokens[at].Word is { Folded: { Length: >= 4 } folded, Proclitics: Proclitics.None } word && folded[0] == Characters.Lam && at + 1 < limit && text.Tokens[at + 1].Kind == TokenKind.Word && text.IsDefinite(at + 1)
        && text[at] is { Entity: 0, Head: null, Via: null, Roles: ParticleRoles.None, IsCueVerb: false, TimeEnd: 0, PhraseEnd: 0 } && text.EntryAt<OrganizationHeadEntry>(at, out _) is null && text.EntryAt<CueNounEntry>(at, out _) is null
        && (word.Names & (NameTraits.Common | NameTraits.Given | NameTraits.Family)) == NameTraits.Common;

    private bool IsPlaceOrBody(int at) => text.EntryAt<PlaceHeadEntry>(at, out _) is not null || text.EntryAt<OrganizationHeadEntry>(at, out _) is not null;

    /// <summary>Returns whether a word has the shape of a nisba adjective ("of …", "-ian"), which follows an indefinite head.</summary>
    internal static bool IsNisba(WordForm word)
    {
        var stem = word.Stem;
        return stem.Length >= 4
            && ((stem[^1] == Characters.Yeh)
                || (stem[^1] == Characters.Heh && stem[^2] == Characters.Yeh)
                || (stem.Length >= 5 && stem[^1] == Characters.Noon && stem[^2] is Characters.Yeh or Characters.Waw && stem[^3] == Characters.Yeh));
    }

    /// <summary>Reads "in the Security Council", "from the party", where the phrase ends as a speaker's description does.</summary>
    private int PrepositionalEnd(int at, int limit, CueFrames frames)
    {
        var inner = at + 1;
        if (inner >= limit || text[inner].Via is not null || text[inner].TimeEnd > 0 || text.Tokens[inner].Kind != TokenKind.Word || _edges.IsBoundary(inner))
        {
            return at;
        }

        var end = inner;
        while (end < limit && end < inner + 7 && text.Tokens[end].Kind == TokenKind.Word && !_edges.IsBoundary(end) && !_edges.IsAddressee(end) && !(end > inner && (frames & CueFrames.With) != 0 && text.HasProclitic(end, Proclitics.With, Characters.Beh)))
        {
            if (text[end].IsNameStart && (end == inner || TypeAt(end) != EntityType.Person))
            {
                end = text[end].NameEnd;
                continue;
            }

            if (end > inner && !text.IsDefinite(end) && !IsUnknown(end)
                && (text[end].Entity > 0 ? TypeAt(end) == EntityType.Person : text.IsDefinite(end - 1) || (text[end - 1].Entity > 0 && !text.HasProclitic(end, Proclitics.With, Characters.Beh))))
            {
                break;
            }

            end++;
        }

        return end > inner && end <= limit && _edges.IsTerminal(end, limit, frames) ? end : at;
    }

    /// <summary>Reads what is set beside the phrase behind a comma: the name of an office, or the office of a name.</summary>
    private int Apposition(int first, int end, int limit, CueFrames frames)
    {
        if (end + 1 >= limit || !text.IsComma(end) || _edges.IsAddressee(end + 1))
        {
            return end;
        }

        var inner = end + 1;
        var isNamed = IsNamedPerson(first, end);
        var isName = text[inner].IsNameStart || text[inner].IsPhraseNamed || text.Mark(inner) == '#' || IsRank(inner);
        var isOffice = text[inner].Head is { Kind: SpeakerKind.Office } && (isNamed || !text.IsDefinite(inner));
        var isUnknown = !isName && !isOffice && !isNamed && _names.CanFollow(inner);
        if (!isName && !isOffice && !isUnknown)
        {
            return end;
        }

        var behind = isUnknown ? _names.EndOf(inner, limit) : Core(inner, limit, frames);
        if (behind > inner && behind < limit && IsRank(inner) && _names.CanBeName(behind))
        {
            behind = _names.EndOf(behind, limit); // "brigadier Amin X": a name that is a title too
        }

        var closes = behind >= limit || text.IsComma(behind) || text.Mark(behind) is ':' or '.' || text[behind].QuotationEnd > 0 || text[behind].TimeEnd > 0
            || text[behind].Has(ParticleRoles.Complementizer | ParticleRoles.Carrying | ParticleRoles.Perfective | ParticleRoles.Aside) || text[behind].IsCueVerb || text[behind].Preposition != CueFrames.None
            || _edges.IsAddressee(behind) || (isUnknown && text.HasProclitic(behind, Proclitics.To, Characters.Lam));
        return behind > inner && closes ? behind : end;
    }

    private bool IsRank(int at) => text.EntryAt<TitleEntry>(at, out _) is { Kind: TitleKind.Rank or TitleKind.Address or TitleKind.Royal };

    private bool IsBrought(int at) => at < text.Tokens.Length && (text.IsComma(at) || text[at].Has(ParticleRoles.Complementizer | ParticleRoles.Carrying) || text[at].Preposition != CueFrames.None);

    private bool IsUnknown(int at) => text.Tokens[at].Word is { Proclitics: Proclitics.None, Names: var traits } && (traits & (NameTraits.Unknown | NameTraits.Given | NameTraits.Family)) != 0 && (traits & NameTraits.Common) == 0;

    private bool IsNamedPerson(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (text[i].IsNameStart && TypeAt(i) == EntityType.Person)
            {
                return true;
            }
        }

        return false;
    }
}
