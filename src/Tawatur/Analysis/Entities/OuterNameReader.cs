using Tawatur.Analysis.Tokens;
using Tawatur.Documents;
using Tawatur.Languages;

namespace Tawatur.Analysis.Entities;

/// <summary>Reads the names of outlets, companies and the like, which stand behind their head word and without it.</summary>
/// <param name="text">The document.</param>
internal sealed class OuterNameReader(NameText text)
{
    /// <summary>Gets the token of the last head word behind which a listed name may stand; -1 for none.</summary>
    public int Head { get; private set; } = -1;

    /// <summary>Gets the token behind that head word.</summary>
    public int HeadEnd { get; private set; } = -1;

    /// <summary>"newspaper X": the unknown or quoted words behind it.</summary>
    public int Take(in TermMatch match, bool isOutlet)
    {
        var first = match.EndToken;
        if ((match.Proclitics & Proclitics.The) != 0 || match.HasEnclitic)
        {
            return match.FirstToken;
        }

        if (Quoted(first) is var quoted && quoted > first)
        {
            text.Found.Add(new FoundName(first + 1, quoted, text.NameSpan(first + 1, quoted), EntityType.Organization, MentionKind.Name, "organization-quoted") { Head = match.FirstToken });
            return quoted;
        }

        var end = first;
        var isUnknown = false;
        while (end < text.Length && end < first + 4 && text.IsBare(end) && !text.StartsLine(end))
        {
            if (text.TryEntry<NameEntry>(end, out var name))
            {
                if (name.Entry is NameEntry { Type: EntityType.Organization, NeedsContext: true } listed && end == first && IsOfKind(listed, (OrganizationHeadEntry)match.Entry))
                {
                    text.Found.Add(new FoundName(first, name.EndToken, name.Span, EntityType.Organization, MentionKind.Name, "table-name-in-context") { Entry = name.Entry, Head = match.FirstToken });
                    return name.EndToken;
                }

                if (name.Entry is not NameEntry { Type: EntityType.GeopoliticalEntity, NeedsContext: false } || end > first)
                {
                    break;
                }

                end = name.EndToken;
                continue;
            }

            // "the group of the 47", "the site https://…": no names.
            if (text.Tokens[end].Form is [Characters.Alef, Characters.Lam] || IsAddress(end))
            {
                break;
            }

            if (!text.Has(end, NameTraits.Unknown | NameTraits.Foreign) || text.Has(end, NameTraits.Article | NameTraits.Adjective) || !text.TermsAt(end).IsEmpty)
            {
                break;
            }

            isUnknown = true;
            end++;
        }

        if (isUnknown)
        {
            text.Found.Add(new FoundName(first, end, text.NameSpan(first, end), EntityType.Organization, MentionKind.Name, "organization-outer-head") { Head = match.FirstToken });
            return end;
        }

        if (isOutlet && end == first && text.IsBare(first) && text.Has(first, NameTraits.Article) && !text.Has(first, NameTraits.Adjective) && !text.TryEntry<NameEntry>(first, out _))
        {
            text.Found.Add(new FoundName(first, first + 1, text.NameSpan(first, first + 1), EntityType.Organization, MentionKind.Name, "outlet-head") { Head = match.FirstToken });
            return first + 1;
        }

        // A listed name is found at its own word; that word's phrase starts here.
        Head = match.FirstToken;
        HeadEnd = first;
        return first;
    }

    /// <summary>Behind "agency" a newspaper called "the news" is not meant.</summary>
    private static bool IsOfKind(NameEntry name, OrganizationHeadEntry head) => head.Kinds.Length == 0 || head.Kinds.Contains(name.OrganizationKind, StringComparer.Ordinal);

    private bool IsAddress(int token) => text.Document.Text.AsSpan(text.Tokens[token].End) is [':', '/', ..];

    /// <summary>Returns the index of the mark that closes a few quoted words; the token itself where it opens none.</summary>
    private int Quoted(int opening)
    {
        const int MaxQuoted = 5;
        if (QuotationMarks.Style(text.Mark(opening)) < 0)
        {
            return opening;
        }

        for (var at = opening + 1; at < text.Length && at <= opening + MaxQuoted + 1; at++)
        {
            if (QuotationMarks.Style(text.Mark(at)) >= 0)
            {
                return at > opening + 1 ? at : opening;
            }
        }

        return opening;
    }
}
