using System.Collections.Immutable;
using Tawatur.Documents;
using Tawatur.Languages;

namespace Tawatur.Analysis.Tokens;

/// <summary>Splits each paragraph into sentences. Abbreviations, decimals, ".." and stops inside a quotation end none.</summary>
internal sealed class SentenceSplitter : IAnnotator
{
    /// <inheritdoc/>
    public Layers Requires => Layers.Tokens | Layers.Quotations;

    /// <inheritdoc/>
    public Layers Provides => Layers.Sentences;

    /// <inheritdoc/>
    public Document Apply(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var tokens = document.Tokens;
        var sentences = ImmutableArray.CreateBuilder<Sentence>();
        var quotation = 0;
        var inside = 0; // the end, as a token index, of the closed quotation that we are in
        var token = 0;
        for (var p = 0; p < document.Article.Paragraphs.Length; p++)
        {
            var paragraph = document.Article.Paragraphs[p].Span;
            var first = token;
            while (token < tokens.Length && tokens[token].Start < paragraph.End)
            {
                while (quotation < document.Quotations.Length && document.Quotations[quotation].FirstToken <= token)
                {
                    if (document.Quotations[quotation] is { IsUnclosed: false, IsUnopened: false } closed)
                    {
                        inside = Math.Max(inside, closed.EndToken);
                    }

                    quotation++;
                }

                if (Ends(document, token) && EndOf(document, token, inside) is >= 0 and var end)
                {
                    token = Math.Max(end, token + 1);
                    Add(sentences, document, first, token, p);
                    first = token;
                }
                else
                {
                    token++;
                }
            }

            if (first < token)
            {
                Add(sentences, document, first, token, p);
            }
        }

        return document with { Sentences = sentences.DrainToImmutable() };
    }

    private static void Add(ImmutableArray<Sentence>.Builder sentences, Document document, int first, int end, int paragraph) =>
        sentences.Add(new Sentence(new TextSpan(document.Tokens[first].Start, document.Tokens[end - 1].End), first, end, paragraph));

    /// <summary>Returns whether the mark at a token can end a sentence.</summary>
    private static bool Ends(Document document, int at)
    {
        var token = document.Tokens[at];
        if (token.Kind != TokenKind.Punctuation || token.Word.Length != 1)
        {
            return false;
        }

        switch (document.Text[token.Start])
        {
            case '!' or '?' or Characters.QuestionMark or '\u2026' or '\u06D4':
                return true;
            case '.':
                break;
            default:
                return false;
        }

        var behind = token.End < document.Text.Length ? document.Text[token.End] : '\n';
        var isFree = Characters.Class(behind) is CharacterClass.Space or CharacterClass.Format || QuotationMarks.Style(behind) >= 0 || behind is ')' or ']';
        if (!isFree)
        {
            return false;
        }

        // A single letter before the stop is an abbreviation: a doctor's, an initial's.
        return at == 0 || document.Tokens[at - 1] is not { Kind: TokenKind.Word, Word.Folded.Length: 1 } || document.Tokens[at - 1].End != token.Start || IsEndOfText(document, at);
    }

    private static bool IsEndOfText(Document document, int at) =>
        at + 1 >= document.Tokens.Length || document.Text.AsSpan(document.Tokens[at].End, document.Tokens[at + 1].Start - document.Tokens[at].End).Contains('\n');

    /// <summary>Returns the index behind the sentence's last token; -1 where a quotation goes on around the mark.</summary>
    private static int EndOf(Document document, int at, int inside)
    {
        var end = at + 1;
        while (end < document.Tokens.Length && document.Tokens[end].Start == document.Tokens[end - 1].End
            && (QuotationMarks.Style(document.Text[document.Tokens[end].Start]) >= 0 || document.Text[document.Tokens[end].Start] is ')' or ']'))
        {
            end++;
        }

        return inside > end ? -1 : end;
    }
}
