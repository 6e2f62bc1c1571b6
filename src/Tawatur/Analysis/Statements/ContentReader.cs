using Tawatur.Documents;
using Tawatur.Languages;

namespace Tawatur.Analysis.Statements;

/// <summary>Reads where a content ends: at the sentence's end, or where the outlet or another cue takes over.</summary>
/// <param name="text">The document.</param>
internal sealed class ContentReader(StatementText text)
{
    // A quotation of fewer words is a term inside a sentence, not what was said.
    private const int MinQuotedWords = 4;

    /// <summary>Reads the end of a content that follows its cue.</summary>
    /// <param name="draft">The statement; its end is set, and a second piece where a gloss interrupts.</param>
    /// <param name="end">The token behind the sentence.</param>
    /// <param name="breaks">The tokens, ascending, at which a cue of this sentence ends what runs before it.</param>
    public void ReadEnd(StatementDraft draft, int end, List<int> breaks)
    {
        var first = draft.ContentFirst;
        var at = first;
        if (text[first].Has(ParticleRoles.Pointing) && !text[first - 1].Has(ParticleRoles.Complementizer) && first + 1 < end && (text[first + 1].Roles == ParticleRoles.None || text[first + 1].Preposition != CueFrames.None))
        {
            draft.ContentEnd = first + 1; // "denied it flatly": what was denied is "it"
            return;
        }

        var dummy = IsDummy(first) && first + 1 < end ? first + 1 : first;
        if (text[dummy].QuotationEnd is > 0 and var quoted)
        {
            at = quoted;
            if (quoted - first > MinQuotedWords + 1 && !RunsOn(quoted, end, breaks))
            {
                draft.ContentEnd = quoted;
                LeaveDummy(draft);
                return;
            }
        }

        var isNoun = IsNoun(draft);
        var isAside = IsAside(draft);
        var isTitle = text.Document.Article.Paragraphs[text.Document.Sentences[draft.Sentence].Paragraph].Role == ParagraphRole.Title;
        for (; at < end; at++)
        {
            if (text[at].QuotationEnd is > 0 and var behind && breaks.BinarySearch(at) < 0)
            {
                if (behind >= end)
                {
                    at = behind;
                    break;
                }

                at = behind - 1;
                continue;
            }

            if (at > first && breaks.BinarySearch(at) >= 0)
            {
                break;
            }

            // What a noun of speech brings ends with its phrase: "since the announcement that the bridge is old, …".
            if (at > first && draft.Rule == "cue-noun" && text.IsComma(at) && !(at + 1 < end && (text[at + 1].Has(ParticleRoles.Complementizer | ParticleRoles.Carrying) || text.Tokens[at + 1].Word.Folded is [Characters.Beh, Characters.Lam])))
            {
                break;
            }

            if (at > first && ((isNoun && IsBehindNoun(draft, at)) || (isAside && text.IsComma(at) && !BringsMore(at + 1, end)) || (isTitle && text.Mark(at) is ':' or '.')))
            {
                break;
            }

            if (at > first && ((text[at].Has(ParticleRoles.Break) && IsBreak(at, end)) || StartsTaking(at, end)))
            {
                if (text[at].RoleEnd - at > 1)
                {
                    Resume(draft, text[at].RoleEnd, end, breaks);
                }

                break;
            }
        }

        draft.ContentEnd = Trim(first, at);
        LeaveDummy(draft);
    }

    /// <summary>"that it is 'a full quotation'": the pronoun stands for nothing.</summary>
    private void LeaveDummy(StatementDraft draft)
    {
        var first = draft.ContentFirst;
        if (first + 1 < draft.ContentEnd && IsDummy(first) && text[first + 1].QuotationEnd == draft.ContentEnd)
        {
            draft.ContentFirst++;
        }
    }

    private bool IsDummy(int at) => text[at].Has(ParticleRoles.Carrying) && text.Tokens[at].Word.Light is [Characters.Alef, .., Characters.Heh];

    /// <summary>Cuts commas, a closing stop and a conjunction left alone off the end.</summary>
    public int Trim(int first, int end)
    {
        while (end > first + 1 && (text.IsComma(end - 1) || text.Mark(end - 1) is '.' or ':' or '-' || (text.Mark(end - 1) != '\0' && text.Tokens[end - 1].Word.Length > 1) || IsDangling(end - 1)))
        {
            if (text.Mark(end - 1) == '.' && IsQuotedStop(first, end - 1))
            {
                break;
            }

            end--;
        }

        return end;
    }

    private bool IsDangling(int at) =>
        (text[at].Has(ParticleRoles.Topic) && !text[at].Has(ParticleRoles.Relative) && text.Tokens[at].Word.Folded.Length <= 4)
        || (text[at].Has(ParticleRoles.Aside) && text.Tokens[at].Word.Folded.Length <= 3) || (text[at].Has(ParticleRoles.Break) && text.Tokens[at].Word.Folded[0] == Characters.Waw);

    /// <summary>"…, who denies any link, …": a relative clause between commas.</summary>
    private bool IsAside(StatementDraft draft) => draft.CueFirst > 1 && text[draft.CueFirst - 1].Has(ParticleRoles.Relative);

    private bool BringsMore(int at, int end) => at < end && (text[at].Has(ParticleRoles.Complementizer | ParticleRoles.Carrying) || (text.Tokens[at].Word.Proclitics & Proclitics.And) != 0 && !text[at].Has(ParticleRoles.Negation | ParticleRoles.Copula | ParticleRoles.Perfective) && !text[at].IsCueVerb);

    /// <summary>Behind a noun and its comma: what led to it, what stands against it, or a clause of its own with "was", "had", "did not".</summary>
    private bool IsBehindNoun(StatementDraft draft, int at)
    {
        if (!text.IsComma(at - 1))
        {
            // "accused it of hypocrisy after (ithra) a report", "which (mimma) brought …"; "the death of a leader after an explosion" is one event.
            return (text[at].Roles == (ParticleRoles.Function | ParticleRoles.Background) && at > draft.ContentFirst && (text[draft.ContentFirst - 1].Preposition != CueFrames.None || text.HasProclitic(draft.ContentFirst, Proclitics.With, Characters.Beh)))
                || (text[at].Has(ParticleRoles.Break) && text[at].RoleEnd == at + 1 && !text[at].Has(ParticleRoles.Pointing));
        }

        return text[at].Has(ParticleRoles.Background | ParticleRoles.Contrast)
            || (text.Tokens[at].Word.Folded is [Characters.Waw, ..] && text[at].Has(ParticleRoles.Negation | ParticleRoles.Copula | ParticleRoles.Perfective))
            || (text[at].Has(ParticleRoles.Function) && text.Tokens[at].Word.Folded is [Characters.Waw, Characters.Heh, _]);
    }

    /// <summary>What was announced, asked for or praised is a noun and no clause: nothing that brings a clause or a quotation stands before it.</summary>
    private bool IsNoun(StatementDraft draft) =>
        !draft.IsTrailing && draft.ContentFirst > draft.CueFirst && !text[draft.ContentFirst].Has(ParticleRoles.Carrying) && (text[draft.ContentFirst].QuotationEnd == 0 || text[draft.ContentFirst].QuotationEnd <= draft.ContentFirst + MinQuotedWords)
        && !text[draft.ContentFirst - 1].Has(ParticleRoles.Complementizer) && text.Mark(draft.ContentFirst - 1) != ':' && draft.Rule != "attribution-before";

    private bool IsQuotedStop(int first, int at)
    {
        for (var i = first; i < at; i++)
        {
            if (text[i].QuotationEnd > at)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The outlet takes over behind a comma, a mark or a time; without one only with "without giving details", "and that is what", "and that".</summary>
    private bool IsBreak(int at, int end) => text[at].Has(ParticleRoles.Pointing) ? IsOfSpeech(at + 1, end) : IsTakenOver(at);

    /// <summary>"and that in a statement", "and that according to", "and that in reply to": "that" is the speech, and not what was said.</summary>
    private bool IsOfSpeech(int at, int end) =>
        at + 1 < end && (text.EntryAt<CuePhraseEntry>(at, out _) is not null || (text.EntryAt<ViaPrepositionEntry>(at, out _) is not null && text[at + 1].Via is not null) || text[at].Has(ParticleRoles.Background));

    private bool IsTakenOver(int at) =>
        (text[at].Has(ParticleRoles.Governs) && text[at].RoleEnd - at > 1) || text.Mark(at - 1) != '\0' || text[at - 1].TimeEnd > 0 || text.Tokens[at].Word.Folded[0] == Characters.Waw;

    /// <summary>"…, an accusation that the ministry denies": the pronoun, a noun, and a verb of speech that takes it up.</summary>
    private bool StartsTaking(int at, int end) =>
        at + 2 < end && text.IsComma(at - 1) && text[at].Has(ParticleRoles.Function) && text.Tokens[at].Word is { Folded: { Length: 3 } word } && word[0] == Characters.Waw
        && text.Tokens[at + 1].Kind == TokenKind.Word && !text.IsDefinite(at + 1) && text.EntryAt<CueVerbEntry>(at + 2, out var match) is not null && match.HasEnclitic;

    /// <summary>Returns whether the words go on behind a closed quotation.</summary>
    private bool RunsOn(int at, int end, List<int> breaks)
    {
        if (at >= end || text.Mark(at) is '.' or ':' || breaks.BinarySearch(at) >= 0)
        {
            return false;
        }

        if (!text.IsComma(at))
        {
            return true;
        }

        // Behind a comma only a further clause of the same words: "and that …", "as well as that …".
        for (var i = at + 1; i < end && i <= at + 2; i++)
        {
            if (breaks.BinarySearch(i) >= 0)
            {
                return false;
            }

            if (text[i].Has(ParticleRoles.Complementizer | ParticleRoles.Carrying))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A quotation that goes on behind the outlet's gloss is a second piece of the content.</summary>
    private void Resume(StatementDraft draft, int at, int end, List<int> breaks)
    {
        for (var i = at; i < end; i++)
        {
            if (breaks.BinarySearch(i) >= 0)
            {
                return;
            }

            if (text.IsComma(i) && i + 1 < end && text[i + 1].QuotationEnd is > 0 and var quoted && quoted - i > MinQuotedWords + 2)
            {
                draft.Resumed = (i + 1, Math.Min(quoted, end));
                return;
            }
        }
    }
}
