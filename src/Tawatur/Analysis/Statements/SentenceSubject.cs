using Tawatur.Documents;
using Tawatur.Languages;

namespace Tawatur.Analysis.Statements;

/// <summary>Finds who a verb of speech without a subject means where its sentence starts with another verb: "the minister arrived in the port and said that …".</summary>
/// <param name="text">The document.</param>
/// <param name="speakers">Reads noun phrases.</param>
internal sealed class SentenceSubject(StatementText text, SpeakerReader speakers)
{
    /// <summary>Returns the subject of the first verb of the draft's sentence, where it can speak and agrees with the cue; else <c>null</c>.</summary>
    public (int First, int End)? Read(StatementDraft draft)
    {
        var sentence = text.Document.Sentences[draft.Sentence];
        var at = sentence.FirstToken;
        while (at < draft.CueFirst && (text[at].TimeEnd > 0 || text[at].Has(ParticleRoles.Aside | ParticleRoles.Perfective | ParticleRoles.Copula) || text.IsComma(at)))
        {
            at = Math.Max(at + 1, Math.Max(text[at].TimeEnd, text[at].Has(ParticleRoles.Aside) ? text[at].RoleEnd : 0));
        }

        if (at + 1 >= draft.CueFirst || !IsVerb(at))
        {
            return null;
        }

        var isFeminine = IsFeminine(text.Tokens[at].Word.Stem);
        for (var subject = at + 1; subject < draft.CueFirst && subject <= at + 2; subject++)
        {
            if (text[subject].TimeEnd > 0)
            {
                continue;
            }

            var end = End(subject, draft.CueFirst);
            return end > subject && CanSpeak(subject) && Agrees(draft.Agreement, isFeminine, text[subject].Head?.Agreement) ? (subject, end) : null;
        }

        return null;
    }

    /// <summary>A word that opens a sentence and is no noun that a table knows.</summary>
    private bool IsVerb(int at) =>
        text.Tokens[at].Kind == TokenKind.Word && !text.IsDefinite(at) && text[at] is { Entity: 0, Nominal: 0, Head: null, Via: null, PhraseEnd: 0, QuotationEnd: 0, Preposition: CueFrames.None, Roles: ParticleRoles.None }
        && text.EntryAt<CueNounEntry>(at, out _) is null;

    /// <summary>A phrase or name that is known ends where it ends: behind another verb an object may follow.</summary>
    private int End(int subject, int limit) =>
        text[subject].PhraseEnd > subject ? Math.Min(text[subject].PhraseEnd, limit) : text[subject].IsNameStart ? Math.Min(text[subject].NameEnd, limit) : speakers.Read(subject, limit);

    private bool CanSpeak(int at) =>
        text[at].Head is { Kind: not SpeakerKind.Document } || text[at].PhraseEnd > at
        || (text[at].Entity > 0 && text.Document.Entities[text[at].Entity - 1].Type is EntityType.Person or EntityType.Organization or EntityType.GeopoliticalEntity);

    // "-t" closes a feminine perfect, "t-" opens a feminine imperfect.
    private static bool IsFeminine(string verb) => verb[^1] == Characters.Teh || verb[0] == Characters.Teh;

    private static bool Agrees(Agreement? cue, bool isFeminine, Agreement? head) => cue switch
    {
        Agreement.Feminine => isFeminine,
        Agreement.Masculine => !isFeminine && head is not Agreement.Plural,
        Agreement.Plural => head is Agreement.Plural,
        _ => false,
    };
}
