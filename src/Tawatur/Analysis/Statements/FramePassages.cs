using Tawatur.Documents;
using Tawatur.Languages;

namespace Tawatur.Analysis.Statements;

/// <summary>Knows what may stand between a reporting verb and its content, and where it ends.</summary>
/// <param name="text">The document.</param>
internal sealed class FramePassages(StatementText text)
{
    /// <summary>Returns whether the clause goes on behind a comma with something that belongs to the verb.</summary>
    public bool GoesOn(int at, int limit, CueFrames frames)
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
    public bool IsKnown(int at) =>
        text[at].Head is not null || text[at].Entity > 0 || text[at].Nominal > 0 || text[at].PhraseEnd > 0 || text.IsDefinite(at) || text.IsComma(at - 1) || text.EntryAt<QuantifierEntry>(at, out _) is not null;

    /// <summary>The comma behind a name set beside its office: the object follows.</summary>
    public bool ClosesApposition(StatementDraft draft, int comma, CueFrames frames)
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

    public bool IsAttachedFrame(CueFrames frames, int at) =>
        ((frames & CueFrames.With) != 0 && text.HasProclitic(at, Proclitics.With, Characters.Beh))
        || ((frames & CueFrames.For) != 0 && text.HasProclitic(at, Proclitics.To, Characters.Lam));

    public int BehindRelative(int at, int limit)
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

    public int BehindBracket(int at, int limit)
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
}
