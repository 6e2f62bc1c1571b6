using Tawatur.Documents;
using Tawatur.Languages;

namespace Tawatur.Analysis.Statements;

/// <summary>Finds the content of a verb that nothing brings behind it: its object read as its subject, or the words before it.</summary>
/// <param name="text">The document.</param>
internal sealed class BareVerbReader(StatementText text)
{
    private readonly CueNouns _nouns = new(text);

    /// <summary>What was read as the subject is the object where nothing follows: "announced the liberation of the town".</summary>
    public bool WithoutObject(StatementDraft draft, CueVerb verb, CueFrames frames, int at, int end)
    {
        if ((frames & CueFrames.Object) == 0 || draft.Source is not { } source || (at < end && at > source.End + 1))
        {
            return false;
        }

        for (var i = source.End; i < end && i < source.End + 12 && text.EntryAt<CueVerbEntry>(i, out _) is not { Form: CueForm.Participle } && !(text[i].IsCueVerb && (text.Tokens[i].Word.Proclitics & Proclitics.Conjunctions) != 0); i++)
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
    public bool Before(StatementDraft draft, CueFrames frames, int first, int end)
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
