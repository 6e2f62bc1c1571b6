using Tawatur.Documents;
using Tawatur.Languages;

namespace Tawatur.Analysis.Statements;

/// <summary>Reads whether the main clause of what is said is hedged, demanded, asked or negated. Clauses inside it ("which may lead to …") and behind it ("and did not …") say nothing of it.</summary>
/// <param name="text">The document.</param>
/// <param name="verbs">Tells the tense of a verb behind qad.</param>
internal sealed class ClauseReader(StatementText text, TaVerbs? verbs)
{
    // The subject of a clause with a title, a name and a place has seldom more words before its predicate.
    private const int MaxWords = 24;

    // "Yes.", "In short:": too short to be the sentence that counts.
    private const int MinSentence = 3;

    // "qad" further on stands in a clause about the last noun.
    private const int MaxToHedge = 12;
    private const int MaxDuty = 24;

    // A relative pronoun, a negation and its verb.
    private const int RelativeWords = 3;

    /// <summary>Reads the clause that starts at a token.</summary>
    /// <param name="first">Its first token.</param>
    /// <param name="end">The token behind its last.</param>
    public ClauseReading Read(int first, int end)
    {
        var start = Start(first, end);
        if (IsQuestion(start, end))
        {
            return new ClauseReading(Certainty.Unknown, false);
        }

        if (IsDuty(start, end))
        {
            return new ClauseReading(Certainty.Unknown, false);
        }

        var words = 0;
        var verb = -1;
        var behindRelative = IsWhat(start) ? start + RelativeWords - 1 : -1;
        var isNegated = false;
        for (var at = start; at < end && words < MaxWords; at++)
        {
            if (text.Tokens[at].Kind is not (TokenKind.Word or TokenKind.Number))
            {
                if (text.Mark(at) is '.' or Characters.Semicolon && words >= MinSentence)
                {
                    break;
                }

                behindRelative = text.IsComma(at) ? -1 : behindRelative;
                continue;
            }

            words++;
            if (at > start && OpensClause(at))
            {
                break;
            }

            if (text[at].Has(ParticleRoles.Relative) && at > start)
            {
                behindRelative = at + RelativeWords;
                continue;
            }

            if (at < behindRelative || text[at].TimeEnd > at + 1)
            {
                at = Math.Max(at, text[at].TimeEnd - 1);
                continue;
            }

            if (text.EntryAt<ModalEntry>(at, out var match) is { } modal && Hedges(modal, match, at, start, verb, words))
            {
                return new ClauseReading(modal.Certainty, modal.IsNegated || isNegated || (modal.IsBeforeImperfect && IsNegation(at + 1)));
            }

            if (text.EntryAt<NegationEntry>(at, out var negation) is { } not)
            {
                isNegated |= verb < 0 && Negates(not, at, start);
                at = negation.EndToken - 1;
                verb = not.Kind == NegationKind.Yes && verb < 0 ? at : verb;
                continue;
            }

            if (verb >= 0 && text[at].Has(ParticleRoles.Complementizer | ParticleRoles.Carrying))
            {
                break; // what is behind "that" is its own clause
            }

            if (verb < 0 && IsVerb(at))
            {
                verb = at;
                if (Nested(at, start, isNegated) is { } certainty)
                {
                    return new ClauseReading(certainty, isNegated);
                }
            }
        }

        return new ClauseReading(null, isNegated);
    }

    /// <summary>"because", "but"; "and" behind a comma, and before a modal or a negation: a further clause, of which the first is not.</summary>
    private bool OpensClause(int at)
    {
        if (text.EntryAt<NegationEntry>(at, out var negation) is { } not)
        {
            return not.Kind == NegationKind.Clause || (negation.Proclitics & Proclitics.Conjunctions) != 0;
        }

        if (text.EntryAt<ModalEntry>(at, out var modal) is not null)
        {
            return (modal.Proclitics & Proclitics.Conjunctions) != 0;
        }

        return text.Tokens[at].Word.Folded is [Characters.Waw] || ((text.Tokens[at].Word.Proclitics & Proclitics.Conjunctions) != 0 && (text.IsComma(at - 1) || text[at].Has(ParticleRoles.Complementizer | ParticleRoles.Carrying)));
    }

    /// <summary>"what happens is not …": "what" opens the subject.</summary>
    private bool IsWhat(int at) => text.Tokens[at].Word.Folded is [Characters.Meem, Characters.Alef];

    /// <summary>"(it is) on Samara that it …": the duty of whoever stands behind "on".</summary>
    private bool IsDuty(int start, int end)
    {
        if (text[start].Preposition != CueFrames.On || start + 1 >= end || !(text.IsDefinite(start + 1) || text[start + 1].Entity > 0 || text[start + 1].Head is not null))
        {
            return false;
        }

        for (var at = start + 2; at < end && at < start + MaxDuty; at++)
        {
            if (text[at].Has(ParticleRoles.Complementizer))
            {
                return !text.IsComma(at - 1) || at > start + 3;
            }
        }

        return false;
    }

    /// <summary>Leaves out the marks and the pronoun at the start: "that it", an opening quotation mark.</summary>
    private int Start(int first, int end)
    {
        var at = first;
        while (at + 1 < end && (text.Tokens[at].Kind is not (TokenKind.Word or TokenKind.Number) || text[at].Has(ParticleRoles.Carrying) || (text[at].Has(ParticleRoles.Complementizer) && at == first)))
        {
            at++;
        }

        return at;
    }

    /// <summary>A question that fills what is said.</summary>
    private bool IsQuestion(int start, int end)
    {
        for (var at = end - 1; at > start && at >= end - 2; at--)
        {
            if (text.Mark(at) is '?' or Characters.QuestionMark)
            {
                for (var i = start; i < at; i++)
                {
                    if (text.Mark(i) is '.' or '!')
                    {
                        return false;
                    }
                }

                return true;
            }
        }

        return false;
    }

    private bool Hedges(ModalEntry modal, in TermMatch match, int at, int start, int verb, int words)
    {
        if (modal.IsFirst)
        {
            // "(said) the need to", "(that Samara) sees the need to", "looks into the possibility of".
            var from = verb >= 0 ? verb + 1 : start;
            return at == from || (at == from + 1 && text[from].Preposition != CueFrames.None);
        }

        if ((match.Proclitics & Proclitics.With) != 0 || (modal.Certainty == Certainty.Unknown && at > start && text[at - 1].Has(ParticleRoles.Copula)))
        {
            return false; // "he had to": it was so
        }

        if (modal.IsBeforeImperfect)
        {
            var next = at + (IsNegation(at + 1) ? 2 : 1);
            return verb < 0 && words <= MaxToHedge && next < text.Tokens.Length && verbs is not null
                && verbs.IsImperfect(text.Tokens[next].Word, next + 1 < text.Tokens.Length ? text.Tokens[next + 1].Word : null) && !IsPluperfect(at);
        }

        return !IsBehindWhat(at);
    }

    /// <summary>"what makes likely", "which is likely": no hedge of the clause.</summary>
    private bool IsBehindWhat(int at) => at > 0 && text.Tokens[at].Word.Folded is [Characters.Yeh, ..] && text.Tokens[at - 1].Word.Folded is [Characters.Meem, Characters.Alef] or [Characters.Meem, Characters.Meem, Characters.Alef];

    /// <summary>"kana … qad": the past of the past.</summary>
    private bool IsPluperfect(int at)
    {
        for (var i = at - 1; i >= 0 && i >= at - 4; i--)
        {
            if (text[i].Has(ParticleRoles.Copula))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsNegation(int at) => at < text.Tokens.Length && text.EntryAt<NegationEntry>(at, out _) is { Kind: NegationKind.Yes };

    private bool Negates(NegationEntry not, int at, int start) => not.Kind switch
    {
        NegationKind.Yes => true,
        NegationKind.Noun => at == start || (at == start + 1 && text[start].Preposition != CueFrames.None),

        // "the time is not right"; "an unprecedented attack" and "the illegal weapons" only describe.
        NegationKind.Adjective => at > start ? (text.IsDefinite(at - 1) || text[at - 1].Entity > 0) && at + 1 < text.Tokens.Length && !text.IsDefinite(at + 1) : at > 0 && text[at - 1].Has(ParticleRoles.Carrying),
        _ => false,
    };

    /// <summary>The shape of an imperfect in ya-, of a future in sa-, a feminine perfect, or a reporting verb.</summary>
    private bool IsVerb(int at)
    {
        var word = text.Tokens[at].Word;
        if (word.Kind != TokenKind.Word || text[at].Entity > 0 || text[at].Nominal > 0 || text.IsDefinite(at) || word.Folded.Length < 4)
        {
            return false;
        }

        return text[at].IsCueVerb || text[at].Has(ParticleRoles.Copula) || word.Folded is [Characters.Yeh, ..] or [Characters.Seen, Characters.Yeh or Characters.Teh, _, _, ..] || word.Folded is [.., not Characters.Alef, Characters.Teh];
    }

    /// <summary>"his country expects …", "that he demands …": the verb inside says how sure it is. A demand needs its subject beside it: "the visit calls for optimism".</summary>
    private Certainty? Nested(int at, int start, bool isNegated) =>
        !isNegated && !IsBehindWhat(at) && text.EntryAt<CueVerbEntry>(at, out var match) is { Form: CueForm.Imperfect, Verb: { Act: CueAct.Believe or CueAct.Demand or CueAct.Assert, Certainty: not Certainty.Certain and var certainty } verb } && match.Proclitics == Proclitics.None
        && (verb.Act == CueAct.Believe || at == start || text[at - 1].Entity > 0) ? certainty : null;
}
