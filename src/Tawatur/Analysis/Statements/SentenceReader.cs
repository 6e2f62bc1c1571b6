using Tawatur.Documents;
using Tawatur.Languages;

namespace Tawatur.Analysis.Statements;

/// <summary>Reads the statements of one sentence: its cues, then the attributions around them, then the ends of the contents.</summary>
internal sealed class SentenceReader
{
    // Between a contrasting particle and the verb or its subject stand at most a time, "had" and an aside.
    private const int MaxContrast = 6;

    private readonly StatementText _text;
    private readonly CueReader _cues;
    private readonly RelayReader _relays;
    private readonly NounCueReader _nouns;
    private readonly LabelReader _labels;
    private readonly AttributionReader _attributions;
    private readonly SubjectBefore _subjects;
    private readonly HeadlineReader _headlines;
    private readonly ContentReader _contents;
    private readonly AllegedReader _alleged;
    private readonly AttributionPlacer _placer;
    private readonly ViasAround _around;

    public SentenceReader(StatementText text)
    {
        var speakers = new SpeakerReader(text);
        var vias = new ViaReader(text);
        _text = text;
        _attributions = new AttributionReader(text, speakers, vias);
        _cues = new CueReader(text, speakers, vias, _attributions);
        _relays = new RelayReader(text, speakers);
        _nouns = new NounCueReader(text, speakers, vias);
        _labels = new LabelReader(text, speakers);
        _subjects = new SubjectBefore(text, speakers);
        _headlines = new HeadlineReader(text, speakers, vias);
        _contents = new ContentReader(text);
        _alleged = new AllegedReader(text);
        _placer = new AttributionPlacer(text, _contents);
        _around = new ViasAround(text, vias, _contents);
    }

    /// <summary>Adds the statements of a sentence, in the order of their cues.</summary>
    public void Read(int index, List<StatementDraft> drafts)
    {
        var sentence = _text.Document.Sentences[index];
        var (first, end) = (sentence.FirstToken, sentence.EndToken);
        var isTitle = _text.Document.Article.Paragraphs[sentence.Paragraph].Role == ParagraphRole.Title;
        var found = new List<StatementDraft>();
        var attributions = new List<Attribution>();
        var taken = first;
        for (var at = first; at < end; at++)
        {
            if (at < taken)
            {
                continue;
            }

            taken = Math.Max(taken, ReadAt(index, at, first, end, found, attributions));
        }

        if ((isTitle || (found.Count == 0 && _headlines.IsLine(index))) && _headlines.Read(index, first, end, found, isTitle) is { } headline)
        {
            found.Add(headline);
        }

        attributions.RemoveAll(a => found.Exists(d => d.CueEnd <= a.First && a.End <= d.ContentFirst));
        var breaks = Breaks(found, attributions, first, end);
        foreach (var draft in found)
        {
            if (draft.ContentEnd < 0)
            {
                _contents.ReadEnd(draft, end, breaks);
            }
        }

        _placer.Place(index, attributions, found, first, end, breaks);
        _around.Read(found, first, end);
        found.RemoveAll(d => d.ContentEnd <= d.ContentFirst);
        found.Sort((a, b) => a.CueFirst.CompareTo(b.CueFirst));
        drafts.AddRange(found);
    }

    /// <summary>Reads the cue or attribution at a token: a phrase before a verb, a verb before a noun of the same letters.</summary>
    /// <returns>The token up to which it takes the words.</returns>
    private int ReadAt(int index, int at, int first, int end, List<StatementDraft> found, List<Attribution> attributions)
    {
        if (_text.EntryAt<CuePhraseEntry>(at, out var phrase) is { } entry && _attributions.Read(phrase, entry, first, end) is { } attribution)
        {
            attributions.Add(attribution);
            return attribution.CueEnd;
        }

        if (_text.EntryAt<ImpersonalCueEntry>(at, out var impersonal) is not null && ReadCue(index, impersonal, first, end) is { } nobody)
        {
            found.Add(nobody);
            return nobody.CueEnd;
        }

        if (_text[at].Has(ParticleRoles.Saying) && Said(index, at, end) is { } said)
        {
            found.Add(said);
            return said.ContentFirst;
        }

        if (_text.EntryAt<AllegedEntry>(at, out _) is not null && _alleged.Read(index, at, first) is { } alleged)
        {
            found.Add(alleged);
            return at + 1;
        }

        for (var pass = 0; pass < 2; pass++)
        {
            foreach (ref readonly var match in _text.TermsAt(at))
            {
                // "expressed his hope that", "renewed his call for": the noun with its pronoun is what the verb brings.
                if (match is { Entry: CueNounEntry { Frames: var frames }, HasEnclitic: true } && (frames & CueFrames.Quote) == 0 && found.Count > 0 && found[^1].ContentFirst == at)
                {
                    continue;
                }

                // "says that it hopes": his belief is his word, and no second statement.
                if (match.Entry is CueVerbEntry { Form: CueForm.Imperfect, Verb.Act: CueAct.Believe } && found.Count > 0 && found[^1].ContentFirst < at && found[^1].ContentFirst >= at - 3 && _text[found[^1].ContentFirst].Has(ParticleRoles.Carrying))
                {
                    continue;
                }

                if (match is { Entry: CueVerbEntry { Verb: var verb }, HasEnclitic: true } && LabelReader.IsLabel(verb) && IsInOwnWords(at, found))
                {
                    continue;
                }

                if (match.Entry is CueVerbEntry == (pass == 0) && ReadCue(index, match, first, end) is { } draft)
                {
                    // What stands between a cue and its content belongs to the cue.
                    found.Add(draft);
                    return Math.Max(draft.CueEnd, draft.ContentFirst);
                }
            }
        }

        return at;
    }

    /// <summary>"sought to calm the protests by saying that …": no verb of speech stands before it.</summary>
    private StatementDraft? Said(int index, int at, int end)
    {
        if (at + 2 >= end || !(_text[at + 1].Has(ParticleRoles.Complementizer | ParticleRoles.Carrying) || _text.Mark(at + 1) == ':' || _text[at + 1].QuotationEnd > at + 4))
        {
            return null;
        }

        return new StatementDraft
        {
            Sentence = index,
            CueFirst = at,
            CueEnd = at + 1,
            Rule = "cue-participle",
            IsParticiple = true,
            Certainty = Certainty.Certain,
            ContentFirst = _text[at + 1].Has(ParticleRoles.Complementizer) || _text.Mark(at + 1) == ':' ? at + 2 : at + 1,
        };
    }

    /// <summary>A label inside a clause or quotation of the speaker is his own word for what he speaks of.</summary>
    private bool IsInOwnWords(int at, List<StatementDraft> found) =>
        found.Count > 0 && found[^1] is { ContentFirst: > 0 and var content, CueFirst: var cue } && cue < at
        && (_text[content].QuotationEnd > at || _text[content].Has(ParticleRoles.Carrying) || _text[content - 1].Has(ParticleRoles.Complementizer) || _text.Mark(content - 1) == ':') && !_text.IsComma(at - 1);

    private StatementDraft? ReadCue(int index, in TermMatch match, int first, int end)
    {
        switch (match.Entry)
        {
            case CueVerbEntry { Verb.Act: CueAct.Relay } relay when relay.Form != CueForm.Participle:
                return _relays.Read(index, match, relay, end);
            case CueVerbEntry label when match.HasEnclitic && LabelReader.IsLabel(label.Verb):
                return _labels.Read(index, match, label, first, end);
            case CueVerbEntry verb when !_text.IsDefinite(match.FirstToken):
                var before = ReadsBefore(verb, match, first) ? _subjects.Read(match.FirstToken, first) : null;
                var draft = _cues.Read(index, match, verb, first, end, before);
                // What a relative refers to is the object of a verb with a pronoun: "the group that he accused".
                if (draft is { Source: null, IsParticiple: false, IsImpersonal: false } && match.FirstToken > first)
                {
                    draft.Source = _subjects.Author(match.FirstToken, draft.CueEnd, first);
                    if (draft.Source is null && !match.HasEnclitic && _text[match.FirstToken - 1].Has(ParticleRoles.Relative) && _subjects.Agrees(match.FirstToken - 1, draft.Agreement))
                    {
                        draft.Source = _subjects.Antecedent(match.FirstToken - 1, first);
                        if (verb.Form == CueForm.Imperfect && draft.Source is not null && !IsKnown(draft.Source.Value.First))
                        {
                            return null; // "matters that call for concern"
                        }
                    }
                }

                return draft;
            case CueNounEntry noun when (_text[match.FirstToken].Via is null || match.FirstToken == first || _text.EntryAt<ViaPrepositionEntry>(match.FirstToken - 1, out _) is null) && !IsMissing(match.FirstToken, first):
                return _nouns.Read(index, match, noun, end);
            case ImpersonalCueEntry impersonal when match.EndToken < end && !(match.FirstToken > first && _text[match.FirstToken - 1].Has(ParticleRoles.Negation)) && !(match.FirstToken > first && _text[match.FirstToken - 1].Has(ParticleRoles.Complementizer | ParticleRoles.Carrying)) && !IsWhether(match.FirstToken, first) && !IsBelieved(match, first):
                // A complementizer with a pronoun belongs to the content.
                var behind = _text[match.EndToken - 1].Has(ParticleRoles.Carrying) ? match.EndToken - 1 : match.EndToken;
                return new StatementDraft
                {
                    Sentence = index,
                    CueFirst = match.FirstToken,
                    CueEnd = behind,
                    Rule = "cue-impersonal",
                    ContentFirst = behind,
                    IsImpersonal = true,
                    Certainty = impersonal.Certainty,
                    Stance = impersonal.Stance,
                };
            default:
                return null;
        }
    }

    /// <summary>"no news came of …", "no confirmation was given that …": a negated verb right before the noun, or before "any".</summary>
    private bool IsMissing(int noun, int first)
    {
        // The verb, and "any", which has two letters.
        var at = noun - (noun - 3 >= first && _text.Tokens[noun - 1].Word.Folded.Length == 2 ? 3 : 2);
        return at >= first && _text[at].Has(ParticleRoles.Negation) && _text.Tokens[at].Word.Stem[0] == Characters.Lam;
    }

    /// <summary>"the minister believes that" has a believer before it; "it is believed that" has none.</summary>
    private bool IsBelieved(in TermMatch match, int first) =>
        _text[match.FirstToken].IsCueVerb && match.Proclitics == Proclitics.None && match.FirstToken > first && !_text[match.FirstToken - 1].Has(ParticleRoles.Relative)
        && _subjects.Read(match.FirstToken, first) is { } subject && IsKnown(subject.First);

    /// <summary>"whether he was thinking that".</summary>
    private bool IsWhether(int at, int first) => at > first + 1 && _text[at - 1].Has(ParticleRoles.Copula) && _text[at - 2].Has(ParticleRoles.Hypothetical);

    private bool IsKnown(int at) => _text[at].Entity > 0 || _text[at].Nominal > 0 || _text[at].Head is not null;

    /// <summary>A verb without a conjunction, or with "had" before it, can have its subject before it; behind a relative its subject mostly follows.</summary>
    private bool ReadsBefore(CueVerbEntry verb, in TermMatch match, int first) =>
        verb.Form != CueForm.Participle && match.FirstToken > first && !_text[match.FirstToken - 1].Has(ParticleRoles.Relative)
        && ((match.Proclitics & Proclitics.Conjunctions) == 0 || ((match.Proclitics & Proclitics.Then) != 0 && OpensTopic(first)));

    /// <summary>"As for the minister, he announced …": the verb has fa-.</summary>
    private bool OpensTopic(int first) =>
        _text[first].Has(ParticleRoles.Topic) && !_text[first].Has(ParticleRoles.Complementizer) && _text.Tokens[first].Word.Folded.Length == 3 && _text.Tokens[first].Word.Folded[1] == Characters.Meem;

    /// <summary>The tokens at which a cue ends the content before it: participles, coordinated verbs, attributing phrases; none inside a quotation.</summary>
    private List<int> Breaks(List<StatementDraft> found, List<Attribution> attributions, int first, int end)
    {
        var breaks = new List<int>();
        foreach (var draft in found)
        {
            var at = draft.CueFirst;
            var isBehindComma = at > first && _text.IsComma(at - 1);
            if (draft.IsParticiple || (draft.IsCoordinated && (isBehindComma || draft.Act == CueAct.Assert || draft.Rule == "cue-label")))
            {
                breaks.Add(at);
            }
            else if (at > first && _text[at - 1].Has(ParticleRoles.Aside | ParticleRoles.Break | ParticleRoles.Perfective) && at - 1 > first && (_text.IsComma(at - 2) || _text[at - 1].Has(ParticleRoles.Break)))
            {
                breaks.Add(at - 1);
            }

            if (Contrast(draft, first) is > 0 and var contrast)
            {
                breaks.Add(contrast);
            }
        }

        foreach (var draft in found)
        {
            if (draft.Polarity == Polarity.Deny && draft.ContentEnd > first && draft.ContentEnd <= draft.CueFirst)
            {
                breaks.Add(draft.ContentEnd); // "…, which he denied": the clause that was said ends there too
            }
        }

        foreach (var attribution in attributions)
        {
            // An aside in the middle of the words does not end them.
            if (attribution.Kind != CuePhraseKind.Aside || attribution.End >= end || _text.Mark(attribution.End) != '\0' || _text.IsComma(attribution.First - 1))
            {
                breaks.Add(attribution.First);
            }
        }

        breaks.Sort();
        return breaks;
    }

    /// <summary>"but the union says that", "while the army announced that": the particle that sets the clause of a cue against the words before it.</summary>
    private int Contrast(StatementDraft draft, int first)
    {
        var start = draft.Source is { } source && source.First < draft.CueFirst ? source.First : draft.CueFirst;
        for (var i = start - 1; i > first && i >= start - MaxContrast; i--)
        {
            if (_text[i].Has(ParticleRoles.Contrast))
            {
                return _text[i].RoleEnd <= start ? i : 0;
            }

            if (!_text[i].Has(ParticleRoles.Perfective | ParticleRoles.Copula | ParticleRoles.Aside | ParticleRoles.Complementizer) && !_text.IsComma(i) && !IsInTime(i, start))
            {
                return 0;
            }
        }

        return 0;
    }

    /// <summary>A time of up to four words ends before a token, and another stands in it.</summary>
    private bool IsInTime(int at, int start)
    {
        for (var i = at; i > at - MaxContrast && i >= 0; i--)
        {
            if (_text[i].TimeEnd > at && _text[i].TimeEnd <= start)
            {
                return true;
            }
        }

        return false;
    }
}
