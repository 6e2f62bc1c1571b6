using Tawatur.Documents;
using Tawatur.Languages;

namespace Tawatur.Analysis.Statements;

/// <summary>An attributing phrase: where it stands, whom it names, what it does to the words around it.</summary>
/// <param name="First">Its first token.</param>
/// <param name="CueEnd">The token behind its cue words.</param>
/// <param name="Speaker">The speaker's tokens; <c>null</c> for an aside.</param>
/// <param name="End">The token behind the whole phrase.</param>
/// <param name="Kind">What it takes behind it.</param>
/// <param name="Stance">The outlet's stance that it shows.</param>
/// <param name="IsCarrier">Whether it names an outlet or agency.</param>
internal sealed record Attribution(int First, int CueEnd, (int First, int End)? Speaker, int End, CuePhraseKind Kind, Stance Stance, bool IsCarrier)
{
    /// <summary>Gets who carried the speaker's words, where the phrase names both.</summary>
    public (int First, int End)? Carrier { get; init; }
}

/// <summary>Reads "according to X", "as X announced", "on his claim".</summary>
/// <param name="text">The document.</param>
/// <param name="speakers">Reads noun phrases.</param>
/// <param name="vias">Knows carriers.</param>
internal sealed class AttributionReader(StatementText text, SpeakerReader speakers, ViaReader vias)
{
    /// <summary>Reads the phrase at a token, or returns <c>null</c>.</summary>
    public Attribution? Read(TermMatch match, CuePhraseEntry entry, int first, int end)
    {
        var at = match.FirstToken;
        var behind = match.EndToken;
        if (entry.Kind == CuePhraseKind.Aside)
        {
            return new Attribution(at, behind, null, behind, entry.Kind, entry.Stance, false);
        }

        var cueEnd = behind;
        var isRelayed = false;
        var stance = entry.Stance;
        if (entry.Kind is CuePhraseKind.Clause or CuePhraseKind.BareClause)
        {
            while (behind < end && text[behind].Has(ParticleRoles.Perfective))
            {
                behind++;
            }

            if (behind >= end || text.EntryAt<CueVerbEntry>(behind, out var verb) is not { Form: not CueForm.Participle } cue || verb.Proclitics != Proclitics.None || (entry.Kind == CuePhraseKind.BareClause && verb.HasEnclitic))
            {
                return null;
            }

            // "as" opens a sentence of its own kind; it attributes only what stands before it.
            if (match.EndToken - at == 1 && at == first && text[at].Has(ParticleRoles.Aside))
            {
                return null;
            }

            if (cue.Verb.Polarity == Polarity.Deny && match.EndToken - at == 1 && text[at].Has(ParticleRoles.Aside))
            {
                return null; // "as he denied any part in it": a further statement
            }

            isRelayed = cue.Verb.Act == CueAct.Relay;
            stance = stance == Stance.Neutral ? cue.Verb.Stance : stance;
            behind++;
            cueEnd = behind;
            while (behind < end && (text.Tokens[behind].Word.Folded.Length == 2 || text[behind].Has(ParticleRoles.Aside | ParticleRoles.Function) || text[behind].TimeEnd > 0) && text[behind].Head is null && text[behind].Preposition == CueFrames.None)
            {
                behind = Math.Max(behind + 1, text[behind].TimeEnd);
            }

            if (behind < end && text[behind].Preposition == CueFrames.In)
            {
                behind++; // "as came in the report"
            }
        }
        else if (entry.Term.EndsWith(' ' + Lam, StringComparison.Ordinal) && (behind >= end || !text.HasProclitic(behind, Proclitics.To, Characters.Lam)))
        {
            return null;
        }

        if (behind < end && text.Tokens[behind].Word.Folded.Length == 1 && text.Tokens[behind].Kind == TokenKind.Word)
        {
            behind++; // "li-" with its tatweel
        }

        var speakerEnd = behind < end ? Quoted(behind, end) : behind;
        if (entry.Kind == CuePhraseKind.Preposition && behind < end && Opens(at, first) && ThenClause(behind, end) is > 0 and var then)
        {
            // "according to a count that the ministry published, fa-inna …": whatever stands before fa- is who says so.
            var named = speakerEnd > behind ? speakerEnd : BeforeComma(behind, then);
            return new Attribution(at, cueEnd, (behind, named), then, entry.Kind, entry.Stance, vias.IsCarrier(behind));
        }

        if (speakerEnd == behind || (entry.Kind == CuePhraseKind.Preposition && !CanSpeak(behind) && !Closes(at, first, speakerEnd, end)))
        {
            return null;
        }

        if ((entry.Kind == CuePhraseKind.BareClause || (entry.Kind == CuePhraseKind.Clause && match.EndToken - at == 1 && text[at].Has(ParticleRoles.Aside))) && HasContent(speakerEnd, end))
        {
            return null;
        }

        if ((isRelayed || vias.IsCarrier(behind)) && Quotes(behind, speakerEnd, end) is var (carrierEnd, origin, originEnd))
        {
            return new Attribution(at, cueEnd, (origin, originEnd), originEnd, entry.Kind, stance, false) { Carrier = (behind, carrierEnd) };
        }

        return new Attribution(at, cueEnd, (behind, speakerEnd), speakerEnd, entry.Kind, stance, isRelayed || vias.IsCarrier(behind));
    }

    /// <summary>"(what) the agency (carried) from X", "the agency, quoting X": whom a carrier quotes, behind "about" or a phrase that quotes.</summary>
    private (int CarrierEnd, int Origin, int OriginEnd)? Quotes(int carrier, int carrierEnd, int end)
    {
        var close = vias.IsCarrier(carrier) ? Math.Min(carrierEnd, Math.Max(carrier + 1, speakers.Read(carrier, end, CueFrames.About))) : carrierEnd;
        var at = close < end && text.IsComma(close) ? close + 1 : close;
        if (at >= end)
        {
            return null;
        }

        var origin = text[at].Preposition == CueFrames.About ? at + 1 : text.EntryAt<ViaVerbEntry>(at, out var quoting) is { Manner: Manner.Quoted } && quoting.EndToken - at == 2 ? quoting.EndToken : -1;
        if (origin < 0 || origin >= end)
        {
            return null;
        }

        var originEnd = Quoted(origin, end);
        return originEnd > origin && CanSpeak(origin) ? (close, origin, originEnd) : null;
    }

    /// <summary>"according to the regions" names nobody: a known head, a name, a description, a quoted or a Latin name does.</summary>
    private bool CanSpeak(int at) =>
        text[at].Head is not null || text[at].Via is not null || text.EntryAt<OrganizationHeadEntry>(at, out _) is not null || text[at].Entity > 0 || text[at].Nominal > 0 || text[at].QuotationEnd > 0 || text.EntryAt<QuantifierEntry>(at, out _) is not null
        || text.EntryAt<SameEntry>(at, out _) is not null || text.Mark(at) == '#' || !Characters.IsArabic(text.Text[text.Tokens[at].Start]);

    /// <summary>Behind a comma, and with nothing but itself up to the next, the phrase is one that attributes, whoever it names.</summary>
    private bool Closes(int at, int first, int speakerEnd, int end) =>
        at > first && text.IsComma(at - 1) && (speakerEnd >= end || text.IsComma(speakerEnd) || text.Mark(speakerEnd) == '.');

    /// <summary>At most a word or two stand before the phrase: "and so, according to …".</summary>
    private bool Opens(int at, int first)
    {
        var words = 0;
        for (var i = at - 1; i >= first && words <= MaxBefore && text.Mark(i) != '.'; i--)
        {
            words += text.Tokens[i].Kind == TokenKind.Word && text[i].TimeEnd == 0 ? 1 : 0;
        }

        return words <= MaxBefore;
    }

    /// <summary>Returns where "fa-inna" or "fa-qad" opens the clause that the phrase attributes; 0 where none does.</summary>
    private int ThenClause(int at, int end)
    {
        for (var i = at + 1; i < end && i < at + MaxThen; i++)
        {
            if (text.EntryAt<ParticleEntry>(i, out var match) is { Roles: var roles } && (roles & (ParticleRoles.Complementizer | ParticleRoles.Carrying | ParticleRoles.Perfective)) != 0)
            {
                return (match.Proclitics & Proclitics.Then) != 0 ? i : 0;
            }

            if (text.Mark(i) is '.' or ':' || text[i].Has(ParticleRoles.Break))
            {
                return 0;
            }
        }

        return 0;
    }

    private int BeforeComma(int first, int then)
    {
        var end = first + 1;
        while (end < then && !text.IsComma(end))
        {
            end++;
        }

        return end;
    }

    // A count with who made it, whom it counts and when it was published has about 30 words.
    private const int MaxThen = 35;

    private const int MaxBefore = 3;

    private const string Lam = "\u0644";

    private int Quoted(int at, int end)
    {
        var behind = speakers.Read(at, end);
        return behind == at && text[at].QuotationEnd is > 0 and var quoted && quoted <= end && quoted - at < 8 ? quoted : behind;
    }

    /// <summary>Returns whether the verb behind "as" brings a content of its own.</summary>
    private bool HasContent(int at, int end)
    {
        for (var i = at; i < end && !text.IsComma(i); i++)
        {
            if (text[i].Has(ParticleRoles.Complementizer | ParticleRoles.Carrying) || text[i].Preposition is CueFrames.To or CueFrames.About or CueFrames.On || text[i].QuotationEnd > 0)
            {
                return true;
            }
        }

        return false;
    }
}
