using Tawatur.Documents;

namespace Tawatur.Export.Html;

/// <summary>Writes the lists of findings, one under the other.</summary>
internal static class FindingSections
{
    private static readonly (string Open, string Close) Cards = ("<div class=\"cards\">\n", "</div>\n");
    private static readonly (string Open, string Close) Rows = ("<ol class=\"rows\">\n", "</ol>\n");

    // What the reading has room for and this version does not look for: not none, but unknown.
    private static readonly string[] NotLookedFor = ["gaps"];

    private static readonly (string Open, string Close) Quantities = Table("words", "value", "counted", "rule");
    private static readonly (string Open, string Close) Framing = Table("words", "from-whom", "by-whom", "rule");
    private static readonly (string Open, string Close) Times = Table("words", "value", "rule");
    private static readonly (string Open, string Close) Places = Table("words", "place", "candidates", "rule");
    private static readonly (string Open, string Close) Names = Table("name", "forms", "rule");

    public static void Write(ReadingPage page)
    {
        var document = page.Document;
        Sections.Write(page, "statements", Layers.Statements, document.Statements, Cards, (statement, _) => StatementCards.Write(page, statement));
        Sections.Write(page, "assertions", Layers.Assertions, document.Assertions, Rows, (assertion, _) => AssertionRows.Write(page, assertion));
        Sections.Write(page, "conflicts", Layers.Conflicts, document.Conflicts, Rows, (conflict, _) => ConflictRows.Write(page, conflict));
        Sections.Write(page, "hedges", Layers.HedgeDrops, document.HedgeDrops, Rows, (drop, _) => HedgeRows.Write(page, drop));
        foreach (var name in NotLookedFor)
        {
            Sections.Open(page, name);
            Sections.Say(page, "not-looked-for-yet");
            Sections.Close(page);
        }

        Sections.Write(page, "variants", Layers.QuoteVariants, document.QuoteVariants, Rows, (variant, _) => VariantRows.Write(page, variant));
        Sections.Write(page, "framing", Layers.Framing, document.Framing, Framing, (mark, _) => FramingRows.Write(page, mark));
        EmbedRows.Write(page);
        Sections.Write(page, "quantities", Layers.Quantities, document.Quantities, Quantities, (quantity, _) => QuantityRows.Write(page, quantity));
        Sections.Write(page, "times", Layers.Times, document.Times, Times, (time, _) => TimeRows.Write(page, time));
        Sections.Write(page, "durations", Layers.Durations, document.Durations, Times, (duration, index) => TimeRows.Write(page, duration, index));
        Sections.Write(page, "places", Layers.Places, document.Places, Places, (place, _) => PlaceRows.Write(page, place));
        Sections.Write(page, "names", Layers.Entities, document.Entities, Names, (entity, _) => EntityRows.Write(page, entity));
    }

    /// <summary>Writes what a reader should know of how the report was read and analysed.</summary>
    public static void Notes(ReadingPage page)
    {
        Sections.Open(page, "notes");
        string[] notes = [.. page.Article.Notes, .. page.Document.Notes];
        page.Html.Raw(notes.Length > 0 ? "<ul class=\"notes\">\n"u8 : ""u8);
        foreach (var note in notes)
        {
            page.Html.Raw("<li>"u8).Sentence(note).Raw("</li>\n"u8);
        }

        page.Html.Raw(notes.Length > 0 ? "</ul>\n"u8 : ""u8);
        if (notes.Length == 0)
        {
            Sections.Say(page, "no-notes");
        }

        Sections.Close(page);
    }

    private static (string Open, string Close) Table(params string[] columns)
    {
        var heads = string.Concat(columns.Select(column => $"<th scope=\"col\">{System.Text.Encoding.UTF8.GetString(ReadingWords.Of("column." + column).Markup)}</th>"));
        return ($"<div class=\"scroll\"><table>\n<thead><tr><th scope=\"col\">#</th>{heads}</tr></thead>\n<tbody>\n", "</tbody></table></div>\n");
    }
}
