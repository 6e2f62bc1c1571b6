using Tawatur.Documents;

namespace Tawatur.Export.Html;

/// <summary>Writes a tag: an empty link whose sign the style draws, so that it adds no letter to the text.</summary>
internal static class TagMarkup
{
    public static void Write(HtmlOutput html, Tag tag)
    {
        html.Raw("<a class=\""u8).Raw(tag.Row.StartsWith('a') ? "tag own"u8 : "tag"u8).Raw("\" href=\"#"u8).Text(tag.Row)
            .Raw("\" aria-label=\""u8).Text(tag.Row).Raw("\" data-sign=\""u8).Text(tag.Row);
        if (tag.IsContinued)
        {
            html.Raw("…"u8);
        }

        html.Raw("\"></a>"u8);
    }

    /// <summary>Writes the place of an embedded picture, video or post.</summary>
    public static void Write(HtmlOutput html, EmbedKind kind, string row)
    {
        var word = ReadingWords.Of(kind);
        html.Raw("<a class=\"embed\" href=\"#"u8).Text(row).Raw("\" aria-label=\""u8).Text(row)
            .Raw("\" data-ar=\""u8).Text(word.Arabic).Raw("\" data-en=\""u8).Text(word.English).Raw("\" data-sign=\""u8).Text(row).Raw("\"></a>"u8);
    }
}
