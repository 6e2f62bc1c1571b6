using Tawatur.Documents;
using Tawatur.Languages;

namespace Tawatur.Analysis.Statements;

/// <content>Names of those who speak, known and unknown.</content>
internal sealed partial class FramePassages
{
    /// <summary>Up to three words without an article before a definite object: a name that no table knows.</summary>
    private bool IsNameBefore(int first, int comma) =>
        comma + 1 < text.Tokens.Length && (text.IsDefinite(comma + 1) || text[comma + 1].IsNameStart) && IsPlainName(first, comma);

    /// <summary>Returns whether up to three words can be a name: none has an article, a particle, or a function of its own.</summary>
    public bool IsPlainName(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (text.Tokens[i].Kind != TokenKind.Word || text.IsDefinite(i) || text.Tokens[i].Word.Proclitics != Proclitics.None || text[i].Roles != ParticleRoles.None || text[i].Preposition != CueFrames.None
                || text[i].TimeEnd > 0 || text[i].Head is not null || text[i].Via is not null)
            {
                return false;
            }
        }

        return end > first && end - first <= 3;
    }

    /// <summary>Returns whether at most half of the words are words of the language.</summary>
    public bool IsUnknownName(int first, int end)
    {
        var common = 0;
        for (var i = first; i < end; i++)
        {
            common += (text.Tokens[i].Word.Names & (NameTraits.Common | NameTraits.Given | NameTraits.Family)) == NameTraits.Common ? 1 : 0;
        }

        return IsPlainName(first, end) && (end - first <= 2 || common * 2 <= end - first);
    }

    /// <summary>A preposition with a pronoun: "in it", "to them".</summary>
    public bool HasPronoun(int at) =>
        text.Tokens[at].Word.Light is { Length: >= 2 and <= 6 } word && text[at].Has(ParticleRoles.Function) && EndsInPronoun(word);

    /// <summary>What stands in quotation marks can be a name: it starts with no preposition.</summary>
    public bool IsQuotedName(int quotation) =>
        text[quotation + 1].Roles == ParticleRoles.None && text[quotation + 1].Preposition == CueFrames.None && !text.HasProclitic(quotation + 1, Proclitics.With, Characters.Beh);

    /// <summary>Somebody who can speak stands here: a name, an office, a body, a description.</summary>
    public bool IsSpeaker(int at) =>
        text[at] is { Entity: > 0 } or { Nominal: > 0 } or { Head: not null } || text[at].PhraseEnd > at || text.EntryAt<OrganizationHeadEntry>(at, out _) is not null || text.EntryAt<QuantifierEntry>(at, out _) is not null
        || (text.Tokens[at].Word.Names & (NameTraits.Given | NameTraits.Family | NameTraits.Unknown)) != 0;

    /// <summary>Returns whether what brings a content stands in a quotation: "called 'on all sides to stop'".</summary>
    public bool Holds(int quotation, CueFrames frames)
    {
        for (var i = quotation + 1; i < text[quotation].QuotationEnd - 1 && i < quotation + 8; i++)
        {
            if ((frames & text[i].Preposition) != 0 || IsAttachedFrame(frames, i))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A quotation behind a word for a body is its name.</summary>
    public bool IsNameOf(int quotation) => text.EntryAt<OrganizationHeadEntry>(quotation - 1, out _) is not null || text[quotation - 1].Head is { Kind: SpeakerKind.Organization or SpeakerKind.Media };

    /// <summary>A hyphen inside a name, without spaces.</summary>
    public bool IsHyphen(int at, int limit) =>
        text.Mark(at) == '-' && at > 0 && at + 1 < limit && text.Tokens[at].Start == text.Tokens[at - 1].End && text.Tokens[at + 1].Start == text.Tokens[at].End;

    /// <summary>Behind a name goes on the name: a word that no table knows, an indefinite title that leads to a complementizer.</summary>
    public bool GoesOnWithName((int First, int End) source, int at, int limit, CueFrames frames, out int end)
    {
        end = at;
        if ((text.Tokens[source.First].Word.Names & NameTraits.Common) == 0 && text[source.First].Head is null && text.Tokens[at] is { Kind: TokenKind.Word, Word: { Proclitics: Proclitics.None } word } && (word.Names & (NameTraits.Unknown | NameTraits.Family | NameTraits.Given)) != 0
            && (word.Names & NameTraits.Common) == 0 && text[at].Roles == ParticleRoles.None && text[at].Preposition == CueFrames.None)
        {
            end = at + 1;
            return true;
        }

        if ((frames & (CueFrames.That | CueFrames.Object)) == (CueFrames.That | CueFrames.Object) && text[at].Head is { Kind: SpeakerKind.Office or SpeakerKind.Anonymous } && !text.IsDefinite(at) && text.Tokens[at].Word.Proclitics == Proclitics.None)
        {
            for (var i = at + 1; i < limit && i < at + 12; i++)
            {
                if (text[i].Has(ParticleRoles.Complementizer | ParticleRoles.Carrying))
                {
                    for (end = at + 1; end < i && !text.IsComma(end); end++)
                    {
                    }

                    return (text.Tokens[i].Word.Proclitics & Proclitics.Conjunctions) == 0 && !text[i - 1].Has(ParticleRoles.Governs);
                }

                if (IsVerb(i) || text[i].Has(ParticleRoles.Break | ParticleRoles.Relative))
                {
                    return false;
                }
            }
        }

        return false;
    }

    /// <summary>Away from its verb only a known head, a name, a description or a definite noun is taken for the subject.</summary>
    public bool IsKnown(int at, CueFrames frames) =>
        text[at].Head is not null || text[at].Entity > 0 || text[at].Nominal > 0 || text[at].PhraseEnd > 0 || text.IsDefinite(at) || (text.IsComma(at - 1) && (frames & CueFrames.Object) == 0) || text.EntryAt<QuantifierEntry>(at, out _) is not null;
}
