using System.Globalization;
using Tawatur.Documents;
using Tawatur.Languages;

namespace Tawatur.Read.Pages;

/// <summary>A line at the end of a text that is the name of its writer and his mail address.</summary>
internal static class Signature
{
    private const int MostNames = 5;

    // Addresses of a house and not of a person (RFC 2142, and what outlets use).
    private static readonly string[] OfHouse = ["info", "news", "contact", "mail", "email", "editor", "editors", "desk", "support", "help", "sales", "marketing", "press", "admin", "webmaster", "office", "feedback", "tips"];

    /// <summary>Returns whether a line is one: some words that may be a name, and behind them an address of a person.</summary>
    public static bool Is(PageBlock block)
    {
        var words = block.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return block.Markup == ParagraphRole.Body && words.Length is >= 2 and <= MostNames + 1 && IsAddress(words[^1]) && !OfHouse.Contains(words[^1][..words[^1].IndexOf('@', StringComparison.Ordinal)], StringComparer.OrdinalIgnoreCase)
            && PageWords.Shared.Find(block.Text) is null or { Kind: PageWordKind.Byline } && IsName(words[..^1]);
    }

    /// <summary>Returns a name without the address at its end.</summary>
    public static string WithoutAddress(string name) =>
        name.LastIndexOf(' ') is >= 0 and var space && IsAddress(name[(space + 1)..]) ? name[..space] : name;

    private static bool IsAddress(string word)
    {
        word = word.Trim('(', ')', '[', ']', '<', '>');
        var at = word.IndexOf('@', StringComparison.Ordinal);
        return at > 0 && at == word.LastIndexOf('@') && word.IndexOf('.', at) > at + 1 && !word.EndsWith('.') && word.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '_' or '+' or '@');
    }

    // In Arabic the first word is a given name; where capitals are, all words begin with one; elsewhere letters are all that can be asked for.
    private static bool IsName(string[] words) =>
        Array.TrueForAll(words, word => word.All(c => char.IsLetter(c) || c is '.' or '-' or '\'' || CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark))
        && (EdgeLine.IsGivenName(words[0]) || (!words[0].Any(Characters.IsArabic) && (words.Length >= 2 || !char.IsAsciiLetter(words[0][0])) && Array.TrueForAll(words, word => !char.IsLower(word[0]))));
}
