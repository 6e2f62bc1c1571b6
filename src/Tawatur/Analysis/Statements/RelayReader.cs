using Tawatur.Documents;
using Tawatur.Languages;

namespace Tawatur.Analysis.Statements;

/// <summary>Reads "agency A quoted B (his saying) that …": B speaks, A carries.</summary>
/// <param name="text">The document.</param>
/// <param name="speakers">Reads noun phrases.</param>
internal sealed class RelayReader(StatementText text, SpeakerReader speakers)
{
    private const int MaxGap = 40;
    private const int MaxOwnGap = 10;

    /// <summary>Reads the verb at a token, or returns <c>null</c> where it moves things and not words.</summary>
    public StatementDraft? Read(int sentence, TermMatch match, CueVerbEntry entry, int end)
    {
        var at = match.FirstToken;
        var behind = match.EndToken;
        var limit = Math.Min(end, at + MaxGap);
        var draft = new StatementDraft
        {
            Sentence = sentence,
            CueFirst = at,
            CueEnd = behind,
            Rule = "cue-relay",
            IsCoordinated = (match.Proclitics & Proclitics.Conjunctions) != 0,
            Certainty = entry.Verb.Certainty,
            Agreement = null,
        };
        var brings = (entry.Verb.Frames & CueFrames.To) != 0 ? CueFrames.To : CueFrames.About;
        var carrierEnd = speakers.Read(behind, limit, brings);
        if (carrierEnd > behind)
        {
            draft.Via.Add(new Via(text.NounSpan(behind, carrierEnd), ViaKind.Carrier));
        }

        if (carrierEnd > behind && Own(carrierEnd, limit) is > 0 and var own && (IsCarrier(behind) || (own == carrierEnd && text[behind].Entity > 0 && text[own].Has(ParticleRoles.Complementizer))))
        {
            // "the agency carried that …": its own words.
            draft.Via.Clear();
            draft.Source = (behind, carrierEnd);
            draft.ContentFirst = text[own].Has(ParticleRoles.Complementizer) || text.Mark(own) == ':' ? own + 1 : own;
            return draft.ContentFirst < end ? draft : null;
        }

        var about = carrierEnd;
        while (about < limit && text[about].Preposition != brings)
        {
            if (text.Tokens[about].Kind == TokenKind.Word && text[about].TimeEnd == 0 && text[about].Roles == ParticleRoles.None && about > carrierEnd + 3)
            {
                return null;
            }

            about = Math.Max(about + 1, text[about].TimeEnd);
        }

        if (about + 1 >= limit)
        {
            return null;
        }

        var speakerEnd = speakers.Read(about + 1, limit, CueFrames.None);
        if (speakerEnd == about + 1)
        {
            return null;
        }

        if (entry.Verb.Needs is { Length: > 0 } needs && !(speakerEnd < limit && CueNouns.StartsWithAny(text.Tokens[speakerEnd].Word.Stem, needs)))
        {
            return null;
        }

        draft.Source = (about + 1, speakerEnd);
        if (Next(speakerEnd, limit, brings) is > 0 and var next && IsCarrier(about + 1) && speakers.Read(next, limit, CueFrames.None) is var nextEnd && nextEnd > next)
        {
            // "A carried from B the words of C": B passes on too.
            draft.Via.Add(new Via(text.NounSpan(about + 1, speakerEnd), ViaKind.Carrier));
            draft.Source = (next, nextEnd);
            speakerEnd = nextEnd;
        }

        for (var i = speakerEnd; i < limit; i++)
        {
            if (text[i].Has(ParticleRoles.Complementizer))
            {
                draft.ContentFirst = i + 1;
                return i + 1 < end ? draft : null;
            }

            if (text[i].Has(ParticleRoles.Carrying) || text[i].QuotationEnd > i + 4)
            {
                draft.ContentFirst = i;
                return draft;
            }

            if (text.Mark(i) == ':')
            {
                draft.ContentFirst = i + 1;
                return i + 1 < end ? draft : null;
            }
        }

        return null;
    }

    /// <summary>Returns where the one begins whom a carrier quotes: behind another "from", or "the saying of"; 0 for none.</summary>
    private int Next(int at, int limit, CueFrames brings)
    {
        if (at + 1 >= limit)
        {
            return 0;
        }

        return text[at].Preposition == brings || (text.EntryAt<CueNounEntry>(at, out var noun) is not null && !noun.HasEnclitic && noun.Proclitics == Proclitics.None) ? at + 1
            : text.EntryAt<ViaVerbEntry>(at, out var quoting) is { Manner: Manner.Quoted } && quoting.EndToken == at + 2 ? at + 2 : 0;
    }

    private bool IsCarrier(int at) => text[at].Head is { Kind: SpeakerKind.Media } || text[at].Via is { Kind: ViaKind.Carrier } || text.IsMediaName(at);

    /// <summary>Returns where an agency's own words are brought, with only times and short phrases before them; 0 where it quotes somebody.</summary>
    private int Own(int at, int limit)
    {
        for (var i = at; i < limit && i < at + MaxOwnGap; i++)
        {
            if (text[i].Has(ParticleRoles.Complementizer | ParticleRoles.Carrying) || text.Mark(i) == ':' || text[i].QuotationEnd > i + 5)
            {
                return i;
            }

            if (text[i].Preposition is CueFrames.About or CueFrames.On or CueFrames.To || text[i].IsCueVerb || text.Mark(i) is '.' or '(')
            {
                return 0;
            }
        }

        return 0;
    }
}
