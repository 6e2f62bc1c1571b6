namespace Tawatur.Documents;

/// <summary>A word, a number or a mark: its place, and the form under which tables are matched.</summary>
/// <param name="Start">The first code unit inside.</param>
/// <param name="Word">What is known of the written form, shared by all its occurrences.</param>
public readonly record struct Token(int Start, WordForm Word)
{
    /// <summary>Gets the first code unit behind the token.</summary>
    public int End => Start + Word.Length;

    /// <summary>Gets the token's place.</summary>
    public TextSpan Span => new(Start, End);

    /// <summary>Gets what the token is made of.</summary>
    public TokenKind Kind => Word.Kind;

    /// <summary>Gets the folded form: no marks, no tatweel, one alef, ASCII digits.</summary>
    public string Form => Word.Folded;

    /// <summary>Gets the place of the attached particles before the stem (wa-, fa-, bi-, li-, ka-, sa-, al-); empty where there are none.</summary>
    public TextSpan Proclitics => new(Start, Start + Word.StemStart);

    /// <summary>Gets the place of the stem.</summary>
    public TextSpan Stem => new(Start + Word.StemStart, Start + Word.StemEnd);

    /// <summary>Gets the place of an attached pronoun behind the stem; empty where there is none.</summary>
    public TextSpan Enclitics => new(Start + Word.StemEnd, End);
}
