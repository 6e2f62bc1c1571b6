using System.Collections.Immutable;
using Tawatur.Documents;
using Tawatur.Languages;

namespace Tawatur.Analysis.Statements;

/// <summary>Asks of each word that can be a cue, and is none, the questions that the reader of cues asks, in the same order, and keeps the first that was answered with no.</summary>
internal sealed class CueRejections
{
    private readonly StatementText _text;
    private readonly CueSense _sense;
    private readonly CueNouns _nouns;
    private readonly bool[] _isCue;

    public CueRejections(Document document)
    {
        _text = new StatementText(document);
        _sense = new CueSense(_text);
        _nouns = new CueNouns(_text);
        _isCue = new bool[document.Tokens.Length];
        foreach (var statement in document.Statements)
        {
            var (first, end) = StatementCover.Of(document.Tokens, statement.Cue);
            Array.Fill(_isCue, true, first, end - first);
        }
    }

    public ImmutableArray<RejectedCue> Read()
    {
        var found = ImmutableArray.CreateBuilder<RejectedCue>();
        var sentences = _text.Document.Sentences;
        for (var i = 0; i < sentences.Length; i++)
        {
            for (var at = sentences[i].FirstToken; at < sentences[i].EndToken; at++)
            {
                if (!_isCue[at] && ReadAt(i, at) is { } rejected)
                {
                    found.Add(rejected);
                }
            }
        }

        return found.DrainToImmutable();
    }

    private RejectedCue? ReadAt(int sentence, int at)
    {
        // "bayna" (between) is written like "bayyana" (he explained): a preposition is no candidate worth a word.
        if (_text[at].Preposition != CueFrames.None || _text[at].Has(ParticleRoles.Function | ParticleRoles.Complementizer | ParticleRoles.Relative))
        {
            return null;
        }

        var (first, end) = (_text.Document.Sentences[sentence].FirstToken, _text.Document.Sentences[sentence].EndToken);
        foreach (var match in _text.TermsAt(at))
        {
            var (rule, why) = match.Entry switch
            {
                CueVerbEntry verb => (verb.Form == CueForm.Participle ? "cue-participle" : "cue-verb", WhyNot(verb, match, first, end)),
                CueNounEntry => ("cue-noun", "no content that a noun of speech brings stands behind it"),
                ImpersonalCueEntry => ("cue-impersonal", "it is negated, or somebody who holds it stands before it"),
                CuePhraseEntry { Kind: CuePhraseKind.Aside } => ("attribution-behind", "no statement stands before it"),
                CuePhraseEntry => ("attribution-behind", "nobody who can speak stands behind it"),
                _ => ("", ""),
            };
            if (rule.Length > 0)
            {
                return new RejectedCue(match.Span, sentence, rule, why);
            }
        }

        return null;
    }

    private string WhyNot(CueVerbEntry entry, in TermMatch match, int first, int end)
    {
        var at = match.FirstToken;
        var verb = entry.Verb;
        var (certainty, negated, frames) = (verb.Certainty, verb.Negated, verb.Frames);
        return true switch
        {
            _ when _text[at].Entity > 0 && !_text[at].IsNameStart && match.Proclitics == Proclitics.None => "it is part of a name",
            _ when _text.IsDefinite(at) => "with the article it is a noun or an adjective",
            _ when match.HasEnclitic && CueSense.IsLabel(verb) => "it gives a label, not words",
            _ when match.HasEnclitic && _sense.IsNoun(entry, at, first) => "with a pronoun it is a noun",
            _ when !_sense.IsWrittenAs(entry, match) => "its letters are those of another word",
            _ when _sense.IsShortNoun(entry, match, at, first) => "it is a noun of the same letters",
            _ when !_sense.Happened(at, first, match, entry, ref certainty, ref negated) => NotSaid(entry, match, first),
            _ when _nouns.IsElsewhere(verb, at, end) => "with the noun beside it, it has another sense",
            _ when !_nouns.HasNeeded(verb, at, end, ref frames) => "the noun that it needs is not there",
            _ => $"nothing follows that it brings a content with ({FramesOf(frames)}), or nobody stands there who can speak",
        };
    }

    private string NotSaid(CueVerbEntry entry, in TermMatch match, int first)
    {
        var before = match.FirstToken > first ? _text[match.FirstToken - 1].Roles : ParticleRoles.None;
        return (match.Proclitics & Proclitics.Will) != 0 ? "it is yet to be said"
            : (before & ParticleRoles.Negation) != 0 ? "it is negated: nobody said so"
            : (before & (ParticleRoles.Hypothetical | ParticleRoles.Complementizer)) != 0 ? "it is not said to have happened"
            : entry.Form == CueForm.Participle ? "it describes a noun, and goes on with no statement"
            : "it is the noun of the verb before it";
    }

    private static string FramesOf(CueFrames frames) => string.Join(", ", Enum.GetValues<CueFrames>().Where(f => f != CueFrames.None && frames.HasFlag(f)).Select(f => f switch
    {
        CueFrames.PrepositionThat => "a preposition and that",
        CueFrames.Quote => "a quotation",
        CueFrames.Colon => "a colon",
        CueFrames.Object => "an object",
        _ => f.ToString().ToLowerInvariant(),
    }));
}
