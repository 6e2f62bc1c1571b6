using System.Collections.Immutable;
using Tawatur.Documents;
using Tawatur.Languages;

namespace Tawatur.Analysis.Statements;

/// <summary>Finds the direct quotations of an English report that a verb of saying gives to someone. Indirect speech is not looked for.</summary>
internal sealed class EnglishQuoteFinder : IAnnotator
{
    // "…," said the harbour master of the port of X, Jane Doe: the verb stands near the quotation, the name near the verb.
    private const int MaxToVerb = 14;
    private const int MaxSpeaker = 12;
    private const int MinWords = 3;

    /// <inheritdoc/>
    public Layers Requires => Layers.Tokens | Layers.Sentences | Layers.Quotations | Layers.Terms;

    /// <inheritdoc/>
    public Layers Provides => Layers.Statements;

    /// <inheritdoc/>
    public Document Apply(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        if (document.Quotations.IsEmpty)
        {
            return document;
        }

        var text = new StatementText(document);
        var statements = ImmutableArray.CreateBuilder<Statement>();
        Speaker? last = null;
        foreach (var quotation in document.Quotations)
        {
            if (quotation.Depth > 0 || quotation.EndToken - quotation.FirstToken < MinWords + 2)
            {
                continue;
            }

            if (Verb(text, quotation) is not { } verb)
            {
                // Behind the first half of a broken quotation in the same paragraph the words go on: "…," said X. "…"
                if (statements.Count > 0 && IsSameParagraph(document.Text, statements[^1].Content[^1].End, quotation.Span.Start))
                {
                    statements[^1] = statements[^1] with { Content = statements[^1].Content.Add(quotation.Span) };
                }

                continue;
            }

            var source = SpeakerOf(text, verb, quotation);
            var speaker = source is { } range && !IsPronoun(text, range) ? new Speaker(null, text.Span(range.First, range.End)) : last;
            last = speaker;
            var kind = speaker is null ? SpeakerKind.Unspecified : KindOf(text, speaker.Span);
            statements.Add(new Statement
            {
                Id = $"s{statements.Count + 1}",
                Cue = text.Tokens[verb].Span,
                Content = [quotation.Span],
                Mode = StatementMode.Direct,
                Speaker = speaker,
                Source = source is { } said ? text.Span(said.First, said.End) : null,
                Kind = kind,
                Chain = ChainBuilder.Of(document.Article, kind, speaker, isCarriedOver: source is null),
                Notes = quotation.IsUnclosed ? ["closing quotation mark missing"] : [],
                By = new FoundBy(nameof(EnglishQuoteFinder), "quotation-and-verb"),
            });
        }

        return document with { Statements = statements.DrainToImmutable() };
    }

    /// <summary>The nearest verb of saying behind the quotation in its sentence, else before it.</summary>
    private static int? Verb(StatementText text, Quotation quotation)
    {
        // A full stop before the closing mark ends the sentence: what follows is another's.
        var isClosed = text.Mark(quotation.EndToken - 2) == '.';
        for (var i = quotation.EndToken; !isClosed && i < text.Tokens.Length && i < quotation.EndToken + MaxToVerb && text.Mark(i) is not ('.' or '!' or '?') && text[i].QuotationEnd == 0; i++)
        {
            if (text.EntryAt<EnglishCueEntry>(i, out _) is not null)
            {
                return i;
            }
        }

        for (var i = quotation.FirstToken - 1; i >= 0 && i > quotation.FirstToken - MaxToVerb && text.Mark(i) is not ('.' or '!' or '?'); i--)
        {
            if (text.EntryAt<EnglishCueEntry>(i, out _) is not null)
            {
                return i;
            }
        }

        return null;
    }

    /// <summary>What stands between the quotation and its verb ("…," X, the minister, told …), else the noun phrase before the verb, else behind it ("…," said X).</summary>
    private static (int First, int End)? SpeakerOf(StatementText text, int verb, Quotation quotation)
    {
        if (verb >= quotation.EndToken)
        {
            var (from, to) = (quotation.EndToken, verb);
            while (from < to && text.Mark(from) != '\0')
            {
                from++;
            }

            while (to > from && text.Mark(to - 1) != '\0')
            {
                to--;
            }

            if (to > from)
            {
                return (from, to);
            }
        }
        else
        {
            var first = verb;
            while (first > 0 && verb - first < MaxSpeaker && Belongs(text, first - 1))
            {
                first--;
            }

            if (first < verb)
            {
                return (first, verb);
            }
        }

        var end = verb + 1;
        while (end < text.Tokens.Length && end - verb <= MaxSpeaker && Belongs(text, end) && text[end].QuotationEnd == 0)
        {
            end++;
        }

        return end > verb + 1 ? (verb + 1, end) : null;
    }

    private static bool Belongs(StatementText text, int at)
    {
        var token = text.Tokens[at];
        var isHyphen = token.Kind == TokenKind.Punctuation && text.Mark(at) == '-' && at > 0 && text.Tokens[at - 1].End == token.Start;
        return isHyphen
            || (token.Kind == TokenKind.Word && text.EntryAt<EnglishCueEntry>(at, out _) is null && text.EntryAt<EnglishStopEntry>(at, out _) is null
                && (at == 0 || IsSameParagraph(text.Text, text.Tokens[at - 1].End, token.Start)));
    }

    private static bool IsSameParagraph(string text, int from, int to) => to > from ? !text.AsSpan(from, to - from).Contains('\n') : to == from;

    private static bool IsPronoun(StatementText text, (int First, int End) range) => range.End - range.First == 1 && text.EntryAt<EnglishPronounEntry>(range.First, out _) is not null;

    private static SpeakerKind KindOf(StatementText text, TextSpan span)
    {
        var isNamed = 0;
        foreach (var part in span.In(text.Text).ToString().Split(' '))
        {
            isNamed += part.Length > 1 && char.IsUpper(part[0]) ? 1 : 0;
        }

        return isNamed > 0 ? SpeakerKind.Person : SpeakerKind.Anonymous;
    }
}
