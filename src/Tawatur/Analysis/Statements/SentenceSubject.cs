using Tawatur.Documents;
using Tawatur.Languages;

namespace Tawatur.Analysis.Statements;

/// <summary>Finds the subject with which a sentence opens, whatever its verb: "the minister arrived in the port and said that …".</summary>
/// <param name="text">The document.</param>
/// <param name="speakers">Reads noun phrases.</param>
internal sealed class SentenceSubject(StatementText text, SpeakerReader speakers)
{
    // The longest adverbial that news puts before the verb, up to its comma.
    private const int MaxOpening = 20;

    private readonly UnknownNames _names = new(text);
    private readonly Dictionary<int, Subject?> _found = [];

    /// <summary>The subject of a sentence's first verb.</summary>
    /// <param name="Range">Its tokens.</param>
    /// <param name="Agreement">What it asks of a verb behind it; <c>null</c> where nothing tells.</param>
    /// <param name="IsKnown">Whether a name or table knows it as somebody who speaks in the news.</param>
    internal readonly record struct Subject((int First, int End) Range, Agreement? Agreement, bool IsKnown);

    /// <summary>Returns the subject that a verb of the sentence takes up, where it stands before the verb, can speak, and agrees with it; else <c>null</c>.</summary>
    public (int First, int End)? Read(StatementDraft draft) =>
        Of(draft.Sentence) is { } subject && subject.Range.End <= draft.CueFirst && Agrees(draft.Agreement, subject) ? subject.Range : null;

    /// <summary>Returns whether a verb of this form can have the subject.</summary>
    public static bool Agrees(Agreement? verb, Subject subject) => verb is null || subject.Agreement is null || verb == subject.Agreement;

    /// <summary>Returns the subject with which a sentence opens, or <c>null</c>.</summary>
    public Subject? Of(int sentence)
    {
        if (!_found.TryGetValue(sentence, out var found))
        {
            _found.Add(sentence, found = Find(text.Document.Sentences[sentence]));
        }

        return found;
    }

    private Subject? Find(Sentence sentence)
    {
        var end = sentence.EndToken;
        var at = Opening(sentence.FirstToken, end);
        if (at + 1 >= end)
        {
            return null;
        }

        if (!IsVerb(at))
        {
            return CanSpeak(at) && speakers.Read(at, end) is var noun && noun > at + 0 && noun < end && IsVerb(noun) ? new Subject((at, noun), AgreementOf(at, null), IsKnown(at)) : null;
        }

        var isFeminine = IsFeminine(text.Tokens[at].Word.Stem);
        for (var subject = at + 1; subject < end && subject <= at + 2; subject++)
        {
            if (text[subject].TimeEnd > 0)
            {
                continue;
            }

            var behind = End(subject, end);
            return behind > subject && CanSpeak(subject) ? new Subject((subject, behind), AgreementOf(subject, isFeminine), IsKnown(subject)) : null;
        }

        return null;
    }

    /// <summary>Passes over times, asides, "had", and an adverbial that a comma closes.</summary>
    private int Opening(int first, int end)
    {
        var at = BehindDateline(first, end);
        while (at < end && (text[at].TimeEnd > 0 || text[at].Has(ParticleRoles.Aside | ParticleRoles.Perfective | ParticleRoles.Copula | ParticleRoles.Topic | ParticleRoles.Negation) || text.IsComma(at)))
        {
            at = Math.Max(at + 1, Math.Max(text[at].TimeEnd, text[at].Has(ParticleRoles.Aside) ? text[at].RoleEnd : 0));
        }

        if (at < end && (text[at].Preposition != CueFrames.None || text[at].Has(ParticleRoles.Function)))
        {
            for (var i = at + 1; i < end && i < at + MaxOpening; i++)
            {
                if (text.IsComma(i))
                {
                    return i + 1;
                }
            }
        }

        return at;
    }

    /// <summary>"City, State (AGENCY)— the minister said": the sentence starts behind the dash.</summary>
    private int BehindDateline(int first, int end)
    {
        for (var i = first + 1; i + 1 < end && i < first + MaxOpening; i++)
        {
            if (text.Mark(i) == ')' && text.Mark(i + 1) is '-' or Characters.EnDash or Characters.EmDash)
            {
                return i + 2;
            }
        }

        return first;
    }

    /// <summary>A word that opens a clause and is no noun that a table knows.</summary>
    private bool IsVerb(int at) =>
        text.Tokens[at].Kind == TokenKind.Word && !text.IsDefinite(at) && text[at] is { Entity: 0, Nominal: 0, Head: null, Via: null, PhraseEnd: 0, QuotationEnd: 0, Preposition: CueFrames.None, Roles: ParticleRoles.None, TimeEnd: 0 }
        && text.EntryAt<CueNounEntry>(at, out _) is null && text.EntryAt<OrganizationHeadEntry>(at, out _) is null;

    /// <summary>A phrase or name that is known ends where it ends, or with the name beside it: behind another verb an object may follow.</summary>
    private int End(int subject, int limit)
    {
        var known = text[subject].PhraseEnd > subject ? text[subject].PhraseEnd : text[subject].IsNameStart ? text[subject].NameEnd : 0;
        return known == 0 ? speakers.Read(subject, limit) : Math.Min(speakers.WithApposition(subject, known, limit), limit);
    }

    private bool CanSpeak(int at) => IsKnown(at) || (text.IsDefinite(at) && (text.EntryAt<OrganizationHeadEntry>(at, out _) is not null || UnknownNames.IsHumanPlural(text.Tokens[at].Word))) || IsUnknownName(at);

    private bool IsKnown(int at) =>
        text[at].Head is { Kind: not SpeakerKind.Document } || (text[at].PhraseEnd > at && text[at].IsPhraseOfPerson)
        || (text[at].Entity > 0 && text.Document.Entities[text[at].Entity - 1].Type is EntityType.Person or EntityType.Organization or EntityType.GeopoliticalEntity)
        || (text.EntryAt<OrganizationHeadEntry>(at, out _) is { Kind: OrganizationHeadKind.Body or OrganizationHeadKind.Name } && (text[at].Nominal > 0 || text.IsDefinite(at)));

    private bool IsUnknownName(int at) => text.Tokens[at].Kind == TokenKind.Word && !text.IsDefinite(at) && text[at] is { Roles: ParticleRoles.None, Preposition: CueFrames.None, Via: null, IsCueVerb: false } && _names.IsForeign(at);

    private Agreement? AgreementOf(int subject, bool? isFeminine)
    {
        // A verb before its subject shows gender alone; the noun tells the number.
        var head = text[subject].Head?.Agreement;
        return head is Agreement.Plural or Agreement.Dual ? head : isFeminine is { } known ? (known ? Agreement.Feminine : Agreement.Masculine) : head;
    }

    // "-t" closes a feminine perfect, "t-" opens a feminine imperfect.
    private static bool IsFeminine(string verb) => verb is [.., Characters.Teh] or [Characters.Teh, ..];
}
