using Tawatur.Documents;
using Tawatur.Languages;

namespace Tawatur.Analysis.Statements;

/// <summary>Decides whether a form of a reporting verb says that somebody spoke: not its homograph, not negated, not future, not hypothetical.</summary>
/// <param name="text">The document.</param>
internal sealed class CueSense(StatementText text)
{
    /// <summary>"what he called X", "measures that he called harsh": a label inside somebody's words.</summary>
    public static bool IsLabel(CueVerb verb) => verb is { Frames: CueFrames.With, Act: CueAct.Evaluate };

    /// <summary>A short verb with a pronoun is written like its noun: "his refusal", "his request"; behind "what" it is the verb.</summary>
    public bool IsNoun(CueVerbEntry entry, int at, int first) =>
        entry is { Form: CueForm.Perfect, Agreement: Agreement.Masculine } && entry.Term.Length <= 3 && !(at > first && text[at - 1].Has(ParticleRoles.Negation) && text.Tokens[at - 1].Word.Folded[0] == Characters.Meem);

    /// <summary>Returns whether the letters are the verb's own: "a'taqidu" (I believe) is not "i'taqada" (he believed), "yud'a" (is called) not "yadda'i" (claims).</summary>
    public bool IsWrittenAs(CueVerbEntry entry, in TermMatch match)
    {
        var written = text.Text[match.Span.Start];
        if (entry.Form == CueForm.Perfect && match.Span.Length > 1 && text.Text[match.Span.Start + 1] == Characters.Damma)
        {
            return false; // a vowelled passive: "was refused"
        }

        if (entry.Form == CueForm.Perfect && entry.Term[0] == Characters.AlefHamzaAbove && (written == Characters.AlefHamzaBelow || (written == Characters.Alef && match.HasEnclitic && entry.Agreement == Agreement.Feminine)))
        {
            return false; // "her answer" is not "she answered"
        }

        if (entry.Form == CueForm.Imperfect && match.Span.Length > 1 && text.Text[match.Span.Start + 1] == Characters.Damma && entry.Verb.Act == CueAct.Believe)
        {
            return false; // "is thought likely"
        }

        if (entry.Form == CueForm.Perfect && ((written == Characters.AlefHamzaAbove && entry.Term[0] == Characters.Alef) || (written == Characters.AlefMadda && entry.Term[0] != Characters.AlefMadda)))
        {
            return false;
        }

        return match.IsExact || entry.Term[^1] is not (Characters.Yeh or Characters.AlefMaksura);
    }

    /// <summary>A verb of three letters is written like a noun ("a request", "a hope"): it is one behind a preposition, a number or another noun.</summary>
    public bool IsShortNoun(CueVerbEntry entry, in TermMatch match, int at, int first) =>
        entry is { Form: CueForm.Perfect, Agreement: Agreement.Masculine } && entry.Term.Length <= 3 && !IsPlainSpeech(entry.Verb.Frames) && !(match.IsExact && entry.Term[^1] == Characters.AlefMaksura) // "nafa" has an ending that "nafy" has not
        && match.Proclitics == Proclitics.None && at > first && !(at + 1 < text.Tokens.Length && (entry.Verb.Frames & text[at + 1].Preposition) != 0 && text.IsDefinite(at - 1))
        && (text[at - 1].Preposition != CueFrames.None || text.Tokens[at - 1].Kind == TokenKind.Number || (text.Tokens[at - 1].Kind == TokenKind.Word && text[at - 1].Roles == ParticleRoles.None && text[at - 1].TimeEnd == 0));

    /// <summary>A verb that brings clauses, quotations and colons, and nothing with "about" ("kashf" is a noun too), is not written like its noun.</summary>
    public static bool IsPlainSpeech(CueFrames frames) =>
        (frames & (CueFrames.That | CueFrames.Quote | CueFrames.Colon | CueFrames.About)) == (CueFrames.That | CueFrames.Quote | CueFrames.Colon);

    /// <summary>"is thought", "is thought likely": a belief of the present without anybody who holds it is a passive.</summary>
    public bool IsPassive(StatementDraft draft, CueVerbEntry entry, int first)
    {
        if (draft.Source is not null || entry is not { Form: CueForm.Imperfect, Agreement: Agreement.Masculine, Verb: { Act: CueAct.Believe, Certainty: Certainty.Probable } })
        {
            return false;
        }

        var before = draft.CueFirst - 1;
        if (before > first && text[before].Has(ParticleRoles.Negation))
        {
            before--;
        }

        return before < first || !text[before].Has(ParticleRoles.Carrying); // "that he expects" has its subject
    }

    /// <summary>What is going on now ("threatens the crops with …", "is considered a victory") speaks only where somebody can: a name, an office, a body, or whoever spoke last.</summary>
    public bool IsSpeaking(StatementDraft draft, CueVerb verb, int first)
    {
        if (draft.ContentFirst > draft.CueFirst && (text[draft.ContentFirst].QuotationEnd > 0 || text[draft.ContentFirst].Has(ParticleRoles.Carrying)
            || text[draft.ContentFirst - 1].Has(ParticleRoles.Complementizer) || text.Mark(draft.ContentFirst - 1) == ':'))
        {
            // "it is mentioned that" is the outlet's own filler.
            return draft.Source is not null || draft.IsCoordinated || IsRelative(draft, first) || draft.Via.Count > 0 || !(verb.Frames.HasFlag(CueFrames.Colon) && draft.CueFirst == first);
        }

        return draft.Source is { } source
            ? text[source.First].Entity > 0 || text[source.First].Nominal > 0 || text[source.First].Head is not null || verb.Act == CueAct.Accuse || verb.Polarity == Polarity.Deny
            : (verb.Polarity == Polarity.Deny && draft.CueFirst > first && text[draft.CueFirst - 1].Has(ParticleRoles.Copula)) || (draft.IsCoordinated && verb.Act is not (CueAct.Believe or CueAct.Evaluate)) || (IsRelative(draft, first) && verb.Act is not CueAct.Threaten);
    }

    /// <summary>"who denies", "which demanded".</summary>
    private bool IsRelative(StatementDraft draft, int first) => draft.CueFirst > first && text[draft.CueFirst - 1].Has(ParticleRoles.Relative);

    /// <summary>Returns whether the form says that somebody spoke: not negated, not future, not hypothetical.</summary>
    public bool Happened(int at, int first, TermMatch match, CueVerbEntry entry, ref Certainty certainty, ref Negation negated)
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

            if (entry is { Agreement: Agreement.Masculine, Verb.Polarity: Polarity.Deny } && match.Proclitics == Proclitics.None)
            {
                return !text.IsDefinite(at); // "denying" has no other meaning
            }

            // Behind a comma or a quotation it goes on with the speaker; without one a feminine form may belong to any noun before it.
            return !text.IsDefinite(at)
                && (text.Mark(at - 1) != '\0' || text[at - 1].TimeEnd > 0 || (match.Proclitics & Proclitics.Conjunctions) != 0 || (entry.Agreement == Agreement.Masculine ? IsComplemented(at + 1) : IsPlainlyComplemented(at + 1)) || PointsTo(entry.Verb.Frames, at + 1));
        }

        var before = at > first ? text[at - 1].Roles : ParticleRoles.None;
        if (entry is { Form: CueForm.Perfect, Agreement: Agreement.Dual } && (before & ParticleRoles.Pointing) != 0)
        {
            return false; // "denied it with a flat denial": the verb's own noun
        }

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

        if (entry.Form == CueForm.Imperfect && at > first && text[at - 1].Preposition != CueFrames.None)
        {
            return false; // "to the bearing of responsibility" is written like "she blames"
        }

        return entry.Form != CueForm.Imperfect || (before & (ParticleRoles.Hypothetical | ParticleRoles.Complementizer)) == 0;
    }

    /// <summary>"confirmed information that (bi-anna)" is an adjective; a feminine participle without a comma takes anna alone.</summary>
    private bool IsPlainlyComplemented(int at) =>
        at < text.Tokens.Length && text[at].Has(ParticleRoles.Complementizer | ParticleRoles.Carrying) && text.Tokens[at].Word.Folded[0] != Characters.Beh;

    /// <summary>"pointing to", "expressing": no thing does, unlike "warning of the storm".</summary>
    private bool PointsTo(CueFrames frames, int at) =>
        at < text.Tokens.Length && (((frames & (CueFrames.To | CueFrames.That)) == (CueFrames.To | CueFrames.That) && text[at].Preposition == CueFrames.To) || (frames == CueFrames.About && text[at].Preposition == CueFrames.About));

    private bool IsComplemented(int at) =>
        at < text.Tokens.Length - 1 && (text[at].Has(ParticleRoles.Complementizer | ParticleRoles.Carrying) || (text[at].Preposition != CueFrames.None && text[at + 1].Has(ParticleRoles.Complementizer | ParticleRoles.Carrying)));
}
