using System.Collections.Immutable;
using Tawatur.Documents;

namespace Tawatur.Analysis.Statements;

/// <summary>Turns drafts into statements: spans, mode, certainty, insertions, chain.</summary>
/// <param name="text">The document.</param>
/// <param name="chains">Builds their chains.</param>
/// <param name="clauses">Reads modals and negations.</param>
internal sealed class StatementBuilder(StatementText text, ChainBuilder chains, ClauseReader clauses)
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
        var (certainty, negated) = Commitment(draft);
        return new Statement
        {
            Id = id,
            Cue = text.Span(draft.CueFirst, draft.CueEnd),
            Content = content,
            Mode = ModeOf(draft),
            Polarity = draft.Polarity,
            Negated = negated,
            Certainty = certainty,
            Stance = StanceOf(draft),
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

    /// <summary>Doubt in somebody's words is his and not the outlet's.</summary>
    private static Stance StanceOf(StatementDraft draft) => draft.Inside is { IsTrailing: false } outer && outer.Speaker != draft.Speaker ? Stance.Neutral : draft.Stance;

    /// <summary>The modal inside the content wins over the cue; what is demanded, promised, threatened or asked is neither so nor not so.</summary>
    private (Certainty Certainty, Negation Negated) Commitment(StatementDraft draft)
    {
        if (draft.Certainty == Certainty.Unknown)
        {
            return (Certainty.Unknown, Negation.Unknown);
        }

        var clause = clauses.Read(draft.ContentFirst, draft.ContentEnd);
        var certainty = clause.Certainty ?? draft.Certainty;
        var negated = draft.Negated == Negation.No && clause.IsNegated ? Negation.Yes : draft.Negated;
        return (certainty, certainty == Certainty.Unknown ? Negation.Unknown : negated);
    }

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
