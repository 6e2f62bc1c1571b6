using Tawatur.Documents;
using Tawatur.Languages;

namespace Tawatur.Analysis.Statements;

/// <summary>Reads a noun of speech with its content: "the minister's call for …", "accusations of …".</summary>
/// <param name="text">The document.</param>
/// <param name="speakers">Reads noun phrases.</param>
/// <param name="vias">Reads carriers.</param>
internal sealed class NounCueReader(StatementText text, SpeakerReader speakers, ViaReader vias)
{
    /// <summary>Reads the noun at a token, or returns <c>null</c> where no content follows.</summary>
    public StatementDraft? Read(int sentence, TermMatch match, CueNounEntry entry, int end)
    {
        var at = match.FirstToken;
        var draft = new StatementDraft
        {
            Sentence = sentence,
            CueFirst = at,
            CueEnd = at + 1,
            Rule = "cue-noun",
            Act = entry.Act,
            Stance = entry.Stance,
            Polarity = entry.Polarity,
            Negated = entry.Polarity == Polarity.Deny ? Negation.Yes : Negation.No,
            Certainty = entry.Certainty,
            IsImpersonal = !match.HasEnclitic,
        };
        var behind = at + 1;
        if (!match.HasEnclitic && (match.Proclitics & Proclitics.The) == 0 && behind < end && text[behind].Preposition == CueFrames.None && !Brings(entry.Frames, behind))
        {
            // "the army's accusation of (li-) the government": whom it accuses or threatens is not who speaks.
            var others = entry.Act is CueAct.Accuse or CueAct.Threaten ? CueFrames.For : CueFrames.None;
            var speakerEnd = speakers.Read(behind, end, entry.Frames | others);
            if (speakerEnd > behind)
            {
                draft = new StatementDraft
                {
                    Sentence = sentence,
                    CueFirst = at,
                    CueEnd = at + 1,
                    Rule = draft.Rule,
                    Act = draft.Act,
                    Polarity = draft.Polarity,
                    Negated = draft.Negated,
                    Stance = draft.Stance,
                    Certainty = draft.Certainty,
                    Source = (behind, speakerEnd),
                };
                behind = speakerEnd;
            }
        }

        while (draft.Source is null && behind < end && text.EntryAt<AdjectiveEntry>(behind, out _) is not null)
        {
            behind++;
        }

        behind = BehindOthers(draft, entry.Frames, behind, end);
        if (behind >= end || !Brings(entry.Frames, behind))
        {
            return null;
        }

        var isWord = text[behind].Preposition != CueFrames.None || text[behind].Has(ParticleRoles.Complementizer);
        draft.ContentFirst = isWord ? behind + 1 : behind;
        if (isWord && draft.ContentFirst < end && text[draft.ContentFirst].Has(ParticleRoles.Complementizer))
        {
            draft.ContentFirst++;
        }

        return draft.ContentFirst < end ? draft : null;
    }

    /// <summary>A carrier, and the addressee with "to" or li-, may stand between the speaker and what brings the content.</summary>
    private int BehindOthers(StatementDraft draft, CueFrames frames, int at, int end)
    {
        if (vias.Read(at, end, out var via) is var carried && carried > at)
        {
            draft.Via.Add(via);
            at = carried;
        }

        if (at < end && !Brings(frames, at) && (text[at].Preposition == CueFrames.To || text.HasProclitic(at, Proclitics.To, Characters.Lam)))
        {
            var addressee = text[at].Preposition == CueFrames.To ? at + 1 : at;
            var behind = speakers.Read(addressee, end, frames);
            return behind > addressee ? behind : at;
        }

        return at;
    }

    private bool Brings(CueFrames frames, int at) =>
        (frames & text[at].Preposition) != 0
        || ((frames & CueFrames.That) != 0 && text[at].Has(ParticleRoles.Complementizer | ParticleRoles.Carrying))
        || ((frames & CueFrames.Quote) != 0 && text[at].QuotationEnd > at + 5)
        || ((frames & CueFrames.With) != 0 && text.HasProclitic(at, Proclitics.With, Characters.Beh))
        || ((frames & CueFrames.For) != 0 && text.HasProclitic(at, Proclitics.To, Characters.Lam));
}
