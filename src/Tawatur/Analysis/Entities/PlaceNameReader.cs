using Tawatur.Documents;
using Tawatur.Languages;

namespace Tawatur.Analysis.Entities;

/// <summary>Reads the name of a place behind a word of its kind: "the town of X".</summary>
/// <param name="text">The document.</param>
internal sealed class PlaceNameReader(NameText text)
{
    /// <summary>Reads on from the word of its kind.</summary>
    /// <param name="match">The word.</param>
    /// <returns>The index behind what was read; the word's own token where there is none.</returns>
    public int Take(in TermMatch match)
    {
        var head = (PlaceHeadEntry)match.Entry;
        var first = match.EndToken;
        if ((match.Proclitics & Proclitics.The) != 0 || match.HasEnclitic)
        {
            return match.FirstToken;
        }

        foreach (ref readonly var term in text.TermsAt(first))
        {
            if (term.Entry is NameEntry { Type: not EntityType.Organization and not EntityType.Weapon and not EntityType.Vehicle, NeedsContext: true } entry && term.Proclitics == Proclitics.None)
            {
                text.Found.Add(new FoundName(first, term.EndToken, term.Span, entry.Type, MentionKind.Name, "table-name-in-context") { Entry = entry });
                return term.EndToken;
            }

            if (term.Entry is NameEntry or PlaceHeadEntry or NisbaEntry)
            {
                return first;
            }
        }

        if (head.Type == EntityType.Facility)
        {
            return match.FirstToken;
        }

        var end = first;
        while (end < text.Length && end < first + 3 && text.IsBare(end) && !text.StartsLine(end) && text.Has(end, NameTraits.Unknown | NameTraits.Foreign) && !text.Has(end, NameTraits.Adjective) && text.TermsAt(end).IsEmpty)
        {
            end++;
        }

        if (end > first)
        {
            text.Found.Add(new FoundName(first, end, text.NameSpan(first, end), head.Type, MentionKind.Name, "place-head"));
        }

        return end;
    }
}
