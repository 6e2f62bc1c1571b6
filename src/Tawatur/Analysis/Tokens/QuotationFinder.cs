using Tawatur.Documents;
using Tawatur.Languages;

namespace Tawatur.Analysis.Tokens;

/// <summary>Pairs quotation marks of every style. A mark that is reversed, doubled or missing is repaired with a note; the text stays as it is.</summary>
/// <remarks>
/// The face of a mark is decided by what stands around it (a space before and a letter behind: opening) before its form, since Arabic outlets write
/// “…”, ”…“ and ”…” alike. One quotation of each style can be open at a time, so the work at each mark is bounded.
/// </remarks>
internal sealed class QuotationFinder : IAnnotator
{
    // A quotation runs on over a paragraph break only where its closing mark stands within so many paragraphs.
    private const int MaxParagraphs = 4;

    /// <inheritdoc/>
    public Layers Requires => Layers.Tokens;

    /// <inheritdoc/>
    public Layers Provides => Layers.Quotations;

    /// <inheritdoc/>
    public Document Apply(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var marks = Marks(document);
        if (marks.Count == 0)
        {
            return document;
        }

        var found = new List<Quotation>();
        var open = new int[QuotationMarks.Styles];
        Array.Fill(open, -1);
        for (var i = 0; i < marks.Count; i++)
        {
            EndParagraphs(document, marks, i, open, found);
            var mark = marks[i];
            var opener = open[mark.Style];
            if (opener < 0)
            {
                if (mark.Face == Face.Closing && !HasLater(marks, i))
                {
                    found.Add(Unopened(document, mark));
                }
                else if (mark.Face != Face.Stray)
                {
                    open[mark.Style] = i;
                }
            }
            else if (mark.Face == Face.Opening)
            {
                found.Add(Unclosed(document, marks[opener], mark.Token, open, opener, marks));
                open[mark.Style] = i;
            }
            else
            {
                found.Add(Closed(document, marks[opener], mark, open, opener, marks));
                open[mark.Style] = -1;
            }
        }

        EndParagraphs(document, marks, marks.Count, open, found);
        found.Sort((a, b) => a.Span.CompareTo(b.Span));
        var unclosed = found.Count(q => q.IsUnclosed);
        var unopened = found.Count(q => q.IsUnopened);
        var notes = document.Notes;
        if (unclosed > 0)
        {
            notes = notes.Add($"quotations: {unclosed} without a closing mark, ended by rule");
        }

        if (unopened > 0)
        {
            notes = notes.Add($"quotations: {unopened} without an opening mark, started by rule");
        }

        return document with { Quotations = [.. found], Notes = notes };
    }

    private enum Face
    {
        Opening,
        Closing,
        Either,
        Stray,
    }

    private readonly record struct Mark(int Token, int Style, Face Face, int Paragraph);

    private static List<Mark> Marks(Document document)
    {
        var marks = new List<Mark>();
        var tokens = document.Tokens;
        var paragraphs = document.Article.Paragraphs;
        var paragraph = 0;
        for (var i = 0; i < tokens.Length; i++)
        {
            if (tokens[i].Kind is not (TokenKind.Punctuation or TokenKind.Symbol) || QuotationMarks.Style(document.Text[tokens[i].Start]) is var style && style < 0)
            {
                continue;
            }

            while (paragraph + 1 < paragraphs.Length && paragraphs[paragraph + 1].Span.Start <= tokens[i].Start)
            {
                paragraph++;
            }

            // A doubled mark ('' for ") is one mark.
            if (marks.Count > 0 && marks[^1] is var last && last.Style == style && last.Token == i - 1 && tokens[i - 1].End == tokens[i].Start
                && document.Text[tokens[i].Start] == document.Text[tokens[i - 1].Start])
            {
                continue;
            }

            marks.Add(new Mark(i, style, FaceOf(document.Text, tokens[i].Start, style), paragraph));
        }

        return marks;
    }

    private static Face FaceOf(string text, int at, int style)
    {
        var before = at > 0 ? text[at - 1] : '\n';
        var behind = at + 1 < text.Length ? text[at + 1] : '\n';
        var isFreeBefore = IsFree(before) || before is '(' or '[' or ':' or Characters.Tatweel || QuotationMarks.Style(before) >= 0;
        var isFreeBehind = IsFree(behind) || IsClosingPunctuation(behind) || QuotationMarks.Style(behind) >= 0;
        if (style == 3 && !isFreeBefore && !isFreeBehind)
        {
            return Face.Stray; // an apostrophe
        }

        if (isFreeBefore != isFreeBehind)
        {
            return isFreeBefore ? Face.Opening : Face.Closing;
        }

        // Nothing around it decides: the form of a guillemet does, that of the others does not.
        return text[at] switch
        {
            Characters.LeftGuillemet or '\u2039' => Face.Opening,
            Characters.RightGuillemet or '\u203A' => Face.Closing,
            _ => Face.Either,
        };
    }

    private static bool IsFree(char c) => Characters.Class(c) is CharacterClass.Space or CharacterClass.Format;

    private static bool IsClosingPunctuation(char c) => c is '.' or ',' or Characters.Comma or Characters.Semicolon or ';' or ':' or '!' or '?' or Characters.QuestionMark or ')' or ']' or '-' or '\u2026';

    private static bool HasLater(List<Mark> marks, int i) => i + 1 < marks.Count && marks[i + 1].Style == marks[i].Style && marks[i + 1].Paragraph == marks[i].Paragraph && marks[i + 1].Face != Face.Opening;

    /// <summary>Ends what is open from earlier paragraphs, unless its closing mark comes next.</summary>
    private static void EndParagraphs(Document document, List<Mark> marks, int next, int[] open, List<Quotation> found)
    {
        for (var style = 0; style < open.Length; style++)
        {
            if (open[style] < 0)
            {
                continue;
            }

            var opener = marks[open[style]];
            if (next < marks.Count && marks[next].Paragraph == opener.Paragraph)
            {
                continue;
            }

            // The next mark of this style, if it closes, is ours: the words ran on over the break.
            if (next < marks.Count && marks[next].Style == style && marks[next].Face == Face.Closing && marks[next].Paragraph - opener.Paragraph < MaxParagraphs && !HasLater(marks, next))
            {
                continue;
            }

            found.Add(Unclosed(document, opener, -1, open, open[style], marks));
            open[style] = -1;
        }
    }

    private static int Depth(int[] open, int opener, List<Mark> marks)
    {
        var depth = 0;
        foreach (var other in open)
        {
            if (other >= 0 && other != opener && marks[other].Token < marks[opener].Token)
            {
                depth++;
            }
        }

        return depth;
    }

    private static Quotation Closed(Document document, Mark opener, Mark closer, int[] open, int openIndex, List<Mark> marks)
    {
        var tokens = document.Tokens;
        var last = closer.Token;
        while (last + 1 < tokens.Length && tokens[last + 1].Start == tokens[last].End && document.Text[tokens[last + 1].Start] == document.Text[tokens[closer.Token].Start])
        {
            last++;
        }

        var span = new TextSpan(tokens[opener.Token].Start, tokens[last].End);
        return new Quotation(span, new TextSpan(tokens[opener.Token].End, tokens[closer.Token].Start), opener.Token, last + 1, Depth(open, openIndex, marks));
    }

    private static Quotation Unclosed(Document document, Mark opener, int nextOpening, int[] open, int openIndex, List<Mark> marks)
    {
        var tokens = document.Tokens;
        int end;
        if (nextOpening >= 0)
        {
            // Before the clause that opens the next one: at the last comma or stop between them.
            end = nextOpening;
            for (var i = nextOpening - 1; i > opener.Token; i--)
            {
                if (tokens[i].Kind == TokenKind.Punctuation && document.Text[tokens[i].Start] is '.' or ',' or Characters.Comma or Characters.Semicolon)
                {
                    end = i;
                    break;
                }
            }
        }
        else
        {
            end = EndOfParagraph(document, opener);
        }

        end = Math.Max(end, opener.Token + 1);
        var span = new TextSpan(tokens[opener.Token].Start, tokens[end - 1].End);
        return new Quotation(span, new TextSpan(Math.Min(tokens[opener.Token].End, span.End), span.End), opener.Token, end, Depth(open, openIndex, marks)) { IsUnclosed = true };
    }

    private static int EndOfParagraph(Document document, Mark opener)
    {
        var tokens = document.Tokens;
        var paragraphs = document.Article.Paragraphs;
        var limit = paragraphs.Length > opener.Paragraph ? paragraphs[opener.Paragraph].Span.End : document.Text.Length;
        var end = TokenRange.FirstAtOrBehind(tokens, limit);
        if (end - 1 > opener.Token && document.Text[tokens[end - 1].Start] == '.')
        {
            end--;
        }

        return end;
    }

    private static Quotation Unopened(Document document, Mark closer)
    {
        var tokens = document.Tokens;
        var paragraphs = document.Article.Paragraphs;
        var limit = paragraphs.Length > closer.Paragraph ? paragraphs[closer.Paragraph].Span.Start : 0;
        var first = closer.Token;
        while (first > 0 && tokens[first - 1].Start >= limit
            && !(tokens[first - 1].Kind == TokenKind.Punctuation && (document.Text[tokens[first - 1].Start] is '.' or ':' || QuotationMarks.Style(document.Text[tokens[first - 1].Start]) >= 0)))
        {
            first--;
        }

        var span = new TextSpan(tokens[first].Start, tokens[closer.Token].End);
        return new Quotation(span, new TextSpan(span.Start, tokens[closer.Token].Start), first, closer.Token + 1, 0) { IsUnopened = true };
    }
}
