using Tawatur.Documents;

namespace Tawatur.Languages;

/// <summary>What a function word does for the reading of statements.</summary>
[Flags]
internal enum ParticleRoles
{
    None = 0,
    Complementizer = 1 << 0,
    Carrying = 1 << 1,
    Break = 1 << 2,
    Aside = 1 << 3,
    Negation = 1 << 4,
    Hypothetical = 1 << 5,
    Topic = 1 << 6,
    Copula = 1 << 7,
    Perfective = 1 << 8,
    Relative = 1 << 9,
    Governs = 1 << 10,
    Function = 1 << 11,
    Saying = 1 << 12,
    Pointing = 1 << 13,

    /// <summary>Sets a clause against the one before: where another speaks in it, the words before it have ended.</summary>
    Contrast = 1 << 14,

    /// <summary>Behind a comma it tells what led to what was announced: the outlet's own, where the content is a noun and no clause.</summary>
    Background = 1 << 15,
}

/// <summary>A function word.</summary>
internal sealed record ParticleEntry(string Term, ParticleRoles Roles) : TermEntry(Term);

/// <summary>A preposition that stands as a word of its own and can bring a content.</summary>
internal sealed record PrepositionEntry(string Term, CueFrames Frame) : TermEntry(Term);

/// <summary>A preposition that brings a carrier, channel, occasion or evidence.</summary>
internal sealed record ViaPrepositionEntry(string Term) : TermEntry(Term);

/// <summary>A noun that names a carrier, channel, occasion or evidence.</summary>
internal sealed record ViaNounEntry(string Term, ViaKind Kind) : TermEntry(Term);

/// <summary>The first word of a description of a speaker.</summary>
internal sealed record SpeakerHeadEntry(string Term, SpeakerKind Kind, Agreement Agreement) : TermEntry(Term);

/// <summary>A word that hedges a clause, or makes it a demand, a wish or a question.</summary>
internal sealed record ModalEntry(string Term, Certainty Certainty, bool IsBeforeImperfect, bool IsFirst, bool IsNegated) : TermEntry(Term);

/// <summary>A word that negates, or a phrase with one that does not.</summary>
internal sealed record NegationEntry(string Term, NegationKind Kind) : TermEntry(Term);

/// <summary>What a negating word negates.</summary>
internal enum NegationKind
{
    No,
    Yes,
    Adjective,
    Noun,

    /// <summary>Opens another clause.</summary>
    Clause,
}

/// <summary>A word that says "the same" of the noun beside it.</summary>
internal sealed record SameEntry(string Term) : TermEntry(Term);

/// <summary>Words that count or share out the noun behind them: "each of", "a number of".</summary>
internal sealed record QuantifierEntry(string Term) : TermEntry(Term);

/// <summary>An adjective that follows an indefinite description of a speaker: "senior", "former", "close to".</summary>
internal sealed record AdjectiveEntry(string Term) : TermEntry(Term);

/// <summary>A word that ties a speaker to whom he speaks for: "in the name of".</summary>
internal sealed record SpeakerLinkEntry(string Term) : TermEntry(Term);

/// <summary>Those who are spoken to: "to the reporters".</summary>
internal sealed record AudienceEntry(string Term) : TermEntry(Term);

/// <summary>What a carrier did with the words that it passed on: "published", "obtained".</summary>
internal sealed record ViaVerbEntry(string Term, Manner Manner) : TermEntry(Term);

/// <summary>Somebody who reports for an outlet.</summary>
internal sealed record CorrespondentEntry(string Term, bool IsOwn) : TermEntry(Term);

/// <summary>A head noun that, with the article, takes up whoever spoke: "the official", "the man".</summary>
internal sealed record ReferenceEntry(string Term) : TermEntry(Term);

/// <summary>A verb that goes on with the speaker of the last statement: "added", "continued".</summary>
internal sealed record ContinuingEntry(string Term) : TermEntry(Term);
