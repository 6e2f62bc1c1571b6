namespace Tawatur.Documents;

/// <summary>What a token is made of.</summary>
public enum TokenKind
{
    /// <summary>Letters.</summary>
    Word,

    /// <summary>Digits, with the separators inside them.</summary>
    Number,

    /// <summary>One mark of punctuation, or a run of equal dots.</summary>
    Punctuation,

    /// <summary>Any other sign.</summary>
    Symbol,
}
