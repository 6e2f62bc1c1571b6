using Tawatur.Documents;

namespace Tawatur.Export.Html;

/// <summary>Writes the frame of a list of findings, and says apart: how many there are, that none was found, that nobody looked.</summary>
internal static class Sections
{
    /// <summary>Writes the findings of a layer.</summary>
    /// <param name="page">The page.</param>
    /// <param name="name">The section's id, which is the key of its heading too.</param>
    /// <param name="layer">The layer.</param>
    /// <param name="findings">The findings.</param>
    /// <param name="list">Opens and closes the list around the rows.</param>
    /// <param name="row">Writes a row.</param>
    public static void Write<T>(ReadingPage page, string name, Layers layer, IReadOnlyList<T> findings, (string Open, string Close) list, Action<T, int> row)
    {
        var state = !page.IsDone(layer) ? "not-looked-for" : findings.Count == 0 ? "none-found" : null;
        Open(page, name, state is null ? findings.Count : null);
        if (state is not null)
        {
            Say(page, state);
        }
        else
        {
            page.Html.Raw(System.Text.Encoding.UTF8.GetBytes(list.Open));
            for (var i = 0; i < findings.Count; i++)
            {
                row(findings[i], i);
            }

            page.Html.Raw(System.Text.Encoding.UTF8.GetBytes(list.Close));
        }

        Close(page);
    }

    /// <summary>Opens a section with its heading.</summary>
    public static void Open(ReadingPage page, string name, int? count = null)
    {
        page.Html.Raw("<section id=\""u8).Text(name).Raw("\" aria-labelledby=\""u8).Text(name).Raw("-heading\">\n<h2 id=\""u8).Text(name).Raw("-heading\">"u8).Words("section." + name);
        if (count is { } number)
        {
            page.Html.Raw(" <span class=\"count\">"u8).Number(number).Raw("</span>"u8);
        }

        page.Html.Raw("</h2>\n"u8);
    }

    /// <summary>Says how it stands with a section that has no rows.</summary>
    public static void Say(ReadingPage page, string state) => page.Html.Raw("<p class=\"state "u8).Text(state).Raw("\">"u8).Words("state." + state).Raw("</p>\n"u8);

    /// <summary>Closes a section.</summary>
    public static void Close(ReadingPage page) => page.Html.Raw("</section>\n"u8);
}
