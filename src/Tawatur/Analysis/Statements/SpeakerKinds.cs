using Tawatur.Documents;
using Tawatur.Languages;

namespace Tawatur.Analysis.Statements;

/// <summary>Decides what kind of speaker a description makes, and which named thing it is.</summary>
/// <param name="text">The document.</param>
internal sealed class SpeakerKinds(StatementText text)
{
    /// <summary>Returns the entity that a description names or describes, from 1; 0 for none.</summary>
    public int EntityOf((int First, int End) source)
    {
        // A person's name anywhere in the description is the speaker; otherwise what stands at its head.
        for (var i = source.First; i < source.End; i++)
        {
            if (text[i].IsNameStart && TypeOf(text[i].Entity) == EntityType.Person && !IsInsideBody(source.First, i))
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

    /// <summary>Returns the kind of a description.</summary>
    public SpeakerKind Of((int First, int End) source, int entity)
    {
        if (source.End - source.First > 1 && text.EntryAt<SameEntry>(source.First, out _) is not null)
        {
            source = (source.First + 1, source.End); // "the same agreement" is an agreement
        }

        if (text[source.First].QuotationEnd > 0 && source.End - source.First > 2)
        {
            source = (source.First + 1, source.End - 1); // a name in quotation marks
        }

        var head = text[source.First].Head;
        if (head is { Kind: SpeakerKind.Document or SpeakerKind.Social or SpeakerKind.Media })
        {
            return head.Kind;
        }

        if (entity > 0 && TypeOf(entity) is var type)
        {
            if (type == EntityType.Person)
            {
                return text.Document.Entities[entity - 1].Name is null ? SpeakerKind.Office : SpeakerKind.Person;
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
            return head.Kind == SpeakerKind.Office && IsNamedBehind(source) ? SpeakerKind.Person : head.Kind;
        }

        return LooksLikeName(source) ? SpeakerKind.Person : SpeakerKind.Organization;
    }

    private EntityType TypeOf(int entity) => text.Document.Entities[entity - 1].Type;

    /// <summary>"the site of the ministry", "sources close to X": the person named inside is not the speaker.</summary>
    private bool IsInsideBody(int first, int name) =>
        text[first].Head is { Kind: SpeakerKind.Document or SpeakerKind.Media } or { Kind: SpeakerKind.Anonymous, Agreement: not Agreement.Masculine } && name > first + 1;

    /// <summary>A title and then words without an article that no table knows: an unknown name.</summary>
    private bool IsNamedBehind((int First, int End) source)
    {
        var last = source.End - 1;
        return last > source.First && text.Tokens[last].Kind == TokenKind.Word && !text.IsDefinite(last) && text[last].Head is null && text[last].Nominal == 0 && text[last].Entity == 0
            && !SpeakerReader.IsNisba(text.Tokens[last].Word) && text.Tokens[last].Word.Proclitics == Proclitics.None;
    }

    private bool LooksLikeName((int First, int End) source)
    {
        // Names start without an article, but may hold one: "Taqi al-Din".
        return source.End - source.First <= 3 && text.Tokens[source.First].Kind == TokenKind.Word && !text.IsDefinite(source.First);
    }
}
