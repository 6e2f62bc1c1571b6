using Tawatur.Documents;

namespace Tawatur.Languages;

/// <summary>The regular forms of Arabic nouns.</summary>
internal static class ArabicNouns
{
    private const string Nominative = "\u0627\u0646";
    private const string Oblique = "\u064A\u0646";

    /// <summary>Returns the singular behind 11 to 99; <c>null</c> where it is written as any singular is.</summary>
    public static string? Accusative(string noun) =>
        noun[^1] is Characters.TehMarbuta or Characters.Alef or Characters.AlefMaksura or Characters.Hamza ? null : noun + Characters.Alef;

    /// <summary>Returns the nominative dual.</summary>
    public static string NominativeDual(string noun) => BeforeEnding(noun) + Nominative;

    /// <summary>Returns the dual of the other cases.</summary>
    public static string ObliqueDual(string noun) => BeforeEnding(noun) + Oblique;

    /// <summary>Returns the two duals before a noun that the first belongs to; none for a noun without the feminine ending, where they are written like other forms.</summary>
    public static IEnumerable<string> ConstructDuals(string noun) =>
        noun[^1] == Characters.TehMarbuta ? [BeforeEnding(noun) + Characters.Alef, BeforeEnding(noun) + Characters.Yeh] : [];

    /// <summary>Returns the plural before the noun or pronoun that it belongs to, where it drops a letter; <c>null</c> elsewhere.</summary>
    public static string? ConstructPlural(string plural) => plural.Length > 4 && plural.EndsWith(Oblique, StringComparison.Ordinal) ? plural[..^1] : null;

    /// <summary>Returns whether the word is written with the article and nothing before it, also where a table has it whole.</summary>
    public static bool HasArticle(WordForm word) =>
        word.Proclitics == Proclitics.The || (word.Proclitics == Proclitics.None && word.Folded is [Characters.Alef, Characters.Lam, _, _, ..]);

    /// <summary>Returns whether two first letters can be one where folding joined the alefs; a bare alef stands for any.</summary>
    public static bool HasSameAlef(char written, char term) => written is not (Characters.AlefMadda or Characters.AlefHamzaAbove or Characters.AlefHamzaBelow)
        || term is not (Characters.AlefMadda or Characters.AlefHamzaAbove or Characters.AlefHamzaBelow or Characters.Alef)
        || written == term || (term == Characters.Alef && written != Characters.AlefMadda);

    private static string BeforeEnding(string noun) => noun[^1] switch
    {
        Characters.TehMarbuta => noun[..^1] + Characters.Teh,
        Characters.AlefMaksura => noun[..^1] + Characters.Yeh,
        _ => noun,
    };
}
