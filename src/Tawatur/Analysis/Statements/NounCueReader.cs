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
        var isPretext = entry is { Stance: Stance.Doubt, Frames: CueFrames.That | CueFrames.Object };
        if (!isPretext && !match.HasEnclitic && (match.Proclitics & Proclitics.The) == 0 && behind < end && text[behind].Preposition == CueFrames.None && !Brings(entry.Frames, behind))
        {
            // "the army's accusation of (li-) the government": whom it accuses or threatens is not who speaks.
            var others = entry.Act is CueAct.Accuse or CueAct.Threaten ? CueFrames.For : CueFrames.None;
            var speakerEnd = speakers.Read(behind, end, entry.Frames | others);
            if (speakerEnd > behind)
            {
                speakerEnd = (entry.Frames & CueFrames.Object) != 0 ? BeforeObject(behind, speakerEnd) : speakerEnd;
                draft.Source = (behind, speakerEnd);
                draft.IsImpersonal = false;
                behind = BehindName(entry.Frames, speakerEnd, end);
            }
        }

        while (draft.Source is null && behind < end && text.EntryAt<AdjectiveEntry>(behind, out _) is not null)
        {
            behind++;
        }

        behind = BehindAgent(draft, entry.Frames, behind, end);
        behind = BehindOthers(draft, entry.Frames, behind, end);
        if (behind >= end || (!Brings(entry.Frames, behind) && !IsObject(draft, entry.Frames, match.HasEnclitic, behind, end) && !(isPretext && text.Tokens[behind].Kind == TokenKind.Word && text[behind].Roles == ParticleRoles.None)))
        {
            return null;
        }

        var isWord = text[behind].Preposition != CueFrames.None || text[behind].Has(ParticleRoles.Complementizer);
        draft.ContentFirst = isWord ? behind + 1 : behind;
        if (isWord && draft.ContentFirst < end && text[draft.ContentFirst].Has(ParticleRoles.Complementizer))
        {
            draft.ContentFirst++;
        }

        return draft.ContentFirst < end && !CueNouns.StartsWithAny(text.Tokens[draft.ContentFirst].Word.Stem, entry.Unless) ? draft : null;
    }

    /// <summary>"calls from (the side of) France for …": who speaks stands behind "from".</summary>
    private int BehindAgent(StatementDraft draft, CueFrames frames, int at, int end)
    {
        if (draft.Source is not null || at + 2 >= end || text[at].Preposition != CueFrames.From || (frames & CueFrames.From) != 0)
        {
            return at;
        }

        for (var from = at + 1; from <= at + 2 && from < end; from++)
        {
            if ((text[from] is { Head: not null } or { Entity: > 0 } or { Nominal: > 0 } || text[from].PhraseEnd > from) && speakers.Read(from, end, frames | CueFrames.For) is var behind && behind > from)
            {
                draft.Source = (from, behind);
                draft.IsImpersonal = false;
                return behind;
            }
        }

        return at;
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

    /// <summary>A common noun without an article belongs to no definite noun before it: "the town's announcement [of the] closing".</summary>
    private int BeforeObject(int first, int end)
    {
        for (var i = first + 1; i < end; i++)
        {
            if (text.IsDefinite(i - 1) && !text.IsDefinite(i) && text[i] is { Entity: 0, Nominal: 0, Head: null, PhraseEnd: 0, Roles: ParticleRoles.None, Preposition: CueFrames.None } && text.Tokens[i].Word is { Proclitics: Proclitics.None } word && (word.Names & NameTraits.Common) != 0)
            {
                return i;
            }
        }

        return end;
    }

    /// <summary>A name between commas beside the speaker: "the advice of the envoy, X, to withdraw".</summary>
    private int BehindName(CueFrames frames, int at, int end)
    {
        if (at + 1 < end && text.IsComma(at) && Brings(frames, at + 1))
        {
            return at + 1;
        }

        for (var i = at + 1; text.IsComma(at) && i + 1 < end && i <= at + MaxName; i++)
        {
            if (text.IsComma(i))
            {
                return Brings(frames, i + 1) ? i + 1 : at;
            }
        }

        return at;
    }

    /// <summary>"the ministry's announcement of the liberation": behind who spoke stands the noun of what was said, without article or preposition.</summary>
    private bool IsObject(StatementDraft draft, CueFrames frames, bool hasPronoun, int at, int end) =>
        (frames & CueFrames.Object) != 0 && (hasPronoun || (draft.Source is { } source && (text[source.First] is { Head: not null } or { Entity: > 0 } or { Nominal: > 0 } || text[source.First].PhraseEnd > source.First))) && at + 1 < end
        && text[at] is { Roles: ParticleRoles.None, Preposition: CueFrames.None, TimeEnd: 0, Head: null, Entity: 0, Nominal: 0, PhraseEnd: 0, IsCueVerb: false } && text.Tokens[at] is { Kind: TokenKind.Word, Word.Proclitics: Proclitics.None } && !text.IsDefinite(at)
        && (text.Tokens[at].Word.Names & NameTraits.Common) != 0 && (text.Tokens[at + 1].Kind == TokenKind.Word || FramePassages.EndsInPronoun(text.Tokens[at].Word.Light));

    // A name set between commas has up to five words.
    private const int MaxName = 7;

    private bool Brings(CueFrames frames, int at) =>
        ((frames & text[at].Preposition) != 0 && text.EntryAt<CuePhraseEntry>(at, out _) is null)
        || ((frames & CueFrames.That) != 0 && text[at].Has(ParticleRoles.Complementizer | ParticleRoles.Carrying))
        || ((frames & CueFrames.Quote) != 0 && text[at].QuotationEnd > at + 5)
        || ((frames & CueFrames.With) != 0 && text.HasProclitic(at, Proclitics.With, Characters.Beh))
        || ((frames & CueFrames.For) != 0 && text.HasProclitic(at, Proclitics.To, Characters.Lam));
}
