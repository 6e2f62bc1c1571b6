using Tawatur.Documents;
using Tawatur.Languages;

namespace Tawatur.Analysis.Entities;

/// <summary>Tells clubs from the towns whose names they bear: "Rome the Italian" (a town is feminine), "the team of Rome", and the same name again in the same report.</summary>
internal static class ClubNames
{
    private const string In = "\u0641\u064A";

    public static void Find(NameText text)
    {
        HashSet<string>? clubs = null;
        for (var i = 0; i < text.Found.Count; i++)
        {
            if (IsTown(text.Found[i]) && (IsBeforeMasculine(text, text.Found[i]) || IsBehindClubWord(text, text.Found[i])))
            {
                (clubs ??= new HashSet<string>(StringComparer.Ordinal)).Add(((NameEntry)text.Found[i].Entry!).Name);
                text.Found[i] = text.Found[i] with { Type = EntityType.Organization, Rule = "club" };
            }
        }

        if (clubs is null)
        {
            return;
        }

        for (var i = 0; i < text.Found.Count; i++)
        {
            if (IsTown(text.Found[i]) && clubs.Contains(((NameEntry)text.Found[i].Entry!).Name) && !IsSurelyPlace(text, text.Found[i]))
            {
                text.Found[i] = text.Found[i] with { Type = EntityType.Organization, Rule = "club-again" };
            }
        }
    }

    private static bool IsTown(in FoundName found) => found is { Type: EntityType.GeopoliticalEntity, Kind: MentionKind.Name, Entry: NameEntry { Table: "places.tsv" } };

    private static bool IsBeforeMasculine(NameText text, in FoundName found) =>
        text.TryEntry<NisbaEntry>(found.End, out var nisba) && nisba.Entry is NisbaEntry { Type: EntityType.GeopoliticalEntity, IsPeople: false } && nisba.Proclitics == Proclitics.The
        && text.Tokens[nisba.EndToken - 1].Word.Folded[^1] == Characters.Yeh && !IsSurelyPlace(text, found);

    private static bool IsBehindClubWord(NameText text, in FoundName found) =>
        found.First > 0 && found.Span.Start == text.Tokens[found.First].Start && text.TryEntry<OrganizationHeadEntry>(found.First - 1, out var head)
        && head.Entry is OrganizationHeadEntry { Kind: OrganizationHeadKind.Club } && (head.Proclitics & Proclitics.The) == 0;

    private static bool IsSurelyPlace(NameText text, in FoundName found) =>
        found.First > 0 && (text.TryEntry<PlaceHeadEntry>(found.First - 1, out _) || string.Equals(text.Tokens[found.First - 1].Form, In, StringComparison.Ordinal));
}
