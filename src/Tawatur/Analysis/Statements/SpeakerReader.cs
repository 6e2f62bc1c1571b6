using Tawatur.Documents;
using Tawatur.Languages;

namespace Tawatur.Analysis.Statements;

/// <summary>Reads the noun phrase of a speaker: head, adjectives, construct, names, titles set beside names, short prepositional phrases, coordinated speakers.</summary>
/// <param name="text">The document.</param>
internal sealed class SpeakerReader(StatementText text)
{
    // The longest descriptions of a speaker in Arabic news have about 25 words.
    private const int MaxLength = 30;
    private const int MaxQuotedName = 9;
    private const int MaxBracketed = 5;

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

    private int Core(int first, int limit, CueFrames frames)
    {
        if (first >= limit || !CanStart(first))
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
                if (at == first || behind - at > MaxQuotedName || behind > limit || isNamed || !TakesQuotedName(at - 1))
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

            if (at > first && IsBoundary(at))
            {
                if (text[at].Preposition == CueFrames.None || phrases == 2 || isNamedPerson || (frames & text[at].Preposition) != 0 || PrepositionalEnd(at, limit, frames) is var phrase && phrase == at)
                {
                    break;
                }

                phrases++;
                at = phrase;
                isDefinite = true;
                continue;
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

            if (at > first && !Continues(first, at, limit, isDefinite, isNamed, frames))
            {
                break;
            }

            // Behind an attached preposition a new construct starts: "the spokesman in the name of the movement of …".
            isDefinite = text.IsDefinite(at) || (isDefinite && (at == first || !IsAttached(at)));
            at++;
        }

        return Math.Min(at, limit);
    }

    private bool CanStart(int at)
    {
        if (text.Mark(at) == '#')
        {
            return true;
        }

        if (text.Tokens[at].Kind == TokenKind.Number)
        {
            return at + 1 < text.Tokens.Length && text[at + 1].Head is not null;
        }

        return text.Tokens[at].Kind == TokenKind.Word && text[at].TimeEnd == 0
            && (text[at].Entity > 0 || text[at].Head is not null || !(text[at].Roles != ParticleRoles.None || text[at].Preposition != CueFrames.None || IsVerb(at)));
    }

    /// <summary>Returns whether a word cannot belong to a noun phrase by itself.</summary>
    private bool IsBoundary(int at)
    {
        ref readonly var fact = ref text[at];
        if (fact.Entity > 0 && fact.IsNameStart)
        {
            return false;
        }

        return fact.Roles != ParticleRoles.None || fact.TimeEnd > 0 || fact.Preposition != CueFrames.None || (IsVerb(at) && fact.Head is null);
    }

    private EntityType TypeAt(int at) => text.Document.Entities[text[at].Entity - 1].Type;

    private bool IsAttached(int at) => text.EntryAt<SpeakerLinkEntry>(at, out _) is not null || text.HasProclitic(at, Proclitics.To, Characters.Lam) || text.HasProclitic(at, Proclitics.With, Characters.Beh);

    private bool IsVerb(int at) => text[at].IsCueVerb && !text.IsDefinite(at) && text[at].Entity == 0;

    private bool TakesQuotedName(int before) =>
        text[before].Head is not null || text[before].Via is not null || text.IsDefinite(before) || text[before].Nominal > 0 || text[before].Entity > 0;

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
    private bool Continues(int first, int at, int limit, bool isDefinite, bool isNamed, CueFrames frames)
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

        if (isNamed && IsRestOfName(at, limit))
        {
            return true;
        }

        if (text.HasProclitic(at, Proclitics.To, Characters.Lam))
        {
            return !(text[at].Via is { Kind: ViaKind.Carrier } or { Kind: ViaKind.Channel }) && (frames & CueFrames.For) == 0 && !text.IsMediaName(at);
        }

        if (text.HasProclitic(at, Proclitics.With, Characters.Beh))
        {
            return (frames & CueFrames.With) == 0 && text[at - 1].Head is not null;
        }

        if (text.IsDefinite(at) && at > first + 1 && text[first].Head is { Kind: SpeakerKind.Anonymous } && !text.IsDefinite(first) && !text.IsDefinite(at - 1) && IsNisba(text.Tokens[at - 1].Word))
        {
            return false; // "Libyan parties" is closed by its adjective; a definite noun behind it is another's
        }

        if (isNamed)
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
            return IsNisba(word) || text[at].Head is not null || text.EntryAt<AdjectiveEntry>(at, out _) is not null
                || (at + 1 < limit && text.Tokens[at + 1].Kind == TokenKind.Word && (text.IsDefinite(at + 1) || text[at + 1].Entity > 0) && text[first].Head is { Kind: not SpeakerKind.Anonymous });
        }

        return false;
    }

    /// <summary>A word that no table knows, behind a name and before what closes the phrase, is the rest of the name.</summary>
    private bool IsRestOfName(int at, int limit) =>
        text[at - 1].Entity > 0 && TypeAt(at - 1) == EntityType.Person && text.Tokens[at].Word is { Vocabulary: < 0, Proclitics: Proclitics.None, Folded.Length: >= 3 } && at + 1 < limit && IsTerminal(at + 1, limit, CueFrames.None);

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
        if (inner >= limit || text[inner].Via is not null || text[inner].TimeEnd > 0 || text.Tokens[inner].Kind != TokenKind.Word || IsBoundary(inner))
        {
            return at;
        }

        var end = inner;
        while (end < limit && end < inner + 7 && text.Tokens[end].Kind == TokenKind.Word && !IsBoundary(end))
        {
            if (text[end].IsNameStart)
            {
                end = text[end].NameEnd;
                continue;
            }

            if (end > inner && !text.IsDefinite(end) && text[end].Entity == 0 && text.IsDefinite(end - 1))
            {
                break;
            }

            end++;
        }

        return end > inner && end <= limit && IsTerminal(end, limit, frames) ? end : at;
    }

    private bool IsTerminal(int at, int limit, CueFrames frames)
    {
        if (at >= limit)
        {
            return true;
        }

        ref readonly var fact = ref text[at];
        return text.IsComma(at) || text.Mark(at) == ':' || fact.QuotationEnd > 0 || fact.TimeEnd > 0 || fact.IsNameStart || fact.Head is not null
            || fact.Has(ParticleRoles.Complementizer | ParticleRoles.Carrying | ParticleRoles.Aside | ParticleRoles.Relative | ParticleRoles.Perfective)
            || (frames & fact.Preposition) != 0 || fact.Preposition != CueFrames.None || fact.IsCueVerb || text.EntryAt<ViaPrepositionEntry>(at, out _) is not null
            || ((frames & CueFrames.With) != 0 && text.HasProclitic(at, Proclitics.With, Characters.Beh)) || (frames & CueFrames.Object) != 0;
    }

    /// <summary>Reads what is set beside the phrase behind a comma: the name of an office, or the office of a name.</summary>
    private int Apposition(int first, int end, int limit, CueFrames frames)
    {
        if (end + 1 >= limit || !text.IsComma(end))
        {
            return end;
        }

        var inner = end + 1;
        var isName = text[inner].IsNameStart || text[inner].IsPhraseNamed || text.Mark(inner) == '#';
        var isOffice = text[inner].Head is { Kind: SpeakerKind.Office } && !text.IsDefinite(inner);
        if (!isName && !isOffice)
        {
            return end;
        }

        var behind = Core(inner, limit, frames);
        var closes = behind >= limit || text.IsComma(behind) || text.Mark(behind) is ':' or '.' || text[behind].QuotationEnd > 0 || text[behind].TimeEnd > 0
            || text[behind].Has(ParticleRoles.Complementizer | ParticleRoles.Carrying | ParticleRoles.Perfective | ParticleRoles.Aside) || text[behind].IsCueVerb || text[behind].Preposition != CueFrames.None;
        return behind > inner && closes ? behind : end;
    }
}
