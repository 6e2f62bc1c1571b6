using Tawatur.Analysis.Tokens;
using Tawatur.Documents;
using Tawatur.Languages;

namespace Tawatur.Analysis.Statements;

/// <summary>Makes links of the carriers that a statement names: what each did, and in which order they passed the words on.</summary>
/// <param name="text">The document.</param>
/// <param name="own">The names under which the outlet speaks of itself.</param>
internal sealed class CarrierReader(StatementText text, IReadOnlyList<OutletNames.Name> own)
{
    private readonly SpeakerKinds _kinds = new(text);

    /// <summary>Returns the carriers, nearest to the outlet first: those named behind the words, then those named before, then the one who was spoken to.</summary>
    public List<ChainLink> Read(StatementDraft draft)
    {
        var found = new List<(int Place, ChainLink Link)>();
        foreach (var via in draft.Via)
        {
            if (via.Kind == ViaKind.Carrier && !IsOwn(via.Span))
            {
                found.Add(Read(draft, via.Span));
            }
        }

        if (found.Count > 1)
        {
            found.Sort((a, b) => a.Place != b.Place ? a.Place.CompareTo(b.Place) : a.Link.Transmitter.Span!.Value.CompareTo(b.Link.Transmitter.Span!.Value));
        }

        return found.ConvertAll(f => f.Link);
    }

    /// <summary>"our correspondent", "the correspondent of …" with the outlet's own name: he saw what he reports.</summary>
    public bool IsOwnCorrespondent((int First, int End) words) =>
        text.EntryAt<CorrespondentEntry>(words.First, out _) is { } who && (who.IsOwn || (words.End > words.First + 1 && IsOwn(text.NounSpan(words.First + 1, words.End))));

    /// <summary>The outlet's own name is no carrier: the outlet is the first link already.</summary>
    public bool IsOwn(TextSpan span)
    {
        if (own.Count == 0)
        {
            return false;
        }

        // A number that is written together with the name is its last part: "France24".
        var end = span.End;
        while (end < text.Text.Length && char.IsAsciiDigit(text.Text[end]))
        {
            end++;
        }

        return OutletNames.Holds(own, text.Text.AsSpan(span.Start, end - span.Start));
    }

    private (int Place, ChainLink Link) Read(StatementDraft draft, TextSpan span)
    {
        var first = TokenRange.FirstAtOrBehind(text.Tokens, span.Start);
        if (first > 0 && text.Tokens[first - 1].End > span.Start)
        {
            first--;
        }

        var words = (First: first, End: Math.Max(first + 1, TokenRange.FirstAtOrBehind(text.Tokens, span.End)));
        var entity = _kinds.EntityOf(words);
        var isVoice = first > 1 && text.EntryAt<CuePhraseEntry>(first - 2, out var voice) is { Kind: CuePhraseKind.Voice } && voice.EndToken == first;
        var kind = isVoice || text[first].Head is { Kind: SpeakerKind.Office or SpeakerKind.Anonymous or SpeakerKind.Document } ? _kinds.Of(words, entity) : SpeakerKind.Media;
        var isAddressed = text.HasProclitic(first, Proclitics.To, Characters.Lam) && span.Start > text.Tokens[first].Start;
        var isBehind = draft.ContentEnd >= 0 && first >= draft.ContentEnd && draft.ContentFirst > draft.CueFirst;
        var transmitter = new Transmitter { Kind = kind, Entity = entity > 0 ? text.Document.Entities[entity - 1].Id : null, Span = span, Manner = MannerOf(first) };
        return (isAddressed ? 2 : isBehind ? 0 : 1, new ChainLink(transmitter, new LinkTracer(text).Of(kind, words, entity), 0, entity));
    }

    /// <summary>"A carried that", "quoting A": quoted; "a copy of which A obtained": saw; "according to A", "told A": cited.</summary>
    private Manner MannerOf(int first)
    {
        for (var before = first - 1; before >= 0 && before >= first - 2; before--)
        {
            if (text.EntryAt<ViaVerbEntry>(before, out var match) is { } did && match.EndToken <= first && (match.EndToken == first || did.Manner == Manner.Saw))
            {
                return did.Manner;
            }
        }

        return Manner.Cited;
    }
}
