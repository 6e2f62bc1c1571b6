using System.Globalization;
using System.Net;
using System.Text;
using Tawatur.Documents;
using Tawatur.Tests.Specs;

namespace Tawatur.Tests.Golden;

/// <summary>Draws the statements of a document as a picture, for the README. Arabic is set by whoever shows the picture.</summary>
internal static class ReadingPicture
{
    private const int Width = 960;
    private const int LineHeight = 24;
    private const int WhoRight = 300;
    private const int HowLeft = 330;
    private const int WhatRight = 930;
    private const int WhoLetters = 30;
    private const int WhatLetters = 52;

    public static string Of(Document document)
    {
        var rows = new StringBuilder();
        var y = 40;
        var title = document.Article.Title is { } span ? FindingLines.Words(document, span) : "";
        Arabic(rows, title, WhatRight, y, "title");
        y += LineHeight + 12;
        Latin(rows, "who", 30, y, "head");
        Latin(rows, "how", HowLeft, y, "head");
        Latin(rows, "what", 560, y, "head");
        foreach (var statement in document.Statements)
        {
            y += LineHeight + 8;
            y = Row(rows, document, statement, y);
        }

        return $"""
            <svg xmlns="http://www.w3.org/2000/svg" width="{Width}" height="{y + 30}" font-family="'Noto Naskh Arabic', 'DejaVu Sans', sans-serif" font-size="15">
            <style>.title {"{"} font-weight: bold; font-size: 18px; fill: #f2f2f2 {"}"} .head {"{"} fill: #8fa3b8 {"}"} .how {"{"} fill: #9fd3a0 {"}"} .who {"{"} fill: #f0c987 {"}"} .what {"{"} fill: #e6e6e6 {"}"}</style>
            <rect width="100%" height="100%" rx="8" fill="#1d2430"/>
            {rows}</svg>

            """;
    }

    private static int Row(StringBuilder rows, Document document, Statement statement, int y)
    {
        var who = statement.Speaker is { } speaker ? FindingLines.Words(document, speaker.Span) : "-";
        var what = string.Join(" … ", statement.Content.Select(content => FindingLines.Words(document, content)));
        var how = new List<string> { FindingLines.Words(document, statement.Cue), $"{FindingLines.Kebab(statement.Kind)}, {FindingLines.Kebab(statement.Mode)}" };
        how.AddRange(statement.Via.Select(via => $"{FindingLines.Kebab(via.Kind)} {FindingLines.Words(document, via.Span)}"));
        if (statement.Certainty != Certainty.Certain)
        {
            how.Add(FindingLines.Kebab(statement.Certainty));
        }

        var whoLines = Lines(who, WhoLetters);
        var whatLines = Lines(what, WhatLetters);
        for (var i = 0; i < Math.Max(how.Count, Math.Max(whoLines.Count, whatLines.Count)); i++)
        {
            y += i == 0 ? 0 : LineHeight;
            Arabic(rows, whoLines.ElementAtOrDefault(i), WhoRight, y, "who");
            Latin(rows, how.ElementAtOrDefault(i), HowLeft, y, "how");
            Arabic(rows, whatLines.ElementAtOrDefault(i), WhatRight, y, "what");
        }

        return y;
    }

    /// <summary>Breaks words into lines by the number of letters, since nothing here knows their width.</summary>
    private static List<string> Lines(string words, int letters)
    {
        var lines = new List<string> { "" };
        foreach (var word in words.Split(' '))
        {
            if (lines[^1].Length + word.Length > letters && lines[^1].Length > 0)
            {
                lines.Add("");
            }

            lines[^1] += lines[^1].Length > 0 ? " " + word : word;
        }

        return lines;
    }

    private static void Arabic(StringBuilder rows, string? words, int right, int y, string style)
    {
        if (words is not null)
        {
            rows.Append(CultureInfo.InvariantCulture, $"<text x=\"{right}\" y=\"{y}\" class=\"{style}\" direction=\"rtl\" text-anchor=\"start\">{WebUtility.HtmlEncode(words)}</text>\n");
        }
    }

    private static void Latin(StringBuilder rows, string? words, int left, int y, string style)
    {
        if (words is not null)
        {
            rows.Append(CultureInfo.InvariantCulture, $"<text x=\"{left}\" y=\"{y}\" class=\"{style}\">{WebUtility.HtmlEncode(words)}</text>\n");
        }
    }
}
