using Tawatur.Languages;

namespace Tawatur.Analysis.Tokens;

/// <summary>The styles of quotation marks, and which way a mark faces by its form.</summary>
internal static class QuotationMarks
{
    /// <summary>The number of styles; marks of one style close each other.</summary>
    public const int Styles = 5;

    /// <summary>Returns the style of a mark, from 0, or -1 for any other character.</summary>
    public static int Style(char c) => c switch
    {
        '"' or '\uFF02' => 0,
        Characters.LeftDoubleQuote or Characters.RightDoubleQuote or '\u201E' or '\u201F' => 1,
        Characters.LeftGuillemet or Characters.RightGuillemet or '\u300A' or '\u300B' => 2,
        '\'' or '\u2018' or '\u2019' or '\u201A' or '\u201B' => 3,
        '\u2039' or '\u203A' => 4,
        _ => -1,
    };
}
