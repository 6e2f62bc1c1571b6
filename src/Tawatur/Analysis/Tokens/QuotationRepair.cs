using Tawatur.Documents;
using Tawatur.Languages;

namespace Tawatur.Analysis.Tokens;

/// <summary>Ends a quotation whose closing mark is missing, and starts one whose opening mark is.</summary>
/// <param name="document">The document.</param>
internal sealed class QuotationRepair(Document document)
{
    // The words before a lone closing mark are looked through so far back: a quoted sentence is shorter.
    private const int MaxTokensBack = 200;

    /// <summary>Returns the quotation of a mark that nothing closes: up to the clause that opens the next one, else to the end of its paragraph. None where it holds nothing.</summary>
    public IEnumerable<Quotation> Unclosed(QuotationMark opener, int nextOpening, int depth)
    {
        var tokens = document.Tokens;
        var end = nextOpening >= 0 ? BeforeClause(opener, nextOpening) : EndOfParagraph(opener);
        if (end <= opener.EndToken)
        {
            yield break;
        }

        var span = new TextSpan(tokens[opener.Token].Start, tokens[end - 1].End);
        yield return new Quotation(span, new TextSpan(tokens[opener.EndToken - 1].End, span.End), opener.Token, end, depth) { IsUnclosed = true };
    }

    /// <summary>Returns the quotation of a mark that nothing opens: from behind the last stop, colon or mark of its paragraph. None for a mark of measure, or where it holds no word.</summary>
    public IEnumerable<Quotation> Unopened(QuotationMark closer)
    {
        var tokens = document.Tokens;
        var paragraphs = document.Article.Paragraphs;
        var limit = paragraphs.Length > closer.Paragraph ? paragraphs[closer.Paragraph].Span.Start : 0;
        var first = closer.Token;
        if (first > 0 && tokens[first - 1].Kind == TokenKind.Number && tokens[first - 1].End == tokens[first].Start)
        {
            yield break;
        }

        // The stop that ends the quoted sentence itself is inside.
        if (first > 0 && tokens[first - 1].Start >= limit && IsMark(first - 1, '.'))
        {
            first--;
        }

        var furthest = Math.Max(0, closer.Token - MaxTokensBack);
        while (first > furthest && tokens[first - 1].Start >= limit && !IsMark(first - 1, '.') && !IsMark(first - 1, ':') && !IsQuotationMark(first - 1))
        {
            first--;
        }

        // What a mark closed before, and a comma behind it, are not its own.
        while (first < closer.Token && tokens[first].Kind is TokenKind.Punctuation)
        {
            first++;
        }

        if (first == closer.Token)
        {
            yield break;
        }

        var span = new TextSpan(tokens[first].Start, tokens[closer.EndToken - 1].End);
        yield return new Quotation(span, new TextSpan(span.Start, tokens[closer.Token].Start), first, closer.EndToken, 0) { IsUnopened = true };
    }

    /// <summary>The last comma or stop before the next opening mark.</summary>
    private int BeforeClause(QuotationMark opener, int nextOpening)
    {
        var furthest = Math.Max(opener.EndToken, nextOpening - MaxTokensBack);
        for (var i = nextOpening - 1; i >= furthest; i--)
        {
            if (document.Tokens[i].Kind == TokenKind.Punctuation && document.Text[document.Tokens[i].Start] is '.' or ',' or Characters.Comma or Characters.Semicolon)
            {
                return i;
            }
        }

        return nextOpening;
    }

    private int EndOfParagraph(QuotationMark opener)
    {
        var paragraphs = document.Article.Paragraphs;
        var limit = paragraphs.Length > opener.Paragraph ? paragraphs[opener.Paragraph].Span.End : document.Text.Length;
        var end = TokenRange.FirstAtOrBehind(document.Tokens, limit);
        return end - 1 >= opener.EndToken && IsMark(end - 1, '.') ? end - 1 : end;
    }

    private bool IsMark(int token, char mark) => document.Tokens[token] is { Kind: TokenKind.Punctuation, Word.Length: 1 } && document.Text[document.Tokens[token].Start] == mark;

    private bool IsQuotationMark(int token) => document.Tokens[token].Kind != TokenKind.Word && QuotationMarks.Style(document.Text[document.Tokens[token].Start]) >= 0;
}
