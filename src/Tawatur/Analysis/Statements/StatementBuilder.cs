using System.Collections.Immutable;
using Tawatur.Documents;
using Tawatur.Languages;

namespace Tawatur.Analysis.Statements;

/// <summary>Turns drafts into statements: spans, mode, certainty, insertions, chain.</summary>
/// <param name="text">The document.</param>
/// <param name="chains">Builds their chains.</param>
internal sealed class StatementBuilder(StatementText text, ChainBuilder chains)
{
    /// <summary>Returns the statement of a draft.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="id">Its id.</param>
    /// <param name="inside">The id of the statement around it.</param>
    /// <param name="speaker">Its speaker.</param>
    /// <param name="kind">What the speaker is.</param>
    public Statement Build(StatementDraft draft, string id, string? inside, Speaker? speaker, SpeakerKind kind)
    {
        var content = ContentOf(draft);
        var via = draft.Via.OrderBy(v => v.Span.Start).ToImmutableArray();
        var modal = ModalOf(draft);
        return new Statement
        {
            Id = id,
            Cue = text.Span(draft.CueFirst, draft.CueEnd),
            Content = content,
            Mode = ModeOf(draft),
            Polarity = draft.Polarity,
            Negated = draft.Negated == Negation.No && draft.Certainty != Certainty.Unknown && IsNegated(draft) ? Negation.Yes : draft.Negated,
            Certainty = draft.Certainty is Certainty.Certain or Certainty.Probable ? modal ?? draft.Certainty : draft.Certainty,
            Stance = draft.Stance,
            Speaker = speaker,
            Source = draft.Source is { } source ? text.NounSpan(source.First, source.End) : null,
            Kind = kind,
            Via = via,
            Chain = chains.Of(draft),
            Inside = inside,
            Insertions = Insertions(draft),
            Notes = NotesOf(draft),
            By = new FoundBy(nameof(StatementFinder), draft.Rule),
        };
    }

    private ImmutableArray<TextSpan> ContentOf(StatementDraft draft)
    {
        var piece = text.Span(draft.ContentFirst, draft.ContentEnd);
        return draft.Resumed is { } resumed ? [piece, text.Span(resumed.First, resumed.End)] : [piece];
    }

    private StatementMode ModeOf(StatementDraft draft)
    {
        var isDirect = IsQuoted(draft.ContentFirst, draft.ContentEnd);
        if (isDirect && (draft.Resumed is not { } resumed || IsQuoted(resumed.First, resumed.End)))
        {
            return StatementMode.Direct;
        }

        if (draft.Resumed is not null)
        {
            return StatementMode.Mixed;
        }

        for (var i = draft.ContentFirst; i < draft.ContentEnd; i++)
        {
            if (text[i].QuotationEnd is > 0 and var end && end <= draft.ContentEnd && !IsNameQuoted(draft.ContentFirst, i, end))
            {
                return StatementMode.Mixed;
            }
        }

        return StatementMode.Indirect;
    }

    private bool IsQuoted(int first, int end) => text[first].QuotationEnd is > 0 and var quoted && (quoted == end || (quoted > end && quoted - end <= 1));

    /// <summary>Marks around a name, a title or a figure quote nobody.</summary>
    private bool IsNameQuoted(int first, int quotation, int end)
    {
        var words = end - quotation - 2;
        if (words <= 1 && text.Tokens[quotation + 1].Kind == TokenKind.Number)
        {
            return true;
        }

        if (text[quotation + 1].IsNameStart && text[quotation + 1].NameEnd >= end - 1)
        {
            return true;
        }

        return words <= 4 && quotation > first && (text[quotation - 1].Head is { Kind: SpeakerKind.Media } || text[quotation - 1].Via is { Kind: ViaKind.Carrier } || text[quotation - 1].Nominal > 0 || text[quotation - 1].Entity > 0);
    }

    private bool IsNegated(StatementDraft draft)
    {
        for (var i = draft.ContentFirst; i < draft.ContentEnd && i < draft.ContentFirst + 6; i++)
        {
            if (text[i].Has(ParticleRoles.Negation) && text.Tokens[i].Word.Folded.Length == 2 && text.Text[text.Tokens[i].End - 1] is Characters.Meem or Characters.Noon or Characters.Alef)
            {
                return text.Tokens[i].Word.Folded[0] == Characters.Lam;
            }
        }

        return false;
    }

    /// <summary>A modal before the content's verb wins over the cue.</summary>
    private Certainty? ModalOf(StatementDraft draft)
    {
        for (var i = draft.ContentFirst; i < draft.ContentEnd && i < draft.ContentFirst + 8; i++)
        {
            if (text.EntryAt<ModalEntry>(i, out _) is { } modal)
            {
                // "qad" hedges an imperfect alone; before a perfect it only marks the past.
                return modal.IsBeforeImperfect && !IsImperfect(i + 1) ? null : modal.Certainty;
            }
        }

        return null;
    }

    private bool IsImperfect(int at) =>
        at < text.Tokens.Length && text.Tokens[at].Word is { Kind: TokenKind.Word, Folded: { Length: >= 3 } form } && form[0] is Characters.Yeh or Characters.Teh;

    private ImmutableArray<TextSpan> Insertions(StatementDraft draft)
    {
        var found = ImmutableArray.CreateBuilder<TextSpan>();
        for (var i = draft.ContentFirst; i < draft.ContentEnd; i++)
        {
            if (text[i].QuotationEnd is not (> 0 and var end))
            {
                continue;
            }

            var open = -1;
            for (var j = i; j < end && j < draft.ContentEnd; j++)
            {
                if (text.Mark(j) is '(' or '[')
                {
                    open = j;
                }
                else if (text.Mark(j) is ')' or ']' && open >= 0)
                {
                    found.Add(text.Span(open, j + 1));
                    open = -1;
                }
            }

            i = Math.Min(end, draft.ContentEnd) - 1;
        }

        return found.DrainToImmutable();
    }

    private ImmutableArray<string> NotesOf(StatementDraft draft)
    {
        var notes = draft.Notes;
        for (var i = draft.ContentFirst; i < draft.ContentEnd; i++)
        {
            if (text[i].IsUnclosed)
            {
                notes.Add("closing quotation mark missing");
                break;
            }
        }

        return [.. notes];
    }
}
