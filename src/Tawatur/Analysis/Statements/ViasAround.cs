using Tawatur.Documents;
using Tawatur.Languages;

namespace Tawatur.Analysis.Statements;

/// <summary>Reads the occasions, channels and carriers that stand outside a clause of speech: "In an interview with the channel X, the minister said …", "…, and that in a speech in the port".</summary>
/// <param name="text">The document.</param>
/// <param name="vias">Reads one.</param>
/// <param name="contents">Cuts the ends of contents.</param>
internal sealed class ViasAround(StatementText text, ViaReader vias, ContentReader contents)
{
    // Behind the passage at the start stands the verb, or its subject and the verb.
    private const int MaxToCue = 14;

    /// <summary>Adds them to the statements of a sentence.</summary>
    public void Read(List<StatementDraft> found, int first, int end)
    {
        var main = found.Find(draft => draft.Rule == "cue-verb" && !draft.IsImpersonal);
        if (main is null)
        {
            return;
        }

        if (!found.Exists(draft => draft.CueFirst < main.CueFirst && draft.Rule != "cue-noun"))
        {
            ReadBefore(main, first);
        }

        ReadBehind(found, main, end);
    }

    private void ReadBefore(StatementDraft main, int first)
    {
        var limit = Math.Min(main.CueFirst, main.Source is { } source && source.First < main.CueFirst ? source.First : main.CueFirst);
        var at = first;
        while (at < limit && text.Tokens[at].Kind == TokenKind.Word && text[at].Has(ParticleRoles.Aside) && text.EntryAt<ViaPrepositionEntry>(at, out _) is null)
        {
            at = Math.Max(at + 1, text[at].RoleEnd);
        }

        while (at < limit && vias.Read(at, limit, out var via) is var behind && behind > at && main.CueFirst - behind <= MaxToCue)
        {
            if (!main.Via.Contains(via))
            {
                main.Via.Add(via);
            }

            at = behind;
        }
    }

    private void ReadBehind(List<StatementDraft> found, StatementDraft main, int end)
    {
        for (var at = main.CueEnd; at + 1 < end; at++)
        {
            if (!text.IsComma(at) || !text[at + 1].Has(ParticleRoles.Pointing) || text.Tokens[at + 1].Word.Folded is not [Characters.Waw, ..] || vias.Read(at + 2, end, out var via) is var behind && behind == at + 2)
            {
                continue;
            }

            var speaking = found.FindLast(draft => draft.CueFirst < at && draft.Rule is "cue-verb" or "cue-participle") ?? main;
            for (var next = at + 2; next < end && vias.Read(next, end, out via) is var more && more > next; next = more)
            {
                speaking.Via.Add(via);
            }

            foreach (var draft in found)
            {
                if (draft.ContentFirst < at && draft.ContentEnd > at)
                {
                    draft.ContentEnd = contents.Trim(draft.ContentFirst, at);
                }
            }

            return;
        }
    }
}
