using System.Collections.Frozen;
using Tawatur.Documents;

namespace Tawatur.Export.Html;

/// <summary>The direction of a report's language, and which of the page's two languages its readers are met in.</summary>
internal static class ReportLanguage
{
    private const string Undetermined = "und";

    // Languages in the news that are written from right to left; a Kurdish report in Latin letters is told apart by "ku".
    private static readonly FrozenSet<string> RightToLeft = FrozenSet.Create(StringComparer.Ordinal, "ar", "fa", "ur", "ckb", "ps", "sd", "ug", "he", "yi", "dv", "azb", "arc");

    /// <summary>Returns <c>rtl</c> or <c>ltr</c>, as the page of the report had it, or else as its language is written; <c>auto</c> where neither is known.</summary>
    public static string Direction(Article article) => article switch
    {
        { Direction: { } given } => given == TextDirection.RightToLeft ? "rtl" : "ltr",
        { Language: Undetermined } => "auto",
        _ => RightToLeft.Contains(article.Language) ? "rtl" : "ltr",
    };

    /// <summary>Returns the language as an attribute has it: its code, or nothing where it could not be told or is no code.</summary>
    public static string Tag(string language) => language != Undetermined && language.Length > 0 && language.All(c => char.IsAsciiLetterOrDigit(c) || c == '-') ? language : "";

    /// <summary>Returns whether the page speaks Arabic until its reader chooses: to readers of Arabic it does, to all others English.</summary>
    public static bool IsMetInArabic(string language) => language is "ar";
}
