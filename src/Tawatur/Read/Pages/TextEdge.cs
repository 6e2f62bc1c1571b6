namespace Tawatur.Read.Pages;

/// <summary>Whether a line at the edge of the running text belongs to it by where it stands.</summary>
internal static class TextEdge
{
    /// <summary>Returns whether it stands in the same element as the text, or in a paragraph beside it.</summary>
    public static bool IsBeside(PageBlock edge, PageBlock text, bool isAbove)
    {
        var (other, own) = (edge.Element, text.Element);
        return (other == own && edge.LinkShare < 0.5 && !(isAbove && WrittenDateReader.Read(edge.Text).Count > 0)) || (own.LocalName == "p" && other.LocalName == "p" && other.ParentElement == own.ParentElement);
    }

    /// <summary>Returns whether it is of a list behind a line that leads to it, or of a table, beside the paragraphs of the text.</summary>
    public static bool IsAnnounced(PageBlock edge, PageBlock text)
    {
        var (other, own) = (edge.Element, text.Element);
        var whole = other.LocalName is "li" ? other.Closest("ul,ol") : other.LocalName is "td" or "th" ? other.Closest("table") : null;
        return whole is not null && edge.LinkShare < 0.5
            && (whole.Contains(own) || (whole.ParentElement == own.ParentElement && own.LocalName == "p" && (whole.LocalName == "table" || text.Text.EndsWith(':'))));
    }
}
