using Tawatur.Documents;
using Tawatur.Languages;

namespace Tawatur.Analysis.Statements;

/// <content>Who speaks, through whom, and where the content starts.</content>
internal sealed partial class FrameReader
{
    /// <summary>A name that no table knows, set beside an office between commas, is the speaker's.</summary>
    private void TakeName(StatementDraft draft, int comma, int behind)
    {
        var end = text.IsComma(behind - 1) ? behind - 1 : behind;
        if (draft.Source is { } source && source.End == comma && (text[source.First].Head is { Kind: SpeakerKind.Office } || text[source.First].PhraseEnd > source.First) && _passages.IsUnknownName(comma + 1, end))
        {
            draft.Source = (source.First, end);
        }
    }

    /// <summary>Carriers, channels and occasions that stand in a passage between commas: "the adviser, in an interview with the channel, that …".</summary>
    private void TakeVias(StatementDraft draft, int first, int end)
    {
        var last = first;
        for (var at = first; at < end;)
        {
            if (vias.Read(at, end, out var via) is var behind && behind > at)
            {
                // Inside the passage it may belong to a title: "the former director of the agency".
                if (at == last || text.IsComma(at - 1) || (behind == end && !text.IsComma(end - 1)))
                {
                    draft.Via.Add(via);
                    last = behind;
                }

                at = behind;
            }
            else
            {
                at++;
            }
        }
    }

    /// <summary>"in a statement that the agency carried": who published the channel is a carrier.</summary>
    private int BehindPublisher(StatementDraft draft, int at, int limit)
    {
        var publisher = at + 1;
        var isVerb = text.EntryAt<ViaVerbEntry>(at, out var verb) is not null && verb.EndToken == publisher;
        if (isVerb)
        {
            // "which the agency published", "of which the agency saw (a copy)".
            publisher += publisher + 1 < limit && vias.IsCarrier(publisher + 1) && FramePassages.EndsInPronoun(text.Tokens[publisher].Word.Light) ? 1 : 0;
        }
        else if (at >= limit || text.Tokens[at].Kind != TokenKind.Word || !FramePassages.EndsInPronoun(text.Tokens[at].Word.Light))
        {
            return at;
        }

        if (publisher >= limit || !vias.IsCarrier(publisher) || speakers.Read(publisher, limit, CueFrames.None) is var end && end == publisher)
        {
            return isVerb ? at + 1 : at; // "in an interview published on Monday"
        }

        draft.Via.Add(new Via(text.NounSpan(publisher, end), ViaKind.Carrier));
        return end;
    }

    /// <summary>An attribution between verb and content names a carrier, or the speaker behind a carrier: "the site said, quoting the director, that …".</summary>
    private void Within(StatementDraft draft, Attribution attribution)
    {
        if (attribution.Speaker is not { } named)
        {
            return;
        }

        if (attribution.Carrier is { } carrier)
        {
            draft.Via.Add(new Via(text.NounSpan(carrier.First, carrier.End), ViaKind.Carrier));
            draft.Source ??= named;
            return;
        }

        if (draft.Source is { } quoting && vias.IsCarrier(quoting.First) && text.EntryAt<ViaVerbEntry>(attribution.First, out var quotes) is { Manner: Manner.Quoted } && quotes.EndToken == named.First)
        {
            // "the agency said, quoting the newspaper, that …": whoever it is, he is the origin.
            draft.Via.Add(new Via(text.NounSpan(quoting.First, quoting.End), ViaKind.Carrier));
            draft.Source = named;
            return;
        }

        if (attribution.IsCarrier || attribution.Kind == CuePhraseKind.Voice || draft.Source is not { } source)
        {
            draft.Via.Add(new Via(text.NounSpan(named.First, named.End), ViaKind.Carrier));
        }
        else if (vias.IsCarrier(source.First))
        {
            draft.Via.Add(new Via(text.Span(source.First, source.End), ViaKind.Carrier));
            draft.Source = named;
        }
    }

    private bool Take(StatementDraft draft, int at, int end, bool hasSubject, int plain)
    {
        // What stands between a short subject and the complementizer, with nothing known in it, is the rest of the subject's name.
        if (draft.Source is { } source && plain > 0 && draft.Via.Count == 0 && source.End + plain == at && !text.IsComma(source.End) && !text.IsDefinite(source.End) && text[source.End].Preposition == CueFrames.None)
        {
            draft.Source = (source.First, at);
        }

        if (text[at].Has(ParticleRoles.Carrying))
        {
            return Content(draft, at, end, hasSubject);
        }

        return Content(draft, at + 1, end, hasSubject);
    }

    private bool Complements(StatementDraft draft, CueFrames frames, int at, int first)
    {
        var before = at - 1;
        if ((text.Tokens[at].Word.Proclitics & Proclitics.Conjunctions) != 0)
        {
            return false; // "and if", "and that" bring no first complement
        }

        if (before >= draft.CueEnd)
        {
            if (text[before].Has(ParticleRoles.Governs))
            {
                return false;
            }

            if (text[before].Preposition is not CueFrames.None and var preposition)
            {
                return (frames & (preposition | CueFrames.PrepositionThat)) != 0;
            }
        }

        return (frames & (CueFrames.That | CueFrames.With)) != 0 && before >= first;
    }

    private static bool Content(StatementDraft draft, int at, int end, bool hasSubject)
    {
        if (at >= end)
        {
            return false;
        }

        draft.ContentFirst = at;
        return hasSubject || draft.Source is null;
    }
}
