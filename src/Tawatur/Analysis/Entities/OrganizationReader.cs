using Tawatur.Documents;
using Tawatur.Languages;

namespace Tawatur.Analysis.Entities;

/// <summary>Reads the name or description of an organisation from its head word on.</summary>
/// <param name="text">The document.</param>
/// <param name="persons">Reads the name of a founder.</param>
internal sealed class OrganizationReader(NameText text, PersonReader persons)
{
    private const int MaxWords = 8;

    /// <summary>Returns the index behind the phrase.</summary>
    /// <param name="match">The head.</param>
    /// <param name="isSpecific">Whether more than the head was read.</param>
    public int Read(in TermMatch match, out bool isSpecific)
    {
        var at = match.EndToken;
        var limit = Math.Min(text.Length, at + MaxWords);
        var head = (OrganizationHeadEntry)match.Entry;
        isSpecific = false;
        if (match.HasEnclitic || !IsMeant(head, at))
        {
            return at;
        }

        if ((match.Proclitics & Proclitics.The) == 0)
        {
            at = Complement(at, limit);
            isSpecific = at > match.EndToken;
            if (!isSpecific)
            {
                return at;
            }
        }

        // Behind a name of its own ("university X") an adjective tells where it is and is no part of the name.
        var end = at > match.EndToken && head.Kind == OrganizationHeadKind.Name && !text.IsDefinite(at - 1) ? at : Adjectives(at, limit);
        isSpecific |= end > at;
        return isSpecific ? Fields(end) : end;
    }

    /// <summary>Whether the word behind a head that is an ordinary word too lets it be an organisation.</summary>
    private bool IsMeant(OrganizationHeadEntry head, int at)
    {
        if (head.Neighbours is not { } neighbours)
        {
            return true;
        }

        if (at >= text.Length || text.Tokens[at].Kind != TokenKind.Word)
        {
            return neighbours.IsOpen;
        }

        var word = text.Tokens[at].Word.Folded;
        return !neighbours.Refuses(word) && !(neighbours.RefusesTitle && text.TryEntry<TitleEntry>(at, out _))
            && (neighbours.IsOpen || neighbours.Requires(word) || (neighbours.NeedsState && IsState(at)));
    }

    private bool IsState(int at) =>
        text.TryEntry<NameEntry>(at, out _) || text.TryEntry<TitleEntry>(at, out _) || text.TryEntry<NisbaEntry>(at, out _) || (text.IsBare(at) && text.Has(at, NameTraits.Name));

    private int Complement(int at, int limit)
    {
        var first = at;
        while (at < limit && text.Tokens[at].Kind == TokenKind.Word && !text.StartsLine(at))
        {
            if (text.TryEntry<NameEntry>(at, out var name) && name.Proclitics == Proclitics.None && name.Entry is NameEntry { IsClass: false })
            {
                return name.EndToken;
            }

            if (!text.IsBare(at) || IsVerb(at) || IsFunctionWord(at))
            {
                break;
            }

            // "the centre of king X": the name with its title.
            if (text.TryEntry<TitleEntry>(at, out var title) && title.Entry is TitleEntry { Kind: TitleKind.Royal or TitleKind.Address, NeedsComplement: false } && persons.Read(title.EndToken, Expectation.None) is var person && person > title.EndToken)
            {
                return person;
            }

            var traits = text.Traits(at);
            if (text.IsDefinite(at) || (traits & NameTraits.Article) != 0)
            {
                return Coordinated(at + 1, limit);
            }

            // Unknown words and names run on: a foreign name, or the founder's.
            if ((traits & (NameTraits.Unknown | NameTraits.Name)) != 0)
            {
                at++;
                while (at < limit && text.IsBare(at) && !text.StartsLine(at) && text.Has(at, NameTraits.Unknown | NameTraits.Name | NameTraits.Foreign) && !text.Has(at, NameTraits.Common))
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

    /// <summary>"for migration and refugees", "for the rights of man": what the organisation is for, as listed fields of work.</summary>
    private int Fields(int at)
    {
        // The first is behind "for", the others are joined by "and".
        for (var expected = Characters.Lam; text.Has(at, NameTraits.Field | NameTraits.FieldOf) && text.Tokens[at].Word.Folded[0] == expected && !text.StartsLine(at); expected = Characters.Waw)
        {
            var limit = Math.Min(text.Length, at + 1 + MaxWords);
            var end = text.Has(at, NameTraits.Field) ? at + 1 : Complement(at + 1, limit);
            if (text.Has(at, NameTraits.FieldOf) && end == at + 1)
            {
                break;
            }

            at = Adjectives(end, limit);
        }

        return at;
    }

    private int Coordinated(int at, int limit)
    {
        while (at < limit && text.Tokens[at].Kind == TokenKind.Word && (text.Tokens[at].Word.Proclitics & (Proclitics.And | Proclitics.The)) == (Proclitics.And | Proclitics.The) && !text.TryEntry<OrganizationHeadEntry>(at, out _)
            && at + 1 < limit && text.Has(at + 1, NameTraits.Adjective) && text.IsBare(at + 1))
        {
            at++;
        }

        return at;
    }

    /// <summary>Adjectives; no ordinals, which tell a place in a race ("the second centre") and no body.</summary>
    private int Adjectives(int at, int limit)
    {
        while (at < limit && text.IsBare(at) && !text.StartsLine(at) && text.IsDefinite(at) && text.Has(at, NameTraits.Adjective) && !text.Has(at, NameTraits.Ordinal))
        {
            at++;
        }

        return at;
    }

    private bool IsVerb(int at) => text.TryEntry<CueVerbEntry>(at, out var verb) && verb.Entry is CueVerbEntry { Form: not CueForm.Participle } && !text.IsDefinite(at);

    /// <summary>"In", "that", "or": a description ends before it.</summary>
    private bool IsFunctionWord(int at) => text.TryEntry<PrepositionEntry>(at, out _) || text.TryEntry<ParticleEntry>(at, out _);
}
