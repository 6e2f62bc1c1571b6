using Tawatur.Documents;
using Tawatur.Languages;

namespace Tawatur.Analysis.Statements;

/// <summary>Decides what kind of speaker a description makes, and which named thing it is.</summary>
/// <param name="text">The document.</param>
internal sealed class SpeakerKinds(StatementText text)
{
    private readonly UnknownNames _names = new(text);

    /// <summary>Returns the entity that a description names or describes, from 1; 0 for none.</summary>
    public int EntityOf((int First, int End) source)
    {
        // A person's name anywhere in the description is the speaker; otherwise what stands at its head.
        for (var i = source.First; i < source.End; i++)
        {
            if (text[i].IsNameStart && TypeOf(text[i].Entity) == EntityType.Person && !IsInsideBody(source.First, i) && !(i > source.First && text.IsGenitive(i)))
            {
                return text[i].Entity;
            }
        }

        if (text[source.First].Entity > 0)
        {
            return text[source.First].Entity;
        }

        if (text[source.First].QuotationEnd == source.End && text[source.First + 1].IsNameStart)
        {
            return text[source.First + 1].Entity;
        }

        if (Named(source) is > 0 and var named)
        {
            return named;
        }

        // "the official" is somebody named before where the names say so.
        if (text[source.First].Nominal is > 0 and var known && text.Document.Entities[known - 1].Name is not null)
        {
            return known;
        }

        return text[source.First].Head is { Kind: SpeakerKind.Document or SpeakerKind.Anonymous or SpeakerKind.Social } ? 0 : text[source.First].Nominal;
    }

    /// <summary>The name behind a word that is not part of it: "the newspaper X", in quotation marks or without.</summary>
    private int Named((int First, int End) source)
    {
        if (text.EntryAt<OrganizationHeadEntry>(source.First, out _) is not { Kind: OrganizationHeadKind.Outer or OrganizationHeadKind.Outlet })
        {
            return 0;
        }

        var at = source.First + 1;
        at += at < source.End && text[at].QuotationEnd > 0 ? 1 : 0;
        return at < source.End && text[at].IsNameStart && TypeOf(text[at].Entity) == EntityType.Organization ? text[at].Entity : 0;
    }

    /// <summary>Returns whether a person's name stands in the description.</summary>
    public bool HasName((int First, int End) source)
    {
        for (var i = source.First; i < source.End; i++)
        {
            if (text[i].IsNameStart && TypeOf(text[i].Entity) == EntityType.Person)
            {
                return true;
            }
        }

        return _names.IsNamedBeside(source);
    }

    /// <summary>Returns whether the words stand where the name does in a description of a person.</summary>
    public bool IsInName((int First, int End) source, (int First, int End) person) => _names.IsInName(source, person);

    /// <summary>Returns the kind of a description.</summary>
    public SpeakerKind Of((int First, int End) source, int entity)
    {
        var isCounted = text.EntryAt<QuantifierEntry>(source.First, out var counting) is not null && !(counting.EndToken < source.End && text[counting.EndToken].IsNameStart); // "each of X and Y" are named
        source = Inner(source);
        isCounted |= text.Tokens[source.First].Kind == TokenKind.Number;
        if (text.Tokens[source.First].Kind == TokenKind.Number && source.End - source.First > 1)
        {
            source = (source.First + 1, source.End); // "3 sources"
        }

        var head = text[source.First].Head;
        if (head is { Kind: SpeakerKind.Media } && text.EntryAt<NameEntry>(source.First, out var name) is { IsMedia: false, Type: EntityType.Organization } && name.EndToken > source.First + 1)
        {
            return SpeakerKind.Organization; // "the agency for atomic energy"
        }

        if (head is { Kind: SpeakerKind.Document or SpeakerKind.Social or SpeakerKind.Media })
        {
            var isPerson = entity > 0 && TypeOf(entity) == EntityType.Person && IsNamedPerson(entity);
            return head.Kind == SpeakerKind.Media && (isPerson || _names.IsNamedBeside(source)) ? SpeakerKind.Person : head.Kind; // "the channel's correspondent, X"
        }

        if (entity > 0 && TypeOf(entity) is var type)
        {
            if (type == EntityType.Person)
            {
                return IsNamedPerson(entity) || _names.IsNamed(source) ? SpeakerKind.Person : SpeakerKind.Office;
            }

            if (text.IsMediaName(source.First))
            {
                return SpeakerKind.Media;
            }

            if (head is null)
            {
                return SpeakerKind.Organization;
            }
        }

        if (text.IsMediaName(source.First))
        {
            return SpeakerKind.Media;
        }

        if (head is not null)
        {
            return head.Kind == SpeakerKind.Office && _names.IsNamed(source) ? SpeakerKind.Person : head.Kind;
        }

        if (text.EntryAt<OrganizationHeadEntry>(source.First, out _) is { } body)
        {
            return isCounted ? SpeakerKind.Anonymous : body.Kind == OrganizationHeadKind.Outlet ? SpeakerKind.Media : SpeakerKind.Organization;
        }

        return isCounted || UnknownNames.IsHumanPlural(text.Tokens[source.First].Word) ? SpeakerKind.Anonymous : _names.IsName(source) ? SpeakerKind.Person : SpeakerKind.Organization;
    }

    /// <summary>The description without the words that count it or say "the same", and without its marks.</summary>
    private (int First, int End) Inner((int First, int End) source)
    {
        if (source.End - source.First > 1 && text.EntryAt<SameEntry>(source.First, out _) is not null)
        {
            source = (source.First + 1, source.End); // "the same agreement" is an agreement
        }

        if (text.EntryAt<QuantifierEntry>(source.First, out var quantifier) is not null && quantifier.EndToken < source.End)
        {
            source = (quantifier.EndToken, source.End); // "a number of experts" are experts
        }

        return text[source.First].QuotationEnd > 0 && source.End - source.First > 2 ? (source.First + 1, source.End - 1) : source;
    }

    private bool IsNamedPerson(int entity) => text.Document.Entities[entity - 1].Name is not null;

    private EntityType TypeOf(int entity) => text.Document.Entities[entity - 1].Type;

    /// <summary>"the site of the ministry", "sources close to X": the person named inside is not the speaker.</summary>
    private bool IsInsideBody(int first, int name) =>
        !text.IsComma(name - 1) && text[first].Head is { Kind: SpeakerKind.Document or SpeakerKind.Media } or { Kind: SpeakerKind.Anonymous, Agreement: not Agreement.Masculine } && name > first + 1;
}
