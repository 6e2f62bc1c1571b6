using Tawatur.Documents;
using Tawatur.Languages;

namespace Tawatur.Analysis.Statements;

/// <summary>Reads a reporting verb: decides by its frame whether it is a cue, and finds speaker, carriers and the start of the content.</summary>
/// <param name="text">The document.</param>
/// <param name="speakers">Reads noun phrases.</param>
/// <param name="vias">Reads carriers.</param>
/// <param name="attributions">Reads attributing phrases that stand between a verb and its content.</param>
internal sealed class CueReader(StatementText text, SpeakerReader speakers, ViaReader vias, AttributionReader attributions)
{
    // Between a verb and its complementizer news puts a speaker with two titles, an occasion and a day; 45 tokens hold all but one in a thousand.
    private const int MaxGap = 45;

    private readonly CueNouns _nouns = new(text);
    private int _plain;

    /// <summary>Reads the verb at a token.</summary>
    /// <param name="sentence">The sentence's index.</param>
    /// <param name="match">The verb.</param>
    /// <param name="entry">Its entry.</param>
    /// <param name="first">The first token of the sentence.</param>
    /// <param name="end">The token behind its last.</param>
    /// <param name="before">The subject, where it stands before the verb.</param>
    /// <returns>The draft, or <c>null</c> where nobody spoke.</returns>
    public StatementDraft? Read(int sentence, TermMatch match, CueVerbEntry entry, int first, int end, (int First, int End)? before)
    {
        var at = match.FirstToken;
        var verb = entry.Verb;
        if (text[at].Entity > 0 && !text[at].IsNameStart && match.Proclitics == Proclitics.None)
        {
            return null; // part of a name
        }

        if ((match.HasEnclitic && (IsLabel(verb) || IsNoun(entry, at, first))) || !IsWrittenAs(entry, match) || (before is null && IsShortNoun(entry, match, at, first)))
        {
            return null;
        }

        var certainty = verb.Certainty;
        var negated = verb.Negated;
        var takesUp = match.HasEnclitic && TakesUp(at, first);
        var frames = verb.Frames;
        if ((!takesUp && !Happened(at, first, match, entry, ref certainty, ref negated)) || _nouns.IsElsewhere(verb, at, end) || !_nouns.HasNeeded(verb, at, end, ref frames))
        {
            return null;
        }

        var draft = new StatementDraft
        {
            Sentence = sentence,
            CueFirst = at,
            CueEnd = match.EndToken,
            Rule = RuleOf(entry),
            IsParticiple = entry.Form == CueForm.Participle,
            IsCoordinated = (match.Proclitics & Proclitics.Conjunctions) != 0,
            Agreement = entry.Agreement,
            Act = verb.Act,
            Polarity = verb.Polarity,
            Negated = negated,
            Certainty = certainty,
            Stance = verb.Stance,
            Source = before,
        };
        if (draft.CueEnd < end && text.EntryAt<CueVerbEntry>(draft.CueEnd, out _) is { Form: CueForm.Participle or CueForm.Imperfect, Verb.Frames: var more } && (more & CueFrames.Quote) != 0 && (more & CueFrames.Colon) != 0)
        {
            draft.CueEnd++;
        }

        if (takesUp)
        {
            return TakeUpClause(draft, first, end) ? draft : null;
        }

        var from = draft.CueEnd;
        if (verb.Act == CueAct.Contain && !ReadDocument(draft, end, ref from))
        {
            return null;
        }

        if (!Forward(draft, verb, frames, match, first, from, end) || (verb.IsStrict && _plain > 0) || (entry.Form == CueForm.Imperfect && !IsSpeaking(draft, verb, first)))
        {
            return null;
        }

        TakeUpDenial(draft, end);
        return draft;
    }

    /// <summary>"what he called X", "measures that he called harsh": a label inside somebody's words.</summary>
    private static bool IsLabel(CueVerb verb) => verb is { Frames: CueFrames.With, Act: CueAct.Evaluate };

    /// <summary>A short verb with a pronoun is written like its noun: "his refusal", "his request"; behind "what" it is the verb.</summary>
    private bool IsNoun(CueVerbEntry entry, int at, int first) =>
        entry is { Form: CueForm.Perfect, Agreement: Agreement.Masculine } && entry.Term.Length <= 3 && !(at > first && text[at - 1].Has(ParticleRoles.Negation) && text.Tokens[at - 1].Word.Folded[0] == Characters.Meem);

    /// <summary>Returns whether the letters are the verb's own: "a'taqidu" (I believe) is not "i'taqada" (he believed), "yud'a" (is called) not "yadda'i" (claims).</summary>
    private bool IsWrittenAs(CueVerbEntry entry, in TermMatch match)
    {
        var written = text.Text[match.Span.Start];
        if (entry.Form == CueForm.Perfect && match.Span.Length > 1 && text.Text[match.Span.Start + 1] == Characters.Damma)
        {
            return false; // a vowelled passive: "was refused"
        }

        if (entry.Form == CueForm.Perfect && ((written == Characters.AlefHamzaAbove && entry.Term[0] == Characters.Alef) || (written == Characters.AlefMadda && entry.Term[0] != Characters.AlefMadda)))
        {
            return false;
        }

        return match.IsExact || entry.Term[^1] is not (Characters.Yeh or Characters.AlefMaksura);
    }

    /// <summary>A verb of three letters is written like a noun ("a request", "a hope"): it is one behind a preposition, a number or another noun.</summary>
    private bool IsShortNoun(CueVerbEntry entry, in TermMatch match, int at, int first) =>
        entry is { Form: CueForm.Perfect, Agreement: Agreement.Masculine } && entry.Term.Length <= 3 && entry.Verb.Frames != (CueFrames.That | CueFrames.Quote | CueFrames.Colon)
        && match.Proclitics == Proclitics.None && at > first
        && (text[at - 1].Preposition != CueFrames.None || text.Tokens[at - 1].Kind == TokenKind.Number || (text.Tokens[at - 1].Kind == TokenKind.Word && text[at - 1].Roles == ParticleRoles.None && text[at - 1].TimeEnd == 0));

    /// <summary>What is going on now ("threatens the crops with …", "is considered a victory") speaks only where somebody can: a name, an office, a body, or whoever spoke last.</summary>
    private bool IsSpeaking(StatementDraft draft, CueVerb verb, int first)
    {
        if (draft.ContentFirst > draft.CueFirst && (text[draft.ContentFirst].QuotationEnd > 0 || text[draft.ContentFirst].Has(ParticleRoles.Carrying)
            || text[draft.ContentFirst - 1].Has(ParticleRoles.Complementizer) || text.Mark(draft.ContentFirst - 1) == ':'))
        {
            // "it is mentioned that" is the outlet's own filler.
            return draft.Source is not null || draft.IsCoordinated || draft.Via.Count > 0 || !(verb.Frames.HasFlag(CueFrames.Colon) && draft.CueFirst == first);
        }

        return draft.Source is { } source ? text[source.First].Entity > 0 || text[source.First].Nominal > 0 || text[source.First].Head is not null : draft.IsCoordinated;
    }

    /// <summary>"…, which the ministry denied": behind "wa-huwa ma" or "al-amr alladhi" the verb's pronoun takes up the clause before.</summary>
    private bool TakesUp(int at, int first) => at > first + 4 && text[at - 1].Has(ParticleRoles.Negation | ParticleRoles.Relative) && text[StartOfTaking(at)].Has(ParticleRoles.Break);

    /// <summary>"wa-huwa ma" has one word before "ma", "al-amr alladhi" one before the relative.</summary>
    private static int StartOfTaking(int at) => at - 2;

    /// <summary>"came in the ministry's statement that …": the document behind "in" speaks.</summary>
    private bool ReadDocument(StatementDraft draft, int end, ref int from)
    {
        var noun = draft.CueEnd + 1;
        if (noun >= end || text[draft.CueEnd].Preposition != CueFrames.In || (text[noun].Head is not { Kind: SpeakerKind.Document } && text[noun].Via is not { Kind: ViaKind.Channel }))
        {
            return false;
        }

        from = speakers.Read(noun, end);
        draft.Source = (noun, from);
        return from > noun;
    }

    /// <summary>"renewed his denial of any link" denies: the noun belongs to the cue.</summary>
    private void TakeUpDenial(StatementDraft draft, int end)
    {
        if (draft.Polarity == Polarity.Affirm && draft.ContentFirst + 1 < end && text.EntryAt<CueNounEntry>(draft.ContentFirst, out var match) is { Polarity: Polarity.Deny } && match.HasEnclitic)
        {
            draft.Polarity = Polarity.Deny;
            draft.Negated = Negation.Yes;
            draft.ContentFirst++;
        }
    }

    private bool TakeUpClause(StatementDraft draft, int first, int end)
    {
        var start = StartOfTaking(draft.CueFirst);
        var speakerEnd = speakers.Read(draft.CueEnd, end);
        if (speakerEnd == draft.CueEnd)
        {
            return false;
        }

        draft.Source = (draft.CueEnd, speakerEnd);
        draft.ContentFirst = first;
        draft.ContentEnd = text.IsComma(start - 1) ? start - 1 : start;
        return true;
    }

    private static string RuleOf(CueVerbEntry entry) => entry.Form == CueForm.Participle ? "cue-participle" : "cue-verb";

    /// <summary>Returns whether the form says that somebody spoke: not negated, not future, not hypothetical.</summary>
    private bool Happened(int at, int first, TermMatch match, CueVerbEntry entry, ref Certainty certainty, ref Negation negated)
    {
        if ((match.Proclitics & Proclitics.Will) != 0)
        {
            return false;
        }

        if (entry.Form == CueForm.Participle)
        {
            if (at == first)
            {
                return IsComplemented(at + 1); // a new sentence that goes on with the speaker of the last
            }

            // Behind a comma or a quotation it goes on with the speaker; without one a feminine form may belong to any noun before it.
            return !text.IsDefinite(at)
                && (text.Mark(at - 1) != '\0' || text[at - 1].TimeEnd > 0 || (match.Proclitics & Proclitics.Conjunctions) != 0 || (entry.Agreement == Agreement.Masculine && IsComplemented(at + 1)));
        }

        var before = at > first ? text[at - 1].Roles : ParticleRoles.None;
        if ((before & ParticleRoles.Negation) != 0)
        {
            // "did not rule out" is a statement, and a possible one.
            if (entry.Verb is { Negated: Negation.Yes, Act: CueAct.Believe })
            {
                certainty = Certainty.Possible;
                negated = Negation.No;
                return true;
            }

            return false;
        }

        return entry.Form != CueForm.Imperfect || (before & (ParticleRoles.Hypothetical | ParticleRoles.Complementizer)) == 0;
    }

    private bool IsComplemented(int at) =>
        at < text.Tokens.Length - 1 && (text[at].Has(ParticleRoles.Complementizer | ParticleRoles.Carrying) || (text[at].Preposition != CueFrames.None && text[at + 1].Has(ParticleRoles.Complementizer | ParticleRoles.Carrying)));

    /// <summary>Walks from the verb to what brings its content.</summary>
    private bool Forward(StatementDraft draft, CueVerb verb, CueFrames frames, TermMatch match, int first, int from, int end)
    {
        var limit = Math.Min(end, draft.CueEnd + MaxGap);
        var isParticiple = draft.IsParticiple;
        var hasSubject = isParticiple || draft.Source is not null;
        var subjectBefore = draft.Source;
        var at = from;
        ref var plain = ref _plain; // words passed that belong to nothing known
        plain = 0;
        while (at < limit)
        {
            ref readonly var fact = ref text[at];
            if (fact.Has(ParticleRoles.Saying))
            {
                // "replied by saying that …": what was common in other meanings speaks now.
                frames |= CueFrames.That | CueFrames.Quote | CueFrames.Colon;
                hasSubject = true;
                plain = 0;
                at++;
                continue;
            }

            if (fact.Has(ParticleRoles.Complementizer | ParticleRoles.Carrying))
            {
                if (Complements(draft, frames, at, first))
                {
                    return Take(draft, at, end, hasSubject, plain);
                }

                at++;
                plain++;
                continue;
            }

            if (text.Mark(at) == ':')
            {
                return (frames & (CueFrames.Colon | CueFrames.Quote)) != 0 && Content(draft, at + 1, end, hasSubject);
            }

            if (fact.QuotationEnd > 0)
            {
                var isLong = fact.QuotationEnd - at > 5;
                if ((frames & CueFrames.Object) != 0 || ((frames & CueFrames.Quote) != 0 && (plain == 0 || isLong) && (isLong || at <= draft.CueEnd || draft.Source is not null)))
                {
                    return Content(draft, at, end, hasSubject);
                }

                at = fact.QuotationEnd;
                continue;
            }

            if ((frames & fact.Preposition) != 0 && at > draft.CueEnd - 1)
            {
                var behind = at + 1;
                if (behind < end && text[behind].Has(ParticleRoles.Complementizer))
                {
                    behind++;
                }

                return Content(draft, behind, end, hasSubject);
            }

            if (text.IsComma(at))
            {
                if (isParticiple || !(GoesOn(at + 1, limit, frames) || ClosesApposition(draft, at, frames) || IsBeforeObject(draft, at, limit, frames)))
                {
                    break;
                }

                at++;
                continue;
            }

            if (fact.TimeEnd > 0)
            {
                at = fact.TimeEnd;
                continue;
            }

            if (fact.Has(ParticleRoles.Aside))
            {
                at = fact.RoleEnd;
                continue;
            }

            if (fact.Has(ParticleRoles.Relative))
            {
                at = BehindRelative(at, limit);
                continue;
            }

            if (text.Mark(at) == '(')
            {
                at = BehindBracket(at, limit);
                continue;
            }

            if (vias.Read(at, limit, out var via) is var behindVia && behindVia > at)
            {
                draft.Via.Add(via);
                at = behindVia;
                continue;
            }

            if (fact.Preposition != CueFrames.None && at > draft.CueEnd)
            {
                // Another preposition and its noun phrase or time: "in the port", "on 27 May".
                var behindNoun = at + 1 < limit ? (text[at + 1].TimeEnd > 0 ? text[at + 1].TimeEnd : speakers.Read(at + 1, limit, frames)) : at + 1;
                at = Math.Max(at + 1, behindNoun);
                continue;
            }

            if (text.EntryAt<CuePhraseEntry>(at, out var phrase) is { } attributing && attributions.Read(phrase, attributing, first, end) is { } attribution && Within(draft, attribution, limit))
            {
                at = attribution.End;
                continue;
            }

            if (IsAttachedFrame(frames, at))
            {
                return Content(draft, at, end, hasSubject);
            }

            if (!hasSubject)
            {
                hasSubject = true;
                if (!match.HasEnclitic && (at == draft.CueEnd || IsKnown(at)) && speakers.Read(at, limit, frames) is var behindSpeaker && behindSpeaker > at)
                {
                    draft.Source = (at, behindSpeaker);
                    at = behindSpeaker;
                    continue;
                }
            }
            else if ((frames & CueFrames.Object) != 0 && !match.HasEnclitic && text.Tokens[at].Kind is TokenKind.Word or TokenKind.Number && fact.Preposition == CueFrames.None && (!fact.IsCueVerb || text.EntryAt<CueNounEntry>(at, out _) is not null))
            {
                return Content(draft, at, end, hasSubject);
            }

            if (fact.IsCueVerb && fact.Head is null && plain > 0)
            {
                break;
            }

            at++;
            plain++;
        }

        return (subjectBefore is null && WithoutObject(draft, verb, frames, at, end)) || Before(draft, frames, first, end);
    }

    /// <summary>An attribution between verb and content names a carrier, or the speaker behind a carrier: "the site said, quoting the director, that …".</summary>
    private bool Within(StatementDraft draft, Attribution attribution, int limit)
    {
        if (attribution.Speaker is not { } named || attribution.End >= limit || attribution.Kind == CuePhraseKind.Aside)
        {
            return false;
        }

        if (attribution.IsCarrier || attribution.Kind == CuePhraseKind.Voice || draft.Source is not { } source)
        {
            draft.Via.Add(new Via(text.NounSpan(named.First, named.End), ViaKind.Carrier));
        }
        else if (vias.IsCarrier(source.First))
        {
            draft.Via.Add(new Via(text.Span(source.First, source.End), ViaKind.Carrier));
            draft.Source = named;
        }
        else
        {
            return false;
        }

        return true;
    }

    private bool Take(StatementDraft draft, int at, int end, bool hasSubject, int plain)
    {
        // What stands between a short subject and the complementizer, with nothing known in it, is the rest of the subject's name.
        if (draft.Source is { } source && plain > 0 && draft.Via.Count == 0 && source.End + plain == at && !text.IsComma(source.End) && !text.IsDefinite(source.End) && text[source.End].Preposition == CueFrames.None)
        {
            draft.Source = (source.First, at);
        }

        if (text[at].Has(ParticleRoles.Carrying))
        {
            // A dummy pronoun before a full quotation is no content.
            return Content(draft, at + 1 < end && text[at + 1].QuotationEnd > 0 && text[at + 1].QuotationEnd >= end - 1 ? at + 1 : at, end, hasSubject);
        }

        return Content(draft, at + 1, end, hasSubject);
    }

    private bool Complements(StatementDraft draft, CueFrames frames, int at, int first)
    {
        var before = at - 1;
        if (before >= draft.CueEnd)
        {
            if (text[before].Has(ParticleRoles.Governs))
            {
                return false;
            }

            if (text[before].Preposition is not CueFrames.None and var preposition)
            {
                return (frames & (preposition | CueFrames.PrepositionThat)) != 0;
            }
        }

        return (frames & (CueFrames.That | CueFrames.With)) != 0 && before >= first;
    }

    private static bool Content(StatementDraft draft, int at, int end, bool hasSubject)
    {
        if (at >= end)
        {
            return false;
        }

        draft.ContentFirst = at;
        return hasSubject || draft.Source is null;
    }

    /// <summary>Returns whether the clause goes on behind a comma with something that belongs to the verb.</summary>
    private bool GoesOn(int at, int limit, CueFrames frames)
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
    private bool IsKnown(int at) =>
        text[at].Head is not null || text[at].Entity > 0 || text[at].Nominal > 0 || text[at].PhraseEnd > 0 || text.IsDefinite(at) || text.IsComma(at - 1) || text.EntryAt<QuantifierEntry>(at, out _) is not null;

    /// <summary>The comma behind a name set beside its office: the object follows.</summary>
    private bool ClosesApposition(StatementDraft draft, int comma, CueFrames frames)
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

    /// <summary>A comma between a time and the object: "the authorities announced on Sunday, the arrest of …".</summary>
    private bool IsBeforeObject(StatementDraft draft, int comma, int limit, CueFrames frames) =>
        (frames & CueFrames.Object) != 0 && draft.Source is { } source && comma > source.End && comma + 1 < limit && text.Tokens[comma + 1] is { Kind: TokenKind.Word, Word.Proclitics: Proclitics.None or Proclitics.The }
        && text[comma + 1] is { Roles: ParticleRoles.None, Preposition: CueFrames.None, IsCueVerb: false, Head: null, Entity: 0, Nominal: 0, TimeEnd: 0 };

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

    private bool IsAttachedFrame(CueFrames frames, int at) =>
        ((frames & CueFrames.With) != 0 && text.HasProclitic(at, Proclitics.With, Characters.Beh))
        || ((frames & CueFrames.For) != 0 && text.HasProclitic(at, Proclitics.To, Characters.Lam));

    private int BehindRelative(int at, int limit)
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

    private int BehindBracket(int at, int limit)
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

    /// <summary>What was read as the subject is the object where nothing follows: "announced the liberation of the town".</summary>
    private bool WithoutObject(StatementDraft draft, CueVerb verb, CueFrames frames, int at, int end)
    {
        if ((frames & CueFrames.Object) == 0 || draft.Source is not { } source || (at < end && at > source.End + 1))
        {
            return false;
        }

        for (var i = source.End; i < end && i < source.End + 12; i++)
        {
            if (text[i].Has(ParticleRoles.Complementizer | ParticleRoles.Carrying) || (frames & text[i].Preposition) != 0)
            {
                return false; // the object is told further on, behind something that was not understood
            }
        }

        // "the ministry the accusations": the subject may have taken the object with it.
        var split = _nouns.ObjectIn(source, verb, draft.Agreement);
        draft.Source = split < source.End ? (source.First, split) : null;
        draft.ContentFirst = split < source.End ? split : source.First;
        return true;
    }

    /// <summary>The words stand before the verb: a quotation, or the clause that a closing "says X" ends.</summary>
    private bool Before(StatementDraft draft, CueFrames frames, int first, int end)
    {
        if ((frames & CueFrames.Quote) == 0 || draft.IsParticiple || draft.IsCoordinated)
        {
            return false;
        }

        var last = draft.CueFirst - 1;
        if (last > first && text.IsComma(last))
        {
            last--;
        }

        if (last <= first)
        {
            return false;
        }

        if (text[last].QuotationFirst - 1 is var quotation && quotation >= first && last + 1 - quotation > 3)
        {
            draft.ContentFirst = quotation;
            draft.ContentEnd = last + 1;
            return true;
        }

        // "…, says the analyst." closes its sentence.
        if (draft.Source is { } source && last < draft.CueFirst - 1 && source.End >= end - 1 && (frames & CueFrames.Colon) != 0)
        {
            draft.ContentFirst = first;
            draft.ContentEnd = last + 1;
            return true;
        }

        return false;
    }
}
