using Tawatur.Documents;

namespace Tawatur.Export.Html;

/// <summary>Writes the legend, which is the switches of the layers too: each shows how its words look, and how many there are or that nobody looked.</summary>
internal static class LegendView
{
    private static readonly (string Name, Layers Layer)[] Switches =
    [
        ("cue", Layers.Statements),
        ("source", Layers.Statements),
        ("content", Layers.Statements),
        ("via", Layers.Statements),
        ("insertion", Layers.Statements),
        ("undecided", Layers.Statements),
        ("assertion", Layers.Assertions),
        ("conflict", Layers.Conflicts),
        ("framing", Layers.Framing),
        ("quantity", Layers.Quantities),
        ("time", Layers.Times),
        ("name", Layers.Entities),
    ];

    public static void Write(ReadingPage page)
    {
        foreach (var (name, layer) in Switches)
        {
            var count = page.Highlights.In(Enum.Parse<TextLayer>(name, ignoreCase: true)).Count;
            if (!page.IsDone(layer))
            {
                page.Html.Raw("<li class=\"absent\"><span class=\""u8).Text(name).Raw("\">"u8).Words("layer." + name).Raw("</span> <span class=\"count\">"u8).Words("state.not-looked-for.short").Raw("</span></li>\n"u8);
                continue;
            }

            Switch(page.Html, name);
            page.Html.Raw(" <span class=\"count\">"u8).Number(count).Raw("</span></label></li>\n"u8);
        }

        Switch(page.Html, "roles");
        page.Html.Raw("</label></li>\n"u8);
    }

    private static void Switch(HtmlOutput html, string name) =>
        html.Raw("<li><label><input type=\"checkbox\" id=\"show-"u8).Text(name).Raw("\" checked autocomplete=\"off\"> <span class=\""u8).Text(name).Raw("\">"u8).Words("layer." + name).Raw("</span>"u8);
}
