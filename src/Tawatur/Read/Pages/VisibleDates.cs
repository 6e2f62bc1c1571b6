using Tawatur.Documents;

namespace Tawatur.Read.Pages;

/// <summary>The dates that a page shows people, in the lines around its article.</summary>
internal sealed class VisibleDates
{
    // Lines of a date are short; a sentence that holds one tells of something else.
    private const int MaxLength = 160;

    // How far above its title, and below its text, an article's date was found: between them stand a picture, a standfirst, buttons.
    private const int MaxAbove = 6;
    private const int MaxBelow = 4;

    public PublicationDate? Published { get; private set; }

    public PublicationDate? Modified { get; private set; }

    /// <summary>Gets the words that tell the time from a moment that is not known, such as "two hours ago".</summary>
    public string? Relative { get; private set; }

    /// <summary>Finds them: first below the title, then above it, then below the text.</summary>
    public static VisibleDates Of(PageParts parts, PageTitle title, ParagraphRole?[] roles)
    {
        var found = new VisibleDates();
        var first = Array.FindIndex(roles, Math.Max(0, title.Block), role => role is not null);
        var last = Array.FindLastIndex(roles, role => role is not null);
        var top = title.Block >= 0 ? title.Block : Math.Max(0, first);
        var text = Enumerable.Range(top, roles.Length - top).FirstOrDefault(i => roles[i] is ParagraphRole.Body && BlockProse.IsProse(parts.Blocks[i]), -1);
        for (var i = top; i < parts.Blocks.Count && (i <= first || i <= text); i++)
        {
            found.Take(parts.Blocks[i].Text);
        }

        // A calendar leaf: the day in one line, the year in the next.
        for (var i = top; found.Published is null && i + 1 < parts.Blocks.Count && (i <= first || i <= text); i++)
        {
            found.Take(parts.Blocks[i].Text + " " + parts.Blocks[i + 1].Text);
        }

        for (var i = top - 1; i >= Math.Max(0, top - MaxAbove); i--)
        {
            found.Take(parts.Blocks[i].Text);
        }

        for (var i = last; last >= 0 && i < parts.Blocks.Count && i <= last + MaxBelow; i++)
        {
            found.Take(parts.Blocks[i].Text);
        }

        return found;
    }

    /// <summary>Returns whether behind the label of a date a date stands, or nothing: a heading may begin with the same words.</summary>
    /// <param name="line">The line.</param>
    /// <param name="end">Where the label ends.</param>
    public static bool IsDate(string line, int end) => !line[end..].Any(char.IsLetter) || BylineText.Of(line) is null || WrittenDateReader.Read(line).Count > 0 || IsRelative(DateWords.Cut(line[end..]));

    private void Take(string line)
    {
        if (line.Length > MaxLength)
        {
            return;
        }

        foreach (var date in WrittenDateReader.Read(line))
        {
            if (date.IsModified)
            {
                Modified ??= date.Date;
            }
            else
            {
                Published ??= date.Date;
            }
        }

        Relative ??= IsRelative(DateWords.Cut(line)) ? line : null;
    }

    // Two or three words: "two hours ago", and the label before them.
    private static bool IsRelative(List<DateToken> tokens) =>
        tokens.Count is 2 or 3 or 4 && (DateWords.At(tokens, 0, out _, DateWordKind.Ago) is not null || DateWords.At(tokens, tokens.Count - 1, out _, DateWordKind.Ago) is not null);
}
