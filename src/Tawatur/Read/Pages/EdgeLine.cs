using Tawatur.Documents;
using Tawatur.Languages;

namespace Tawatur.Read.Pages;

/// <summary>Short lines at the edges of the running text.</summary>
internal static class EdgeLine
{
    private const int MostWords = 8;
    private const int MostNames = 4;

    private static readonly char[] OpeningMarks = ['\u00AB', '"', '\u201C'];
    private static readonly char[] Separators = ['-', '\u2013', '\u2014', '/', '|'];

    private static readonly Lazy<HashSet<string>> GivenNames =
        new(() => TableSource.ReadShipped("ar/given-names.tsv").Rows.Select(row => Folding.Fold(row.Term, out _, out _)).ToHashSet(StringComparer.Ordinal));

    /// <summary>Returns what a line above the text is: the place it was written at, or the agency, or <c>null</c>.</summary>
    public static ParagraphRole? First(PageBlock block)
    {
        if (block.Words > MostWords || BlockProse.EndsSentence(block.Text) || block.Markup != ParagraphRole.Body || PageWords.Shared.Find(block.Text) is { Kind: not PageWordKind.Credit })
        {
            return null;
        }

        return AgencyLine.Is(block.Text) ? ParagraphRole.Credit : block.Text.IndexOfAny(Separators) > 0 ? ParagraphRole.Dateline : null;
    }

    /// <summary>Returns what a line below the text is: the agency or the initials of the desk, the name of the writer, or <c>null</c>.</summary>
    public static ParagraphRole? Last(PageBlock block)
    {
        if (block.Words <= MostNames && block.Markup == ParagraphRole.Body && IsInitials(block.Text))
        {
            return ParagraphRole.Credit;
        }

        if (block.Words > MostWords || BlockProse.EndsSentence(block.Text) || block.Markup != ParagraphRole.Body || block.LinkShare > 0.5)
        {
            return null;
        }

        return AgencyLine.Is(block.Text) ? ParagraphRole.Credit
            : block.Words is >= 2 and <= MostNames && Array.TrueForAll(block.Text.Split(' '), word => word.All(char.IsLetter)) && IsGivenName(block.Text.Split(' ')[0]) ? ParagraphRole.Byline
            : null;
    }

    /// <summary>Returns whether a line is a place and, behind a colon or a dash, the outlet in quotation marks.</summary>
    public static bool IsPlaceAndOutlet(PageBlock block)
    {
        var quoted = block.Text.IndexOfAny(OpeningMarks);
        return block.Words <= MostWords && quoted > 0 && block.Text[^1] is '\u00BB' or '"' or '\u201D' && block.Text[..quoted].TrimEnd() is [.., ':' or '-' or '\u2013' or '\u2014'] && !block.Text.Any(char.IsDigit);
    }

    /// <summary>Returns whether a word is an Arabic given name.</summary>
    public static bool IsGivenName(string word) => GivenNames.Value.Contains(Folding.Fold(word, out _, out _));

    // Letters of one or two names each, with bars or dots between them.
    private static bool IsInitials(string text)
    {
        var tokens = DateWords.Cut(text);
        return tokens.Count >= 3 && tokens.TrueForAll(token => token.IsMark || (token.Word is not null && token.Length <= 2)) && text.IndexOfAny(['/', '.']) > 0;
    }
}
