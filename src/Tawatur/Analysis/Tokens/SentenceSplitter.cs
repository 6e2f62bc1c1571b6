using System.Collections.Immutable;
using Tawatur.Documents;
using Tawatur.Languages;

namespace Tawatur.Analysis.Tokens;

/// <summary>Splits each paragraph into sentences. Abbreviations, decimals, ".." and stops inside a quotation end none.</summary>
/// <param name="language">The language whose abbreviations are known.</param>
internal sealed class SentenceSplitter(Language language) : IAnnotator
{
    // A stop without a space behind it ends a sentence only between words so long: shorter ones are names of sites and abbreviations.
    private const int MinJoinedWord = 4;

    // The longest of 346,080 sentences of news had 733 tokens. What is longer is cut, so that the work of later steps within a sentence is bounded.
    private const int MaxTokens = 1_000;

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

                if (Ends(document, first, token) && EndOf(document, token) is var end && end >= inside)
                {
                    token = end;
                    Add(sentences, document, first, token, p);
                    first = token;
                }
                else if (++token - first >= MaxTokens)
                {
                    Add(sentences, document, first, token, p);
                    first = token;
                }
            }

            if (first < token)
            {
                Add(sentences, document, first, token, p);
            }
        }

        return document with { Sentences = sentences.DrainToImmutable() };
    }

    /// <summary>Adds a sentence; one of marks alone goes with the sentence before it.</summary>
    private static void Add(ImmutableArray<Sentence>.Builder sentences, Document document, int first, int end, int paragraph)
    {
        var hasWord = false;
        for (var i = first; i < end && !hasWord; i++)
        {
            hasWord = document.Tokens[i].Kind is TokenKind.Word or TokenKind.Number;
        }

        if (!hasWord && sentences.Count > 0 && sentences[^1].Paragraph == paragraph)
        {
            first = sentences[^1].FirstToken;
            sentences.RemoveAt(sentences.Count - 1);
        }

        sentences.Add(new Sentence(new TextSpan(document.Tokens[first].Start, document.Tokens[end - 1].End), first, end, paragraph));
    }

    /// <summary>Returns whether the mark at a token can end a sentence.</summary>
    private bool Ends(Document document, int first, int at)
    {
        var token = document.Tokens[at];
        if (token.Kind != TokenKind.Punctuation || token.Word.Length != 1)
        {
            return false;
        }

        switch (document.Text[token.Start])
        {
            case '!' or '?' or Characters.QuestionMark or '\u06D4':
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
            return IsJoined(document, at);
        }

        return at == first || document.Tokens[at - 1].End != token.Start || IsEndOfText(document, at) || !IsAbbreviation(document, first, at - 1);
    }

    /// <summary>Returns whether the stop behind a token belongs to it: a single letter (a doctor's, an initial's), a known abbreviation, the number of an item of a list.</summary>
    private bool IsAbbreviation(Document document, int first, int at) => document.Tokens[at] switch
    {
        { Kind: TokenKind.Word } word => word.Word.Folded.Length == 1 || language.Abbreviations.Contains(word.Word.Folded),
        { Kind: TokenKind.Number } => at == first,
        _ => false,
    };

    private static bool IsJoined(Document document, int at) =>
        at > 0 && at + 1 < document.Tokens.Length
        && document.Tokens[at - 1] is { Kind: TokenKind.Word } before && before.Word.Folded.Length >= MinJoinedWord && before.End == document.Tokens[at].Start
        && document.Tokens[at + 1] is { Kind: TokenKind.Word } behind && behind.Word.Folded.Length >= MinJoinedWord
        && Characters.IsArabic(document.Text[before.Start]) && Characters.IsArabic(document.Text[behind.Start]);

    private static bool IsEndOfText(Document document, int at) =>
        at + 1 >= document.Tokens.Length || document.Text.AsSpan(document.Tokens[at].End, document.Tokens[at + 1].Start - document.Tokens[at].End).Contains('\n');

    /// <summary>Returns the index behind the sentence's last token; -1 where a comma shows that it goes on.</summary>
    private static int EndOf(Document document, int at)
    {
        var end = at + 1;
        while (end < document.Tokens.Length && document.Tokens[end].Start == document.Tokens[end - 1].End && document.Tokens[end].Kind is TokenKind.Punctuation or TokenKind.Symbol)
        {
            var mark = document.Text[document.Tokens[end].Start];
            if (mark is ',' or Characters.Comma or ';' or Characters.Semicolon or ':')
            {
                return -1;
            }

            if (QuotationMarks.Style(mark) < 0 && mark is not (')' or ']' or '.' or '!' or '?' or Characters.QuestionMark))
            {
                break;
            }

            end++;
        }

        return end;
    }
}
