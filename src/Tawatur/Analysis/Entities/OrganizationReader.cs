using Tawatur.Documents;
using Tawatur.Languages;

namespace Tawatur.Analysis.Entities;

/// <summary>Reads the name or description of an organisation from its head word on.</summary>
/// <param name="text">The document.</param>
internal sealed class OrganizationReader(NameText text)
{
    private const int MaxWords = 8;

    /// <summary>Returns the index behind the phrase.</summary>
    /// <param name="match">The head.</param>
    /// <param name="isSpecific">Whether more than the head was read.</param>
    public int Read(in TermMatch match, out bool isSpecific)
    {
        var at = match.EndToken;
        var limit = Math.Min(text.Length, at + MaxWords);
        isSpecific = false;
        if (match.HasEnclitic)
        {
            return at;
        }

        if ((match.Proclitics & Proclitics.The) == 0)
        {
            at = Complement(at, limit, ((OrganizationHeadEntry)match.Entry).Kind);
            isSpecific = at > match.EndToken;
            if (!isSpecific)
            {
                return at;
            }
        }

        // Behind a name of its own ("university X") an adjective tells where it is and is no part of the name.
        var end = at > match.EndToken && ((OrganizationHeadEntry)match.Entry).Kind == OrganizationHeadKind.Name && !text.IsDefinite(at - 1) ? at : Adjectives(at, limit);
        isSpecific |= end > at;
        return end;
    }

    private int Complement(int at, int limit, OrganizationHeadKind head)
    {
        var first = at;
        while (at < limit && text.Tokens[at].Kind == TokenKind.Word)
        {
            if (text.TryEntry<NameEntry>(at, out var name) && name.Proclitics == Proclitics.None && name.Entry is NameEntry { IsClass: false })
            {
                return name.EndToken;
            }

            if (!text.IsBare(at) || IsVerb(at))
            {
                break;
            }

            var traits = text.Traits(at);
            if (text.IsDefinite(at) || (traits & NameTraits.Article) != 0)
            {
                return Coordinated(at + 1, limit);
            }

            // "the presidency of X": a person, not a part of the body's description.
            if ((traits & NameTraits.Given) != 0 && (traits & NameTraits.Uncertain) == 0 && head == OrganizationHeadKind.Body)
            {
                break;
            }

            // Unknown words and names run on: a foreign name, or the founder's.
            if ((traits & (NameTraits.Unknown | NameTraits.Name)) != 0)
            {
                at++;
                while (at < limit && text.IsBare(at) && text.Has(at, NameTraits.Unknown | NameTraits.Name | NameTraits.Foreign) && !text.Has(at, NameTraits.Common))
                {
                    at++;
                }

                return at;
            }

            if (text.TryEntry<OrganizationHeadEntry>(at, out _) || text.TryEntry<TitleEntry>(at, out _) || ((traits & NameTraits.Common) != 0 && (traits & NameTraits.Adjective) == 0 && !text.TryEntry<NisbaEntry>(at, out _)))
            {
                at++;
                continue;
            }

            break;
        }

        // A chain of indefinite words names nothing.
        return at > first && text.IsDefinite(at - 1) ? at : first;
    }

    private int Coordinated(int at, int limit)
    {
        while (at < limit && text.Tokens[at].Kind == TokenKind.Word && (text.Tokens[at].Word.Proclitics & (Proclitics.And | Proclitics.The)) == (Proclitics.And | Proclitics.The)
            && at + 1 < limit && text.Has(at + 1, NameTraits.Adjective) && text.IsBare(at + 1))
        {
            at++;
        }

        return at;
    }

    /// <summary>Adjectives; no ordinals, which tell a place in a race ("the second centre") and no body.</summary>
    private int Adjectives(int at, int limit)
    {
        while (at < limit && text.IsBare(at) && text.IsDefinite(at) && text.Has(at, NameTraits.Adjective) && !text.Has(at, NameTraits.Ordinal))
        {
            at++;
        }

        return at;
    }

    private bool IsVerb(int at) => text.TryEntry<CueVerbEntry>(at, out var verb) && verb.Entry is CueVerbEntry { Form: not CueForm.Participle } && !text.IsDefinite(at);
}
