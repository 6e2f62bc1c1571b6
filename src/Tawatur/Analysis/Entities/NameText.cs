using System.Collections.Immutable;
using Tawatur.Documents;
using Tawatur.Languages;

namespace Tawatur.Analysis.Entities;

/// <summary>A document as the readers of names see it: words, what the lexicon says of them, and the table entries at each token.</summary>
internal sealed class NameText
{
    private readonly int[] _termStart;

    public NameText(Document document)
    {
        Document = document;
        Tokens = document.Tokens;
        _termStart = new int[Tokens.Length + 1];
        var next = 0;
        for (var token = 0; token <= Tokens.Length; token++)
        {
            while (next < document.Terms.Length && document.Terms[next].FirstToken < token)
            {
                next++;
            }

            _termStart[token] = next;
        }
    }

    public Document Document { get; }

    public ImmutableArray<Token> Tokens { get; }

    public int Length => Tokens.Length;

    /// <summary>Gets the names and descriptions found so far.</summary>
    public List<FoundName> Found { get; } = [];

    /// <summary>Returns the table entries that start at a token, longest first.</summary>
    public ReadOnlySpan<TermMatch> TermsAt(int token) =>
        token >= Tokens.Length ? [] : Document.Terms.AsSpan()[_termStart[token].._termStart[token + 1]];

    /// <summary>Returns the longest entry of a kind at a token.</summary>
    public bool TryEntry<T>(int token, out TermMatch match)
        where T : TermEntry
    {
        foreach (ref readonly var term in TermsAt(token))
        {
            if (term.Entry is T)
            {
                match = term;
                return true;
            }
        }

        match = default;
        return false;
    }

    public NameTraits Traits(int token) => token < Tokens.Length && Tokens[token].Kind == TokenKind.Word ? Tokens[token].Word.Names : NameTraits.None;

    public bool Has(int token, NameTraits traits) => (Traits(token) & traits) != 0;

    /// <summary>Returns whether letters of attached particles stand before the name in a token.</summary>
    public bool HasParticle(int token) => Tokens[token].Word.NameStart > 0;

    public bool IsDefinite(int token) => token < Tokens.Length && (Tokens[token].Word.Proclitics & Proclitics.The) != 0;

    /// <summary>Returns whether a token is a word without attached particles but the article; a listed name has none even where its first letter looks like one.</summary>
    public bool IsBare(int token) => token < Tokens.Length && Tokens[token] is { Kind: TokenKind.Word, Word: { NameStart: 0 } word }
        && ((word.Proclitics & ~Proclitics.The) == 0 || (word.Names & (NameTraits.Name | NameTraits.Kin | NameTraits.Kunya | NameTraits.Foreign)) != 0);

    /// <summary>Returns whether an unknown word or a name stands at a token, which may belong to what is before it.</summary>
    public bool FollowsName(int token) => IsBare(token) && !StartsLine(token) && TermsAt(token).IsEmpty && Has(token, NameTraits.Name | NameTraits.Unknown);

    /// <summary>Returns whether the word before a token is a verb of speech about one person: "said".</summary>
    public bool IsBehindSpeech(int token) =>
        token > 0 && !StartsLine(token) && TryEntry<CueVerbEntry>(token - 1, out var verb) && verb.EndToken == token && verb.Entry is CueVerbEntry { Form: CueForm.Perfect, Agreement: Agreement.Masculine or Agreement.Feminine };

    /// <summary>Returns the mark that a token is; NUL for anything but a mark of one character.</summary>
    public char Mark(int token) => token >= 0 && token < Tokens.Length && Tokens[token].Kind is TokenKind.Punctuation or TokenKind.Symbol ? Document.Text[Tokens[token].Start] : '\0';

    /// <summary>Returns whether a line ends before a token: a heading has no full stop, and no name goes on behind it.</summary>
    public bool StartsLine(int token) => token > 0 && token < Tokens.Length && Document.Text.AsSpan(Tokens[token - 1].End, Tokens[token].Start - Tokens[token - 1].End).Contains('\n');

    public bool IsComma(int token) => Mark(token) is ',' or '\u060C';

    /// <summary>Returns whether two tokens stand side by side without a space.</summary>
    public bool Touches(int token) => token + 1 < Tokens.Length && Tokens[token].End == Tokens[token + 1].Start;

    /// <summary>Returns the place of a name: from behind the particles of its first token.</summary>
    public TextSpan NameSpan(int first, int end) => new(Tokens[first].Start + Tokens[first].Word.NameStart, Tokens[end - 1].End);

    /// <summary>Returns the place of a description: from its stem or article, without conjunctions and prepositions.</summary>
    public TextSpan PhraseSpan(int first, int end, in TermMatch head)
    {
        var start = head.Span.Start;
        if ((head.Proclitics & Proclitics.The) != 0)
        {
            // The article belongs to the description; behind li- only its lam is written.
            start = Math.Max(Tokens[first].Start, start - ((head.Proclitics & Proclitics.To) != 0 ? 1 : 2));
        }

        return new TextSpan(start, Math.Max(Tokens[end - 1].End, start));
    }
}
