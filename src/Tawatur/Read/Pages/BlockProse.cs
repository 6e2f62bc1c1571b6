using Tawatur.Documents;

namespace Tawatur.Read.Pages;

/// <summary>Tells running text from the rest by its look alone.</summary>
internal static class BlockProse
{
    private const string SentenceEnds = ".!?\u061F\u2026\u06D4\u3002:";
    private const string Closing = "\"'\u201D\u2019\u00BB)]";

    /// <summary>Returns whether it is running text: some words, few of them links.</summary>
    public static bool IsProse(PageBlock block) =>
        block.Markup is ParagraphRole.Body or ParagraphRole.Quote && block.LinkShare < 0.4 && (block.Words >= 12 || (block.Words >= 3 && EndsSentence(block.Text)) || IsLongWithoutSpaces(block));

    /// <summary>Returns whether the line ends as a sentence does.</summary>
    public static bool EndsSentence(string text)
    {
        var end = text.AsSpan().TrimEnd(Closing);
        return !end.IsEmpty && SentenceEnds.Contains(end[^1], StringComparison.Ordinal);
    }

    // Chinese and Japanese have no spaces.
    private static bool IsLongWithoutSpaces(PageBlock block) => block.Text.Length > 40 && block.Words * 20 < block.Text.Length;
}
