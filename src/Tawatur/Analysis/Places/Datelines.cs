using Tawatur.Documents;
using Tawatur.Languages;

namespace Tawatur.Analysis.Places;

/// <summary>The words at the start of a report that say where its writer sat: "X (agency) -". They are never the place of an event.</summary>
internal sealed class Datelines
{
    // Two towns, their states, an agency in brackets and a date; what is longer is a sentence.
    private const int MaxTokens = 16;

    // A dateline stands before the first paragraph of the body, or before the second where a summary comes first.
    private const int MaxParagraphs = 3;

    private readonly List<TextSpan> _spans = [];

    public Datelines(Document document, List<FoundPlace> places)
    {
        var bodies = 0;
        int place = 0, term = 0, token = 0;
        foreach (var paragraph in document.Article.Paragraphs)
        {
            if (paragraph.Role is ParagraphRole.Dateline or ParagraphRole.Byline or ParagraphRole.Credit)
            {
                _spans.Add(paragraph.Span);
                continue;
            }

            if (paragraph.Role != ParagraphRole.Body || ++bodies > MaxParagraphs)
            {
                continue;
            }

            while (place < places.Count && places[place].Span.Start < paragraph.Span.Start)
            {
                place++;
            }

            while (token < document.Tokens.Length && document.Tokens[token].Start < paragraph.Span.Start)
            {
                token++;
            }

            while (term < document.Terms.Length && document.Terms[term].FirstToken < token)
            {
                term++;
            }

            if (place < places.Count && places[place].First == token && End(document, token, term, paragraph.Span) is var end && end > token)
            {
                _spans.Add(new TextSpan(paragraph.Span.Start, document.Tokens[end].Start));
            }
        }
    }

    /// <summary>Returns whether words stand in a dateline.</summary>
    public bool Holds(TextSpan span) => _spans.Exists(s => s.Contains(span));

    /// <summary>The index of the last dash with nothing but names, marks and dates before it; the first token where there is none.</summary>
    private static int End(Document document, int first, int term, TextSpan paragraph)
    {
        var end = first;
        for (var at = first; at < document.Tokens.Length && at < first + MaxTokens && document.Tokens[at].Start < paragraph.End;)
        {
            var token = document.Tokens[at];
            if (token.Kind is TokenKind.Punctuation or TokenKind.Symbol && document.Text[token.Start] is '-' or '\u2013' or '\u2014')
            {
                // "Dubai - Reuters - The …": what stands before another dash belongs to it as well.
                end = at;
            }

            while (term < document.Terms.Length && document.Terms[term].FirstToken < at)
            {
                term++;
            }

            var next = at;
            for (var i = term; i < document.Terms.Length && document.Terms[i].FirstToken == at; i++)
            {
                if (document.Terms[i].Entry is NameEntry { IsClass: false } or TimeEntry)
                {
                    next = Math.Max(next, document.Terms[i].EndToken);
                }
            }

            if (next == at && token.Kind == TokenKind.Word && Characters.IsArabic(document.Text[token.Start]))
            {
                return end;
            }

            at = Math.Max(next, at + 1);
        }

        return end;
    }
}
