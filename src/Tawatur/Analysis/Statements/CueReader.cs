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
    public const int MaxGap = 45;

    private readonly CueSense _sense = new(text);
    private readonly CueNouns _nouns = new(text);
    private readonly FrameReader _frames = new(text, speakers, vias, attributions);

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

        if (text[at].Has(ParticleRoles.Break) || (match.HasEnclitic && (CueSense.IsLabel(verb) || _sense.IsNoun(entry, at, first))) || !_sense.IsWrittenAs(entry, match) || (before is null && _sense.IsShortNoun(entry, match, at, first)))
        {
            return null;
        }

        var certainty = verb.Certainty;
        var negated = verb.Negated;
        var takesUp = match.HasEnclitic && TakesUp(at, first);
        var frames = verb.Frames;
        if ((!takesUp && !_sense.Happened(at, first, match, entry, ref certainty, ref negated)) || _nouns.IsElsewhere(verb, at, end) || !_nouns.HasNeeded(verb, at, end, ref frames))
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

        if (!_frames.Read(draft, verb, frames, match, first, from, end) || (verb.IsStrict && _frames.HasPassedPlainWords))
        {
            return null;
        }

        if (_sense.IsPassive(draft, entry, first))
        {
            draft.IsImpersonal = true;
            return text.EntryAt<ModalEntry>(at, out _) is null ? draft : null; // "is thought likely" hedges the outlet's own words
        }

        if (entry.Form == CueForm.Imperfect && !_sense.IsSpeaking(draft, verb, first))
        {
            return null;
        }

        TakeUpDenial(draft, end);
        return draft;
    }

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

    /// <summary>"…, which the ministry denied": behind "wa-huwa ma" or "al-amr alladhi" the verb's pronoun takes up the clause before.</summary>
    private bool TakesUp(int at, int first) =>
        at > first + 4 && ((text[at - 1].Has(ParticleRoles.Negation | ParticleRoles.Relative) && text[StartOfTaking(at)].Has(ParticleRoles.Break)) || IsPronounAndNoun(at) || IsNounAlone(at));

    /// <summary>"…, an accusation that the ministry denies": "wa-hiya" and a noun stand before the verb.</summary>
    private bool IsPronounAndNoun(int at)
    {
        var pronoun = StartOfTaking(at);
        return text.IsComma(pronoun - 1) && text[pronoun].Has(ParticleRoles.Function) && text.Tokens[pronoun].Word.Folded is { Length: 3 } word && word[0] == Characters.Waw
            && text.Tokens[at - 1].Kind == TokenKind.Word && !text.IsDefinite(at - 1) && text[at - 1].Roles == ParticleRoles.None;
    }

    /// <summary>"…, accusations that the ministry denies": a noun without the pronoun, and a verb that denies.</summary>
    private bool IsNounAlone(int at) =>
        text.IsComma(at - 2) && text.Tokens[at - 1] is { Kind: TokenKind.Word, Word.Proclitics: Proclitics.None } && !text.IsDefinite(at - 1) && text[at - 1] is { Entity: 0, Roles: ParticleRoles.None, Preposition: CueFrames.None, IsCueVerb: false }
        && text.EntryAt<CueVerbEntry>(at, out _) is { Verb.Polarity: Polarity.Deny };

    /// <summary>"wa-huwa ma" has one word before "ma", "al-amr alladhi" one before the relative.</summary>
    private static int StartOfTaking(int at) => at - 2;

    private bool TakeUpClause(StatementDraft draft, int first, int end)
    {
        var start = StartOfTaking(draft.CueFirst);
        var speakerEnd = speakers.Read(draft.CueEnd, end);
        if (speakerEnd > draft.CueEnd)
        {
            draft.Source = (draft.CueEnd, speakerEnd);
        }
        else if (draft.CueEnd < end && text.Tokens[draft.CueEnd].Kind == TokenKind.Word)
        {
            return false;
        }

        // "wa-huwa l-amr alladhi": the pronoun is no part of the clause.
        start -= start - 1 > first && text[start - 1].Has(ParticleRoles.Function) && text.Tokens[start - 1].Word.Folded is [Characters.Waw, Characters.Heh, _] ? 1 : 0;
        draft.ContentFirst = first;
        draft.ContentEnd = text.IsComma(start - 1) ? start - 1 : start;
        return draft.ContentEnd > first;
    }

    private static string RuleOf(CueVerbEntry entry) => entry.Form == CueForm.Participle ? "cue-participle" : "cue-verb";
}
