using Tawatur.Documents;
using Tawatur.Languages;

namespace Tawatur.Analysis.Statements;

/// <summary>Reads a carrier, channel, occasion or evidence: "in a statement", "to the agency X", "during a press conference".</summary>
/// <param name="text">The document.</param>
internal sealed class ViaReader(StatementText text)
{
    private const int MaxLength = 12;
    private const int MaxBracketed = 7;

    /// <summary>Reads what starts at a token.</summary>
    /// <param name="at">The token of the preposition, or of the noun with its attached preposition.</param>
    /// <param name="limit">The token behind the last that may belong to it.</param>
    /// <param name="via">What was found.</param>
    /// <returns>The index behind its last token; <paramref name="at"/> where there is none.</returns>
    public int Read(int at, int limit, out Via via)
    {
        via = default;
        if (at >= limit)
        {
            return at;
        }

        if (text.EntryAt<ViaPrepositionEntry>(at, out var preposition) is not null)
        {
            return Noun(preposition.EndToken, at, limit, isAttached: false, out via);
        }

        return text.HasProclitic(at, Proclitics.To, Characters.Lam) ? Noun(at, at, limit, isAttached: true, out via) : at;
    }

    /// <summary>Reads a carrier that stands by itself behind "according to" or "quoting".</summary>
    public bool IsCarrier(int at)
    {
        at += at < text.Tokens.Length && text[at].QuotationEnd > at + 2 ? 1 : 0; // a name in quotation marks
        return at < text.Tokens.Length && (text[at].Head is { Kind: SpeakerKind.Media } || text[at].Via is { Kind: ViaKind.Carrier } || text.IsMediaName(at));
    }

    private int Noun(int noun, int at, int limit, bool isAttached, out Via via)
    {
        via = default;
        if (noun < limit && text.Tokens[noun] is { Kind: TokenKind.Word, Word.Folded.Length: 1 } && isAttached)
        {
            noun++; // "li-" with its tatweel before a Latin or quoted name
        }

        if (noun >= limit)
        {
            return at;
        }

        ViaKind kind;
        if (isAttached && text[noun].IsAudience)
        {
            kind = ViaKind.Occasion;
        }
        else if (text[noun].Via is not { Kind: not ViaKind.Carrier } && text.EntryAt<NameEntry>(noun, out _) is { Type: EntityType.Organization, IsMedia: false, NeedsContext: false })
        {
            return at; // "the International Atomic Energy Agency" passes no words on
        }
        else if (text[noun].Via is { } entry && !(isAttached && entry.Kind is not (ViaKind.Carrier or ViaKind.Channel)))
        {
            kind = entry.Kind;
        }
        else if (text.IsMediaName(noun) || (noun < limit && text[noun].QuotationEnd > 0 && text[noun].QuotationEnd - noun <= MaxBracketed && isAttached && noun > at) || (isAttached && text.Tokens[noun].Kind == TokenKind.Word && !Characters.IsArabic(text.Text[text.Tokens[noun].Start])))
        {
            kind = ViaKind.Carrier;
        }
        else
        {
            return at;
        }

        var end = End(noun, limit);
        var start = noun == at ? text.Tokens[noun].Stem.Start : text.Tokens[noun].Start;
        if (noun == at && text.Tokens[noun].Word.StemStart == 0)
        {
            start++; // a lone preposition that no table decided
        }

        via = new Via(new TextSpan(start, text.Tokens[end - 1].End), kind);
        return end;
    }

    /// <summary>The noun, its adjectives and its name: "a televised speech", "the newspaper «X»".</summary>
    private int End(int noun, int limit)
    {
        limit = Math.Min(limit, noun + MaxLength);
        var at = noun;
        if (text[at].QuotationEnd > 0)
        {
            return Math.Min(text[at].QuotationEnd, limit);
        }

        var head = at;
        var isQuoted = false;
        at++;
        while (at < limit)
        {
            ref readonly var fact = ref text[at];
            if (fact.QuotationEnd > 0)
            {
                // A quoted name belongs to a carrier; a quotation behind anything else is what was said.
                if (fact.QuotationEnd > limit || fact.QuotationEnd - at > 6 || text[head].Via is not { Kind: ViaKind.Carrier } || isQuoted || !IsNamedBehind(head, at))
                {
                    return at;
                }

                at = fact.QuotationEnd;
                isQuoted = true;
                continue;
            }

            if (text.Mark(at) == '(' && Bracketed(at, limit) is var bracketed && bracketed > at && text[head].Via is { Kind: ViaKind.Carrier })
            {
                at = bracketed;
                continue;
            }

            if (text.Tokens[at].Kind != TokenKind.Word || fact.Roles != ParticleRoles.None || fact.TimeEnd > 0 || fact.IsCueVerb || text.EntryAt<ViaVerbEntry>(at, out _) is not null || text.EntryAt<ViaPrepositionEntry>(at, out _) is not null || fact.Preposition != CueFrames.None)
            {
                break;
            }

            if (!(text.IsDefinite(at) || fact.Entity > 0 || SpeakerReader.IsNisba(text.Tokens[at].Word) || IsAdjective(head, at) || IsForNews(head, at)))
            {
                break;
            }

            at++;
        }

        return at;
    }

    /// <summary>"the agency X of (li-) news".</summary>
    private bool IsForNews(int head, int at) => text[head].Via is { Kind: ViaKind.Carrier } && at > head + 1 && text.Tokens[at].Word.Folded is [Characters.Lam, Characters.Lam, ..];

    /// <summary>"the agency «X»", "the news agency «X»": nothing but nouns of the carrier stands before its name.</summary>
    private bool IsNamedBehind(int head, int at) => at <= head + 3 && (at == head + 1 || !text.IsDefinite(at - 1) || text[at - 1].Entity == 0);

    /// <summary>"the Samaran news agency (X)": the short name of a carrier in brackets.</summary>
    private int Bracketed(int open, int limit)
    {
        for (var at = open + 1; at < limit && at <= open + MaxBracketed; at++)
        {
            if (text.Mark(at) == ')')
            {
                return at + 1;
            }
        }

        return open;
    }

    /// <summary>An indefinite adjective agrees with the indefinite noun before it: "a joint statement", "a televised speech".</summary>
    private bool IsAdjective(int head, int at) => at == head + 1 && !text.IsDefinite(head) && text.Tokens[at].Word is { Proclitics: Proclitics.None, Folded.Length: >= 4 and <= 7, Light: [.., not Characters.AlefMaksura] } word && text[at].Head is null && !FramePassages.EndsInPronoun(word.Light);
}
