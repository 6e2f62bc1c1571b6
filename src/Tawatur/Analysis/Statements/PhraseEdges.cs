using Tawatur.Documents;
using Tawatur.Languages;

namespace Tawatur.Analysis.Statements;

/// <summary>Knows where the noun phrase of a speaker can start and where it must end.</summary>
/// <param name="text">The document.</param>
internal sealed class PhraseEdges(StatementText text)
{
    /// <summary>Returns whether a noun phrase can start at a token.</summary>
    public bool CanStart(int at)
    {
        if (text.Mark(at) == '#')
        {
            return true;
        }

        if (text.Tokens[at].Kind == TokenKind.Number)
        {
            return at + 1 < text.Tokens.Length && text[at + 1].Head is not null;
        }

        return text.Tokens[at].Kind == TokenKind.Word && text[at].TimeEnd == 0 && !IsAudience(at)
            && (text[at].Entity > 0 || text[at].Head is not null || !(text[at].Roles != ParticleRoles.None || text[at].Preposition != CueFrames.None || IsVerb(at)));
    }

    /// <summary>Returns whether a word cannot belong to a noun phrase by itself.</summary>
    public bool IsBoundary(int at)
    {
        ref readonly var fact = ref text[at];
        if (fact.Entity > 0 && fact.IsNameStart)
        {
            return false;
        }

        return fact.Roles != ParticleRoles.None || fact.TimeEnd > 0 || fact.Preposition != CueFrames.None || (IsVerb(at) && fact.Head is null);
    }

    private bool IsVerb(int at) => text[at].IsCueVerb && !text.IsDefinite(at) && text[at].Entity == 0;

    private bool IsAudience(int at) => text[at].IsAudience && text.HasProclitic(at, Proclitics.To, Characters.Lam);

    /// <summary>Returns whether somebody spoken to stands here: "to the channel", "to reporters".</summary>
    public bool IsAddressee(int at) =>
        IsAudience(at) || (text.HasProclitic(at, Proclitics.To, Characters.Lam)
            && (text.Tokens[at].Word.Folded.Length == 1 || text[at].Via is { Kind: ViaKind.Carrier or ViaKind.Channel } || text.IsMediaName(at)));

    /// <summary>Returns whether a prepositional phrase that belongs to a description can end before a token.</summary>
    public bool IsTerminal(int at, int limit, CueFrames frames)
    {
        if (at >= limit)
        {
            return true;
        }

        ref readonly var fact = ref text[at];
        return text.IsComma(at) || text.Mark(at) == ':' || IsAddressee(at) || fact.QuotationEnd > 0 || fact.TimeEnd > 0 || fact.IsNameStart || fact.Head is not null
            || fact.Has(ParticleRoles.Complementizer | ParticleRoles.Carrying | ParticleRoles.Aside | ParticleRoles.Relative | ParticleRoles.Perfective)
            || (frames & fact.Preposition) != 0 || fact.Preposition != CueFrames.None || fact.IsCueVerb || text.EntryAt<ViaPrepositionEntry>(at, out _) is not null
            || ((frames & CueFrames.With) != 0 && text.HasProclitic(at, Proclitics.With, Characters.Beh)) || (frames & CueFrames.Object) != 0;
    }
}
