using Tawatur.Documents;
using Tawatur.Languages;

namespace Tawatur.Analysis.Statements;

/// <summary>Reads a label: "what the minister called 'a crime'", "had called her 'stupid'", "a step that it described as …".</summary>
/// <param name="text">The document.</param>
/// <param name="speakers">Reads noun phrases.</param>
internal sealed class LabelReader(StatementText text, SpeakerReader speakers)
{
    // Between the verb and its label stand at most a subject with a title and a day.
    private const int MaxGap = 12;

    /// <summary>Returns whether a verb gives labels.</summary>
    public static bool IsLabel(CueVerb verb) => verb is { Frames: CueFrames.With, Act: CueAct.Evaluate, Certainty: Certainty.Certain };

    /// <summary>Reads the verb with its pronoun, or returns <c>null</c> where no label follows.</summary>
    public StatementDraft? Read(int sentence, TermMatch match, CueVerbEntry entry, int first, int end)
    {
        var at = match.FirstToken;
        if (at > first && (text[at - 1].Preposition != CueFrames.None || (text[at - 1].Has(ParticleRoles.Negation) && text.Tokens[at - 1].Word.Folded[0] == Characters.Lam)))
        {
            return null; // "in describing it", "did not call it"
        }

        var draft = new StatementDraft
        {
            Sentence = sentence,
            CueFirst = at,
            CueEnd = match.EndToken,
            Rule = "cue-label",
            IsCoordinated = (match.Proclitics & Proclitics.Conjunctions) != 0,
            Agreement = entry.Agreement,
            Act = entry.Verb.Act,
            Certainty = entry.Verb.Certainty,
            Stance = entry.Verb.Stance,
        };
        var label = draft.CueEnd;
        var limit = Math.Min(end, label + MaxGap);
        if (label < limit && !Brings(label) && speakers.Read(label, limit, CueFrames.With) is var behind && behind > label)
        {
            draft.Source = (label, behind);
            label = behind;
        }

        while (label < limit && !Brings(label) && (text[label].TimeEnd > 0 || text[label].Has(ParticleRoles.Aside)))
        {
            label = Math.Max(label + 1, Math.Max(text[label].TimeEnd, text[label].Has(ParticleRoles.Aside) ? text[label].RoleEnd : 0));
        }

        if (label >= limit || !Brings(label))
        {
            return null;
        }

        draft.ContentFirst = label;
        draft.ContentEnd = text[label].Has(ParticleRoles.Carrying | ParticleRoles.Complementizer) ? -1 : End(label, end);
        return draft;
    }

    private bool Brings(int at) =>
        text.HasProclitic(at, Proclitics.With, Characters.Beh) || (text[at].Has(ParticleRoles.Complementizer | ParticleRoles.Carrying) && text.Tokens[at].Word.Folded[0] == Characters.Beh);

    /// <summary>A label is a quotation with its preposition, or a noun phrase.</summary>
    private int End(int label, int end)
    {
        var quoted = label + 1 < end && text[label + 1].QuotationEnd > 0 && text.Tokens[label].Word.Folded.Length == 1 ? text[label + 1].QuotationEnd : text[label].QuotationEnd;
        return quoted > 0 ? Math.Min(quoted, end) : Math.Max(label + 1, speakers.Read(label, end));
    }
}
