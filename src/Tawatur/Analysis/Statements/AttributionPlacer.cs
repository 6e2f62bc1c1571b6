using Tawatur.Documents;
using Tawatur.Languages;

namespace Tawatur.Analysis.Statements;

/// <summary>Decides what an attributing phrase attributes: the words behind it, the words before it, or the statements of its sentence to their carrier.</summary>
/// <param name="text">The document.</param>
/// <param name="contents">Reads the ends of contents.</param>
internal sealed class AttributionPlacer(StatementText text, ContentReader contents)
{
    /// <summary>Adds the statements that attributing phrases make, and marks those that they change.</summary>
    public void Place(int sentence, List<Attribution> attributions, List<StatementDraft> found, int first, int end, List<int> breaks)
    {
        var start = first;
        foreach (var attribution in attributions)
        {
            if (attribution.Kind == CuePhraseKind.Aside)
            {
                Mark(attribution, found);
            }
            else if (InQuotation(attribution, start) is var from && Front(attribution, from, end) is > 0 and var behind)
            {
                var draft = Draft(sentence, attribution, isTrailing: false);
                draft.ContentFirst = behind;
                contents.ReadEnd(draft, end, breaks);
                found.Add(draft);
            }
            else
            {
                Trail(sentence, attribution, found, from);
                start = attribution.End;
            }
        }
    }

    /// <summary>Inside a quotation an attributing phrase attributes quoted words alone.</summary>
    private int InQuotation(Attribution attribution, int start)
    {
        for (var i = attribution.First - 1; i >= start && text[attribution.First].IsQuoted; i--)
        {
            if (text[i].QuotationEnd > attribution.First)
            {
                return i + 1;
            }
        }

        return start;
    }

    private StatementDraft Draft(int sentence, Attribution attribution, bool isTrailing)
    {
        var draft = new StatementDraft
        {
            Sentence = sentence,
            CueFirst = attribution.First,
            CueEnd = attribution.CueEnd,
            Rule = isTrailing ? "attribution-behind" : "attribution-before",
            IsTrailing = isTrailing,
            Source = attribution.Speaker,
            Stance = attribution.Stance,
            Certainty = Certainty.Certain,
        };
        if (attribution.Carrier is { } carrier)
        {
            draft.Via.Add(new Via(text.NounSpan(carrier.First, carrier.End), ViaKind.Carrier));
        }

        return draft;
    }

    /// <summary>Doubt belongs to the statement whose words it follows.</summary>
    private static void Mark(Attribution aside, List<StatementDraft> found)
    {
        StatementDraft? last = null;
        foreach (var draft in found)
        {
            if (draft.CueFirst < aside.First && draft.Rule != "cue-noun")
            {
                last = draft;
            }
        }

        if (last is not null && aside.Stance != Stance.Neutral)
        {
            last.Stance = aside.Stance;
        }
    }

    /// <summary>Returns the first token of the content where the phrase stands before it; 0 where it closes a clause.</summary>
    private int Front(Attribution attribution, int start, int end)
    {
        var behind = attribution.End;
        while (behind < end && (text.IsComma(behind) || text[behind].TimeEnd > 0))
        {
            behind = Math.Max(behind + 1, text[behind].TimeEnd);
        }

        if (behind >= end || text.Mark(behind) == '.')
        {
            return 0;
        }

        var isComplemented = text[behind].Has(ParticleRoles.Complementizer | ParticleRoles.Carrying);
        var words = 0;
        for (var i = start; i < attribution.First; i++)
        {
            words += text.Tokens[i].Kind == TokenKind.Word && !text[i].Has(ParticleRoles.Aside) ? 1 : 0;
        }

        // A complementizer behind it needs words of its own: "most likely, according to sources, that …".
        if (!isComplemented && (words > 1 || (words > 0 && attribution.First > start && text.IsComma(attribution.First - 1))))
        {
            return 0;
        }

        // "fa-qad" before the clause says nothing of its own.
        return (isComplemented && text[behind].Has(ParticleRoles.Complementizer)) || (behind == attribution.End && text[behind].Has(ParticleRoles.Perfective) && text.Tokens[behind].Word.Folded[0] == Characters.Feh) ? behind + 1 : behind;
    }

    /// <summary>The words start behind what only leads to them: a date line, "for his part,", and behind "which" where the phrase closes a clause about the one before.</summary>
    private int Opening(int start, int end)
    {
        var first = start;
        for (var i = start + 1; i < end && i < start + MaxDateline; i++)
        {
            if (text.Mark(i) is '-' or '\u2013' or '\u2014' && text.Mark(i - 1) == ')')
            {
                first = i + 1;
                while (first < end && text.Mark(first) is '-' or '\u2013' or '\u2014')
                {
                    first++;
                }
            }
        }

        if (first < end && text[first].Has(ParticleRoles.Aside) && text[first].RoleEnd < end && text.IsComma(text[first].RoleEnd))
        {
            first = text[first].RoleEnd + 1;
        }

        for (var i = first + 4; i < end; i++)
        {
            if (text[i].QuotationEnd > 0)
            {
                i = Math.Min(text[i].QuotationEnd, end) - 1;
            }
            else if (text.IsComma(i - 1) && text[i].Has(ParticleRoles.Break) && text[i].RoleEnd == i + 2 && text[i + 1].Has(ParticleRoles.Relative | ParticleRoles.Negation))
            {
                first = i; // "…, which led to …, according to X"
            }
        }

        return first;
    }

    // A date line names a town, a state and an agency.
    private const int MaxDateline = 12;

    private void Trail(int sentence, Attribution attribution, List<StatementDraft> found, int start)
    {
        var carried = attribution.IsCarrier && attribution.Speaker is not null ? found.FindAll(d => d.CueFirst < attribution.First && d.CueFirst >= start && d.Rule != "cue-noun") : [];
        if (carried.Count > 0)
        {
            foreach (var draft in carried)
            {
                draft.Via.Add(new Via(text.NounSpan(attribution.Speaker!.Value.First, attribution.Speaker.Value.End), ViaKind.Carrier));
            }

            return;
        }

        var first = Opening(start, attribution.First);
        while (first < attribution.First && (text.IsComma(first) || (first == start && text.Mark(first) != '\0' && text[first].QuotationEnd == 0)))
        {
            first++;
        }

        var statement = Draft(sentence, attribution, isTrailing: true);
        statement.ContentFirst = first;
        statement.ContentEnd = contents.Trim(first, attribution.First);
        if (statement.ContentEnd - first < 2)
        {
            return;
        }

        foreach (var inner in found)
        {
            if (inner.CueFirst >= first && inner.CueFirst < statement.ContentEnd && inner.Inside is null)
            {
                inner.Inside = statement;
            }
        }

        found.Add(statement);
    }
}
