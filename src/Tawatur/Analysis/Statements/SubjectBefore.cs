using Tawatur.Documents;
using Tawatur.Languages;

namespace Tawatur.Analysis.Statements;

/// <summary>Finds the subject that stands before its verb: in headlines, behind "as for", "had", "that", and the noun that a relative refers to.</summary>
/// <param name="text">The document.</param>
/// <param name="speakers">Reads noun phrases.</param>
internal sealed class SubjectBefore(StatementText text, SpeakerReader speakers)
{
    private const int MaxBack = 40;

    // A document and whose it is.
    private const int MaxAuthor = 12;

    /// <summary>Returns the subject before a verb, or <c>null</c>.</summary>
    /// <param name="verb">The verb's token.</param>
    /// <param name="first">The first token of the sentence.</param>
    public (int First, int End)? Read(int verb, int first)
    {
        var last = verb - 1;
        while (last >= first && (text[last].Has(ParticleRoles.Perfective | ParticleRoles.Aside | ParticleRoles.Negation) || text.IsComma(last)))
        {
            last--;
        }

        if (last < first)
        {
            return null;
        }

        var start = ClauseStart(last, first);
        for (var at = start; at <= last; at++)
        {
            if (StartsTime(at))
            {
                at = text[at + 1].TimeEnd - 1;
                continue;
            }

            if (text[at].TimeEnd > 0 || text[at].RoleEnd > at + 1)
            {
                at = Math.Max(text[at].TimeEnd, text[at].RoleEnd) - 1;
                continue;
            }

            var end = speakers.Read(at, verb);
            if (end == at)
            {
                return null; // a preposition or an adverbial opens the clause: the subject follows the verb
            }

            return Reaches(end, last) || (IsBackground(start, first, verb) && IsSomebody(at)) ? (at, end) : null;
        }

        return null;
    }

    /// <summary>"The head of the committee X Y had said": between "was" and "had" stands the subject, whatever its name.</summary>
    private bool IsBackground(int start, int first, int verb) => start > first && text[start - 1].Has(ParticleRoles.Copula) && text[verb - 1].Has(ParticleRoles.Perfective);

    private bool IsSomebody(int at) => text[at] is { Head: not null } or { Entity: > 0 } or { Nominal: > 0 } || text[at].PhraseEnd > at;

    /// <summary>Only times, asides, a relative clause between commas may stand between the subject and its verb.</summary>
    private bool Reaches(int end, int last)
    {
        var at = end;
        while (at <= last)
        {
            if (text[at].TimeEnd > 0)
            {
                at = text[at].TimeEnd;
            }
            else if (text.IsComma(at))
            {
                at++;
            }
            else if (text[at].Has(ParticleRoles.Relative))
            {
                return text.IsComma(last) || text.IsComma(last + 1) || last - at < 12;
            }
            else if (text.Mark(at) == '(')
            {
                while (at <= last && text.Mark(at) != ')')
                {
                    at++;
                }

                at++;
            }
            else if (text[at].Has(ParticleRoles.Aside | ParticleRoles.Perfective))
            {
                at = Math.Max(at + 1, text[at].RoleEnd);
            }
            else if (text.EntryAt<NumberEntry>(at, out var number) is not null)
            {
                at = number.EndToken; // "two workers, two of them"
            }
            else
            {
                return false;
            }
        }

        return true;
    }

    private int ClauseStart(int last, int first)
    {
        var isApposed = 0;
        for (var at = last; at >= first && at > last - MaxBack; at--)
        {
            ref readonly var fact = ref text[at];
            if (fact.Has(ParticleRoles.Complementizer | ParticleRoles.Topic | ParticleRoles.Copula | ParticleRoles.Break | ParticleRoles.Carrying) || text.Mark(at) is ':' or '.' or '-' || (text.Mark(at) != '\0' && text.Tokens[at].Word.Length > 1))
            {
                return fact.TimeEnd > 0 || StartsTime(at) ? at : Math.Max(at + 1, fact.RoleEnd); // "at an earlier time" is a time, not "at a time when"
            }

            if (text.IsComma(at) && ++isApposed > 3)
            {
                return at + 1;
            }
        }

        return Math.Max(first, last - MaxBack + 1);
    }

    private bool StartsTime(int at) => at + 1 < text.Tokens.Length && text[at + 1].TimeEnd > 0 && text[at].RoleEnd > at + 1;

    /// <summary>Returns who wrote the document in which somebody speaks: "a tweet of the minister's in which he said", "the army's statement, in which it announced"; else <c>null</c>.</summary>
    /// <param name="cue">The verb's token.</param>
    /// <param name="cueEnd">The token behind it, where "in it" stands.</param>
    /// <param name="first">The first token of the sentence.</param>
    public (int First, int End)? Author(int cue, int cueEnd, int first)
    {
        if (cueEnd >= text.Tokens.Length || !text[cueEnd].Has(ParticleRoles.Function) || !FramePassages.EndsInPronoun(text.Tokens[cueEnd].Word.Light))
        {
            return null;
        }

        var end = cue > first && text[cue - 1].Has(ParticleRoles.Relative) ? cue - 1 : cue;
        end -= end > first && text.IsComma(end - 1) ? 1 : 0;
        for (var i = end - 2; i >= first && i >= end - MaxAuthor; i--)
        {
            if ((text[i].Via is { Kind: ViaKind.Channel or ViaKind.Occasion } && text[i].Head is not { Kind: SpeakerKind.Media }) || text[i].Head is { Kind: SpeakerKind.Document } || text.EntryAt<CueNounEntry>(i, out _) is not null)
            {
                return IsSomebody(i + 1) && !text.IsMediaName(i + 1) && speakers.Read(i + 1, end) == end ? (i + 1, end) : null;
            }
        }

        return null;
    }

    /// <summary>Returns whether a relative can be the subject of the verb behind it: "the movement (feminine), of which he (masculine) said" has another.</summary>
    public bool Agrees(int relative, Agreement? verb)
    {
        var word = text.Tokens[relative].Word.Stem;
        return word.Length < 4 || verb is not (Agreement.Masculine or Agreement.Feminine) || word[^1] != Characters.Yeh || (word[^2] == Characters.Teh) == (verb == Agreement.Feminine);
    }

    /// <summary>Returns the noun phrase that a relative refers to, or <c>null</c>.</summary>
    public (int First, int End)? Antecedent(int relative, int first)
    {
        var end = relative;
        if (relative - 2 >= first && text[relative - 2].RoleEnd > relative)
        {
            return null; // "at the time that" is one connective
        }

        if (end > first && text.IsComma(end - 1))
        {
            end--;
        }

        (int, int)? found = null;
        for (var at = end - 1; at >= first && at > end - 14; at--)
        {
            if (text[at].Has(ParticleRoles.Complementizer | ParticleRoles.Relative) || text.Mark(at) is ':' or '.' || text[at].QuotationEnd > 0)
            {
                break;
            }

            if (speakers.Read(at, end) == end && (found is null || text[at].Head is not null || text[at].IsNameStart || text[at].Nominal > 0))
            {
                found = (at, end);
                if (text[at].Head is not null)
                {
                    break;
                }
            }
        }

        return found;
    }
}
