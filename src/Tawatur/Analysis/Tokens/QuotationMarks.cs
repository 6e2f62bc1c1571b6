using Tawatur.Documents;
using Tawatur.Languages;

namespace Tawatur.Analysis.Tokens;

/// <summary>The styles of quotation marks, and the marks of a document with the way each faces.</summary>
/// <remarks>
/// The face of a mark is decided by what stands around it (a space before and a letter behind: opening) before its form, since Arabic outlets write
/// “…”, ”…“ and ”…” alike.
/// </remarks>
internal static class QuotationMarks
{
    /// <summary>The number of styles; marks of one style close each other. Straight and curly double marks are one style, since outlets mix them.</summary>
    public const int Styles = 4;

    /// <summary>The style of the single mark, which is an apostrophe too: one without its partner quotes nothing.</summary>
    public const int Single = 2;

    /// <summary>Returns the style of a mark, from 0, or -1 for any other character.</summary>
    public static int Style(char c) => c switch
    {
        '"' or '\uFF02' or Characters.LeftDoubleQuote or Characters.RightDoubleQuote or '\u201E' or '\u201F' => 0,
        Characters.LeftGuillemet or Characters.RightGuillemet or '\u300A' or '\u300B' => 1,
        '\'' or '\u2018' or '\u2019' or '\u201A' or '\u201B' => Single,
        '\u2039' or '\u203A' => 3,
        _ => -1,
    };

    /// <summary>Returns the marks of a document, in text order.</summary>
    public static List<QuotationMark> Of(Document document)
    {
        var marks = new List<QuotationMark>();
        var tokens = document.Tokens;
        var paragraphs = document.Article.Paragraphs;
        var paragraph = 0;
        for (var i = 0; i < tokens.Length; i++)
        {
            if (tokens[i].Kind is not (TokenKind.Punctuation or TokenKind.Symbol) || Style(document.Text[tokens[i].Start]) is var style && style < 0)
            {
                continue;
            }

            while (paragraph + 1 < paragraphs.Length && paragraphs[paragraph + 1].Span.Start <= tokens[i].Start)
            {
                paragraph++;
            }

            // A doubled mark ('' for ") is one mark, as long as both are there.
            if (marks.Count > 0 && marks[^1] is var last && last.EndToken == i && last.EndToken - last.Token == 1 && last.Style == style && tokens[i - 1].End == tokens[i].Start
                && document.Text[tokens[i].Start] == document.Text[tokens[i - 1].Start])
            {
                marks[^1] = last with { EndToken = i + 1, Face = FaceOf(document.Text, tokens[i - 1].Start, tokens[i].End, style) };
                continue;
            }

            marks.Add(new QuotationMark(i, i + 1, style, FaceOf(document.Text, tokens[i].Start, tokens[i].End, style), paragraph));
        }

        return marks;
    }

    private static QuotationFace FaceOf(string text, int start, int end, int style)
    {
        var before = start > 0 ? text[start - 1] : '\n';
        var behind = end < text.Length ? text[end] : '\n';
        var isFreeBefore = IsFree(before) || before is '(' or '[' or ':' or Characters.Tatweel || Style(before) >= 0;
        var isFreeBehind = IsFree(behind) || IsClosingPunctuation(behind) || Style(behind) >= 0;
        if (style == Single && !isFreeBefore && !isFreeBehind)
        {
            return QuotationFace.Stray; // an apostrophe
        }

        if (isFreeBefore != isFreeBehind)
        {
            return isFreeBefore ? QuotationFace.Opening : QuotationFace.Closing;
        }

        // Nothing around it decides: the form of a guillemet does, that of the others does not.
        return text[start] switch
        {
            Characters.LeftGuillemet or '\u2039' => QuotationFace.Opening,
            Characters.RightGuillemet or '\u203A' => QuotationFace.Closing,
            _ => QuotationFace.Either,
        };
    }

    private static bool IsFree(char c) => Characters.Class(c) is CharacterClass.Space or CharacterClass.Format;

    private static bool IsClosingPunctuation(char c) =>
        c is '.' or ',' or Characters.Comma or Characters.Semicolon or ';' or ':' or '!' or '?' or Characters.QuestionMark or ')' or ']' or '-' or '\u2026';
}
