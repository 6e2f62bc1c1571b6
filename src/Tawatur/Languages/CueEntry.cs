using Tawatur.Documents;

namespace Tawatur.Languages;

/// <summary>A form of a reporting verb.</summary>
internal sealed record CueVerbEntry(string Term, CueVerb Verb, CueForm Form, Agreement Agreement) : TermEntry(Term);

/// <summary>A reporting verb, as its table has it.</summary>
internal sealed record CueVerb(string Lemma, CueFrames Frames, CueAct Act, Polarity Polarity, Certainty Certainty, Negation Negated, Stance Stance, string[] Needs, string[] Unless, bool IsStrict);

/// <summary>The form in which a reporting verb stands.</summary>
internal enum CueForm
{
    Perfect,
    Imperfect,
    Participle,
}

/// <summary>A noun of speech.</summary>
internal sealed record CueNounEntry(string Term, CueFrames Frames, CueAct Act, Polarity Polarity, Certainty Certainty, Stance Stance, string[] Unless) : TermEntry(Term);

/// <summary>What an attributing phrase takes behind it.</summary>
internal enum CuePhraseKind
{
    Preposition,
    Clause,

    /// <summary>A clause of verb and speaker alone: "as she said", not "to what she said about …".</summary>
    BareClause,
    Aside,

    /// <summary>A person speaks for a body: "by the mouth of".</summary>
    Voice,
}

/// <summary>A phrase that gives words to someone: "according to".</summary>
internal sealed record CuePhraseEntry(string Term, CuePhraseKind Kind, Stance Stance) : TermEntry(Term);

/// <summary>A passive or impersonal cue.</summary>
internal sealed record ImpersonalCueEntry(string Term, Certainty Certainty, Stance Stance) : TermEntry(Term);

/// <summary>An adjective that doubts the noun before it: "alleged".</summary>
internal sealed record AllegedEntry(string Term) : TermEntry(Term);
