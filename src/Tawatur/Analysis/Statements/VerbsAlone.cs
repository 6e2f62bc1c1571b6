using Tawatur.Documents;
using Tawatur.Languages;

namespace Tawatur.Analysis.Statements;

/// <summary>Gives a reporting verb that names nobody its speaker: from its sentence, from what it goes on with, from whoever spoke last.</summary>
/// <param name="text">The document.</param>
/// <param name="speakers">Reads noun phrases.</param>
/// <param name="resolver">Knows the speakers.</param>
internal sealed class VerbsAlone(StatementText text, SpeakerReader speakers, SpeakerResolver resolver)
{
    // How far back a verb alone may look for a speaker of its gender and number.
    private const int MaxBack = 6;

    private readonly SentenceSubject _subjects = new(text, speakers);
    private readonly List<StatementDraft> _main = [];

    /// <summary>Notes a statement that has its speaker, in the order of the text.</summary>
    public void Add(StatementDraft draft)
    {
        // What stands inside somebody's quotation is no voice of the report's.
        if (draft.Rule != "cue-noun" && draft.Inside is null or { IsTrailing: true } && !text.IsInsideQuotation(draft.CueFirst))
        {
            _main.Add(draft);
        }
    }

    /// <summary>Returns the number of the speaker; 0 where nobody is known.</summary>
    public int Find(StatementDraft draft)
    {
        if (draft.Inside is { IsTrailing: false } outer && Inner(draft, outer) is > 0 and var inner)
        {
            return inner;
        }

        var last = _main.Count > 0 ? _main[^1] : null;
        var isSameSentence = last?.Sentence == draft.Sentence;
        if (isSameSentence && (draft.IsParticiple || Agrees(draft, last!)))
        {
            return last!.Speaker;
        }

        if (!isSameSentence && _subjects.Read(draft) is { } subject)
        {
            return resolver.Describe(subject, draft);
        }

        if (!isSameSentence && Before(draft, last) is { } earlier)
        {
            return resolver.Describe(earlier, draft);
        }

        for (var i = _main.Count - 1; i >= 0 && i >= _main.Count - MaxBack; i--)
        {
            if (Agrees(draft, _main[i]))
            {
                return _main[i].Speaker;
            }
        }

        return last?.Speaker ?? 0;
    }

    /// <summary>Inside somebody's words: he himself where the verb agrees with him, else the subject of what he says ("sources said that the rebels stormed the house and asked him for …").</summary>
    private int Inner(StatementDraft draft, StatementDraft outer)
    {
        var isSelf = outer.Speaker > 0 && Agrees(draft, outer);
        if (isSelf || draft.Agreement is null)
        {
            return outer.Speaker;
        }

        var subject = outer.ContentFirst;
        if (subject < draft.CueFirst && text.Tokens[subject].Kind == TokenKind.Word && speakers.Read(subject, draft.CueFirst) is var end && end > subject
            && (text[subject].Entity > 0 || text[subject].Nominal > 0 || text[subject].Head is not null || UnknownNames.IsHumanPlural(text.Tokens[subject].Word)))
        {
            return resolver.Describe((subject, end), draft);
        }

        return 0;
    }

    /// <summary>The subject of the sentence before, where nobody spoke since: "The media centre published pictures. It explained that …". "He added" goes on with a speaker.</summary>
    private (int First, int End)? Before(StatementDraft draft, StatementDraft? last)
    {
        if (draft.Sentence == 0 || text.EntryAt<ContinuingEntry>(draft.CueFirst, out _) is not null || text.IsInsideQuotation(draft.CueFirst))
        {
            return null;
        }

        return _subjects.Of(draft.Sentence - 1) is { IsKnown: true } subject && (last is null || last.Sentence < draft.Sentence - 1) && SentenceSubject.Agrees(draft.Agreement, subject)
            && text.Document.Article.Paragraphs[text.Document.Sentences[draft.Sentence - 1].Paragraph].Role == text.Document.Article.Paragraphs[text.Document.Sentences[draft.Sentence].Paragraph].Role
            ? subject.Range
            : null;
    }

    private bool Agrees(StatementDraft draft, StatementDraft main) =>
        draft.Agreement is not { } verb || resolver.Speakers[main.Speaker - 1].Agreement is not { } speaker
        || verb == speaker || (verb == Agreement.Plural && speaker is not Agreement.Dual and not Agreement.Feminine) || (verb == Agreement.Dual && speaker == Agreement.Plural);
}
