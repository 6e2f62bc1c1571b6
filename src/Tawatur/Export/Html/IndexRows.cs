namespace Tawatur.Export.Html;

/// <summary>Writes the rows of the page that leads to the pages of several reports.</summary>
internal static class IndexRows
{
    private static readonly string[] Columns = ["report", "outlet", "published", "statements", "assertions", "quantities", "times", "names"];

    /// <summary>Writes the table of the reports.</summary>
    public static void Write(HtmlOutput html, List<(ReportSummary Report, string File)> reports)
    {
        if (reports.Count == 0)
        {
            html.Raw("<p class=\"state\">"u8).Words("index.none").Raw("</p>\n"u8);
            return;
        }

        html.Raw("<div class=\"scroll\"><table class=\"reports\">\n<thead><tr>"u8);
        foreach (var column in Columns)
        {
            html.Raw("<th scope=\"col\">"u8).Words("index." + column).Raw("</th>"u8);
        }

        html.Raw("</tr></thead>\n<tbody>\n"u8);
        foreach (var (report, file) in reports)
        {
            Row(html, report, file);
        }

        html.Raw("</tbody></table></div>\n"u8);
    }

    /// <summary>Writes what could not be read, and why.</summary>
    public static void Failures(HtmlOutput html, List<(string Where, string Why)> failures)
    {
        if (failures.Count == 0)
        {
            return;
        }

        html.Raw("<section aria-labelledby=\"unread\">\n<h2 id=\"unread\">"u8).Words("index.unread").Raw(" <span class=\"count\">"u8).Number(failures.Count).Raw("</span></h2>\n<ul class=\"notes\">\n"u8);
        foreach (var (where, why) in failures)
        {
            html.Raw("<li>"u8).Code(where).Raw(" "u8).Sentence(why).Raw("</li>\n"u8);
        }

        html.Raw("</ul>\n</section>\n"u8);
    }

    private static void Row(HtmlOutput html, ReportSummary report, string file)
    {
        html.Raw("<tr><th scope=\"row\"><a href=\""u8).Text(file).Raw("\"><bdi lang=\""u8).Text(ReportLanguage.Tag(report.Language)).Raw("\" dir=\""u8).Text(report.Direction).Raw("\">"u8)
            .Text(string.IsNullOrWhiteSpace(report.Title) ? file : report.Title).Raw("</bdi></a></th>"u8);
        Given(html, "outlet", report.Outlet, isSign: false);
        Given(html, "published", report.Published, isSign: true);
        Count(html, "statements", report.Statements);
        Count(html, "assertions", report.Assertions);
        Count(html, "quantities", report.Quantities);
        Count(html, "times", report.Times);
        Count(html, "names", report.Entities);
        html.Raw("</tr>\n"u8);
    }

    private static void Given(HtmlOutput html, string column, string? value, bool isSign)
    {
        Open(html, column);
        if (string.IsNullOrWhiteSpace(value))
        {
            html.Raw("<span class=\"unnamed\">"u8).Words("not-given").Raw("</span>"u8);
        }
        else if (isSign && char.IsAsciiDigit(value[0]))
        {
            html.Code(value);
        }
        else
        {
            html.Given(value);
        }

        html.Raw("</td>"u8);
    }

    // What was not looked for is never shown as none.
    private static void Count(HtmlOutput html, string column, int? count)
    {
        Open(html, column);
        if (count is { } found)
        {
            html.Number(found);
        }
        else
        {
            html.Raw("<span class=\"unnamed\">"u8).Words("state.not-looked-for.short").Raw("</span>"u8);
        }

        html.Raw("</td>"u8);
    }

    // In a narrow window the columns stand under each other, each with its name.
    private static void Open(HtmlOutput html, string column) => html.Raw("<td><span class=\"column\">"u8).Words("index." + column).Raw("</span> "u8);
}
