using Tawatur.Analysis.Quantities;
using Tawatur.Analysis.Tokens;
using Tawatur.Documents;
using Tawatur.Languages;

namespace Tawatur.Analysis.Times;

/// <summary>What a reader of times sees: the tokens of one sentence, with the entries and numbers that stand there. Nothing outside the sentence is seen.</summary>
internal ref struct TimeScan
{
    private readonly TimeWords _words;
    private TermCursor _terms;
    private NumberReader _numbers;

    public TimeScan(Document document, TimeWords words, DateOnly? today, TimeOnly? now)
    {
        Text = document.Text;
        Tokens = document.Tokens.AsSpan();
        _words = words;
        _terms = new TermCursor(document.Terms.AsSpan());
        _numbers = new NumberReader(document);
        Today = today;
        Now = now;
    }

    public string Text { get; }

    public ReadOnlySpan<Token> Tokens { get; }

    /// <summary>Gets the local day of the report; <c>null</c> where it is not known.</summary>
    public DateOnly? Today { get; }

    public TimeOnly? Now { get; }

    public int First { get; private set; }

    public int End { get; private set; }

    /// <summary>Gets or sets the first token that belongs to no finding yet.</summary>
    public int Free { get; set; }

    public void Enter(in Sentence sentence)
    {
        First = Free = sentence.FirstToken;
        End = sentence.EndToken;
    }

    public readonly bool Has(int token) => token >= First && token < End;

    /// <summary>Returns whether a time, a number or neither may start at a token.</summary>
    public bool MayStart(int token)
    {
        var word = Tokens[token].Word;
        if (word.Kind == TokenKind.Number)
        {
            return true;
        }

        if (word.Readings.Length == 0)
        {
            return false;
        }

        foreach (ref readonly var match in _terms.At(token))
        {
            if (match.Entry is TimeEntry or NumberEntry)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Finds the longest entry of a kind that starts at a token.</summary>
    public bool TryGet(int token, TimeKind kind, out TimeTerm term)
    {
        term = default;
        if (!Has(token) || Tokens[token].Word.Readings.Length == 0)
        {
            return false;
        }

        foreach (ref readonly var match in _terms.At(token))
        {
            if (match.Entry is TimeEntry entry && entry.Kind == kind && match.EndToken <= End && !IsOtherAlef(entry.Term, match))
            {
                var hasArticle = (match.Proclitics & Proclitics.The) != 0;
                term = new TimeTerm(entry, match.EndToken, hasArticle ? ArticleStart(match) : match.Span.Start, match.Proclitics);
                return true;
            }
        }

        return false;
    }

    public bool TryUnit(int token, TimeUnit unit, TimeUse number, out TimeTerm term) =>
        TryGet(token, TimeKind.Unit, out term) && term.Unit == unit && term.Entry.Use == number;

    public bool TryModifier(int token, out TimeTerm term) => TryGet(token, TimeKind.Modifier, out term);

    public bool TryNumber(int token, out SpelledNumber number)
    {
        number = default;
        return Has(token) && _numbers.TryRead(token, out number) && number.EndToken <= End;
    }

    public readonly TimeRoles Roles(int token) => Has(token) && Tokens[token].Kind is TokenKind.Word ? _words.Of(Tokens[token]) : TimeRoles.None;

    public readonly bool Is(int token, TimeRoles roles) => (Roles(token) & roles) != 0;

    public readonly bool IsMark(int token, char mark) => Has(token) && Tokens[token].Word.Length == 1 && Text[Tokens[token].Start] == mark;

    public readonly bool IsDash(int token) => IsMark(token, '-') || IsMark(token, '\u2013') || IsMark(token, '\u2014');

    public readonly bool IsComma(int token) => IsMark(token, Characters.Comma) || IsMark(token, ',');

    /// <summary>Returns whether a token is a mark, or the sentence ends before it.</summary>
    public readonly bool IsEndOfPhrase(int token) => !Has(token) || Tokens[token].Kind is TokenKind.Punctuation or TokenKind.Symbol;

    /// <summary>Returns whether the word starts with a conjunction.</summary>
    public readonly bool HasAnd(int token) => Has(token) && Tokens[token] is { Kind: TokenKind.Word, Form: [Characters.Waw, ..] };

    /// <summary>Returns whether a token is "and" alone, with nothing joined to it.</summary>
    public readonly bool IsAnd(int token) => (HasAnd(token) && Tokens[token].Form.Length == 1) || Is(token, TimeRoles.And);

    /// <summary>Returns whether the word is written with a capital letter.</summary>
    public readonly bool IsCapital(int token) => Has(token) && char.IsUpper(Text[Tokens[token].Start]);

    /// <summary>Returns whether nothing stands between a token and the one before it.</summary>
    public readonly bool IsJoined(int token) => Has(token) && token > First && Tokens[token].Start == Tokens[token - 1].End;

    public readonly int EndOf(int token) => Tokens[token - 1].End;

    /// <summary>Reads a token of one to four plain digits.</summary>
    public readonly bool TryDigits(int token, out int value, out int digits)
    {
        value = digits = 0;
        if (!Has(token) || Tokens[token].Kind != TokenKind.Number || Tokens[token].Form is not { Length: <= 4 } form)
        {
            return false;
        }

        foreach (var c in form)
        {
            if (!char.IsAsciiDigit(c))
            {
                return false;
            }

            value = (value * 10) + (c - '0');
        }

        digits = form.Length;
        return true;
    }

    /// <summary>The father and the month of August, "now" and the name Alan differ by the sign on their alef alone, which folding drops.</summary>
    private readonly bool IsOtherAlef(string term, in TermMatch match)
    {
        var written = Text[match.Span.Start];
        return term[0] switch
        {
            // With a particle before it, a bare alef makes "door" or "like a father" of the month.
            Characters.AlefMadda => written is Characters.AlefHamzaAbove or Characters.AlefHamzaBelow || (written == Characters.Alef && match.Proclitics != Proclitics.None),
            Characters.Alef => written == Characters.AlefMadda,
            _ => false,
        };
    }

    // Behind li- only the article's lam is written.
    private readonly int ArticleStart(in TermMatch match) =>
        match.Span.Start - 2 >= Tokens[match.FirstToken].Start && Text[match.Span.Start - 2] == Characters.Alef ? match.Span.Start - 2 : match.Span.Start - 1;
}
