using Tawatur.Documents;
using Tawatur.Languages;

namespace Tawatur.Analysis.Statements;

/// <summary>Walks from a reporting verb over its subject, carriers, times and asides to what brings its content.</summary>
/// <param name="text">The document.</param>
/// <param name="speakers">Reads noun phrases.</param>
/// <param name="vias">Reads carriers.</param>
/// <param name="attributions">Reads attributing phrases that stand between a verb and its content.</param>
internal sealed partial class FrameReader(StatementText text, SpeakerReader speakers, ViaReader vias, AttributionReader attributions)
{
    private readonly FramePassages _passages = new(text);
    private readonly BareVerbReader _bare = new(text);

    // A quotation of more words than a name has is what was said.
    private const int MaxQuotedName = 5;

    private int _plain;

    /// <summary>Whether words that belong to nothing known stand between the verb and its content.</summary>
    public bool HasPassedPlainWords => _plain > 0;

    /// <summary>Walks from the verb to what brings its content.</summary>
    public bool Read(StatementDraft draft, CueVerb verb, CueFrames frames, TermMatch match, int first, int from, int end)
    {
        var limit = Math.Min(end, draft.CueEnd + CueReader.MaxGap);
        frames &= match.HasEnclitic && verb.Act != CueAct.Believe ? ~CueFrames.Object : frames; // the pronoun is the object; "held it to be …" has another
        var isParticiple = draft.IsParticiple;
        // "they announced", "that he announced" have their subject.
        var hasSubject = isParticiple || draft.Source is not null || draft.Agreement is Agreement.Plural || (draft.CueFirst > first && (text[draft.CueFirst - 1].Has(ParticleRoles.Carrying) || (text[draft.CueFirst - 1].Has(ParticleRoles.Relative) && !match.HasEnclitic && from < end && !_passages.IsSpeaker(from) && !text.IsDefinite(from) && !text[from].Has(ParticleRoles.Function))));
        var subjectBefore = draft.Source;
        var at = from;
        var passed = 0; // where the last attributing phrase ended
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

            if (_passages.IsHyphen(at, limit))
            {
                draft.Source = draft.Source is { } half && half.End == at ? (half.First, at + 2) : draft.Source;
                at += 2;
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
                // "said: inna …": the complementizer is no more part of the words than without the colon.
                var said = at + 2 < end && text[at + 1].Has(ParticleRoles.Complementizer) ? at + 2 : at + 1;
                return (frames & (CueFrames.Colon | CueFrames.Quote)) != 0 && Content(draft, said, end, hasSubject);
            }

            if (fact.QuotationEnd > 0)
            {
                var isLong = fact.QuotationEnd - at > MaxQuotedName;
                if (!isLong && at > draft.CueEnd && (text[at - 1].Preposition != CueFrames.None || text[at - 1].Via is not null))
                {
                    at = fact.QuotationEnd; // "on 'the platform':"
                    continue;
                }

                if (at > draft.CueEnd && _passages.IsNameOf(at) && fact.QuotationEnd < limit && (!isLong || text[fact.QuotationEnd].Has(ParticleRoles.Complementizer | ParticleRoles.Carrying)))
                {
                    draft.Source = draft.Source is { } body && body.End == at ? (body.First, fact.QuotationEnd) : draft.Source ?? (at - 1, fact.QuotationEnd);
                    at = fact.QuotationEnd; // "the organization 'a long name' that"
                    continue;
                }

                if (!hasSubject && at == draft.CueEnd && !match.HasEnclitic && fact.QuotationEnd < limit && text.IsComma(fact.QuotationEnd) && _passages.IsQuotedName(at) && _passages.Closing(fact.QuotationEnd, limit, end, frames & CueFrames.That) > 0)
                {
                    hasSubject = true;
                    draft.Source = (at, fact.QuotationEnd); // "'the defence of the north', which belongs to the army, said that …"
                    at = fact.QuotationEnd;
                    continue;
                }

                if (!isLong && !isParticiple && (_passages.Complementizer(fact.QuotationEnd, limit, frames) > 0 || (!hasSubject && at == draft.CueEnd && !(draft.IsCoordinated && draft.CueFirst > first) && (frames & CueFrames.Object) == 0 && _passages.IsAttachedFrame(frames, fact.QuotationEnd))))
                {
                    // "X" said that …: the name of who speaks, or a name beside him.
                    if (!hasSubject && at == draft.CueEnd && !match.HasEnclitic && _passages.IsQuotedName(at))
                    {
                        hasSubject = true;
                        draft.Source = (at, fact.QuotationEnd);
                    }

                    at = fact.QuotationEnd;
                    continue;
                }

                if ((frames & CueFrames.Object) != 0 || ((frames & CueFrames.Quote) != 0 && (plain == 0 || isLong) && (isLong || at <= draft.CueEnd || draft.Source is not null)))
                {
                    return Content(draft, at, end, hasSubject);
                }

                if (isLong && (frames & (CueFrames.To | CueFrames.On | CueFrames.From | CueFrames.With)) != 0 && draft.Source is not null && plain == 0 && _passages.Holds(at, frames))
                {
                    return Content(draft, at, end, hasSubject); // what brings the content stands inside the quotation
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
                if (!isParticiple && draft.Source is { } asking && asking.End == at && _passages.AddressesBehind(at + 1, limit, frames & (CueFrames.To | CueFrames.On)))
                {
                    at++;
                    continue; // "the officer called, the citizens, to …": a stray comma
                }

                if (!isParticiple && (draft.Source is not null || at == draft.CueEnd) && _passages.Closing(at, limit, end, frames) is > 0 and var behindPassage)
                {
                    TakeVias(draft, at + 1, behindPassage);
                    TakeName(draft, at, behindPassage);
                    at = behindPassage;
                    continue;
                }
                else if (!isParticiple && draft.Source is { } subject && subject.End == at && !match.HasEnclitic && _passages.IsObject(at + 1, end, frames))
                {
                    return Content(draft, at + 1, end, hasSubject); // a comma between subject and object, as some newsrooms set it
                }
                else if (!isParticiple && draft.Source is { } named && named.End == at && _passages.AddressesBehind(at + 1, limit, frames))
                {
                    at++;
                    continue;
                }
                else if (isParticiple || !(at == passed || _passages.GoesOn(at + 1, limit, frames) || _passages.ClosesApposition(draft, at, frames) || _passages.IsBeforeObject(draft, at, limit, frames)))
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
                at = _passages.BehindRelative(at, limit);
                at = text[at].QuotationEnd is > 0 and var quoted && quoted - at <= MaxQuotedName + 2 ? quoted : at; // "who held a sign that read '…'"
                continue;
            }

            if (text.Mark(at) == '(')
            {
                at = _passages.BehindBracket(at, limit);
                continue;
            }

            if (vias.Read(at, limit, out var via) is var behindVia && behindVia > at)
            {
                draft.Via.Add(via);
                at = BehindPublisher(draft, behindVia, limit);
                continue;
            }

            if (text.EntryAt<CuePhraseEntry>(at, out var phrase) is { } attributing && attributions.Read(phrase, attributing, first, end) is { } attribution && attribution.End < limit && attribution.Kind != CuePhraseKind.Aside)
            {
                Within(draft, attribution);
                passed = attribution.End;
                at = attribution.End;
                continue;
            }

            if (fact.Preposition != CueFrames.None && at > draft.CueEnd)
            {
                // Another preposition and its noun phrase or time: "in the port", "on 27 May".
                var behindNoun = at + 1 < limit ? (text[at + 1].TimeEnd > 0 ? text[at + 1].TimeEnd : _passages.BeforeObject(at + 1, speakers.Read(at + 1, limit, frames), frames)) : at + 1;
                at = Math.Max(at + 1, behindNoun);
                continue;
            }

            if (_passages.IsAttachedFrame(frames, at) && !((frames & CueFrames.That) != 0 && _passages.IsWith(at) && _passages.LeadsToComplementizer(at, limit)))
            {
                return Content(draft, at, end, hasSubject);
            }

            if (!hasSubject && fact.Has(ParticleRoles.Function) && at <= draft.CueEnd + 1 && _passages.HasPronoun(at))
            {
                // "in which he called …": the subject may follow where nobody else is named behind the verb.
                hasSubject = verb.Act != CueAct.Assert || (frames & CueFrames.Object) != 0;
                at++;
                continue;
            }

            if (draft.Source is { } speaker && at == speaker.End && (frames & CueFrames.For) == 0 && text.HasProclitic(at, Proclitics.To, Characters.Lam) && speakers.Read(at, limit, frames) is var behindAddressee && behindAddressee > at)
            {
                at = behindAddressee; // "said X to his counterpart Y that …"
                continue;
            }

            if (!hasSubject && at == draft.CueEnd && (frames & CueFrames.For) == 0 && _passages.IsSpokenTo(at) && speakers.Read(at, limit, frames) is var behindSpokenTo && behindSpokenTo > at)
            {
                at = behindSpokenTo;
                continue;
            }

            if (!hasSubject)
            {
                hasSubject = true;
                if (at == draft.CueEnd && _passages.IsManner(at))
                {
                    at++;
                    continue;
                }

                if (_passages.IsAny(at, frames) || _passages.IsOwnObject(at, frames) || (at == draft.CueEnd && (frames & CueFrames.Object) != 0 && _passages.IsOblique(at)) || (CueSense.IsLabel(verb) && verb.Certainty == Certainty.Certain && !_passages.IsSpeaker(at)))
                {
                    continue;
                }

                // "accused her the authorities of …": behind a verb with its object the subject is somebody who can speak.
                if ((match.HasEnclitic ? at == draft.CueEnd && _passages.IsKnownSpeaker(at) : at == draft.CueEnd || _passages.IsKnown(at, frames) || (at == draft.CueEnd + 1 && _passages.HasPronoun(at - 1))) && speakers.Read(at, limit, verb.Act == CueAct.Demand && (frames & CueFrames.Object) != 0 ? frames | CueFrames.From : frames) is var behindSpeaker && behindSpeaker > at && !speakers.IsOrdinary(at, behindSpeaker))
                {
                    draft.Source = (at, behindSpeaker);
                    at = behindSpeaker;
                    continue;
                }

                if (_passages.IsBareObject(at, draft.CueEnd, limit, frames))
                {
                    continue;
                }
            }
            else if (draft.Source is { } before && at == before.End && subjectBefore is null && _passages.GoesOnWithName(before, at, limit, frames, out var nameEnd))
            {
                draft.Source = (before.First, nameEnd);
                at = nameEnd;
                continue;
            }
            else if ((frames & CueFrames.Object) != 0 && (!match.HasEnclitic || draft.Source is not null) && text.Tokens[at].Kind is TokenKind.Word or TokenKind.Number && _passages.OpensObject(at) && !_passages.GoesOnWith(at) && !_passages.IsBeforeClause(at, limit, frames))
            {
                if (_passages.CommaAndClause(at, limit, frames) is > 0 and var further)
                {
                    at = further; // "two former officials who support the charges, that …"
                    continue;
                }

                if (subjectBefore is null && draft.Source is { } noun && noun.End == at && _passages.IsNoSpeaker(noun))
                {
                    if (_passages.ClauseBehind(at, limit, frames) is > 0 and var clause)
                    {
                        draft.Source = (noun.First, _passages.NounEnd(at, clause));
                        at = clause;
                        continue;
                    }

                    draft.Source = null; // "expected a rise in the number": what was read as the subject is the object
                    at = noun.First;
                }

                return Content(draft, at, end, hasSubject);
            }

            if (((plain > 0 || (at > draft.CueEnd && (text.Tokens[at].Word.Proclitics & Proclitics.Conjunctions) != 0)) && _passages.IsVerb(at)) || (at > draft.CueEnd && _passages.GoesOnWith(at)))
            {
                break;
            }

            at++;
            plain++;
        }

        return (subjectBefore is null && !match.HasEnclitic && _bare.WithoutObject(draft, verb, frames, at, end)) || _bare.Before(draft, frames, first, end);
    }
}
