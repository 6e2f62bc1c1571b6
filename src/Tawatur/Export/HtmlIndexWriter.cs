using System.Buffers;
using Tawatur.Export.Html;

namespace Tawatur.Export;

/// <summary>Writes the page that leads to the pages of several reports: a table with a row for each, in the order in which they were added, and what could not be read. One file in UTF-8, which loads nothing and runs nothing.</summary>
/// <remarks>It holds the rows until they are written, and is for one thread.</remarks>
public sealed class HtmlIndexWriter
{
    private readonly List<(ReportSummary Report, string File)> _reports = [];
    private readonly List<(string Where, string Why)> _failures = [];

    /// <summary>Gets how many reports there are, those that could not be read too.</summary>
    public int Count => _reports.Count + _failures.Count;

    /// <summary>Adds a report.</summary>
    /// <param name="report">What is shown of it.</param>
    /// <param name="file">The name of its page, which lies beside this one.</param>
    public void Add(ReportSummary report, string file)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentException.ThrowIfNullOrEmpty(file);
        _reports.Add((report, file));
    }

    /// <summary>Adds a report that could not be read.</summary>
    /// <param name="where">Where it stood.</param>
    /// <param name="why">Why, in English.</param>
    public void AddFailure(string where, string why)
    {
        ArgumentNullException.ThrowIfNull(where);
        ArgumentNullException.ThrowIfNull(why);
        _failures.Add((where, why));
    }

    /// <summary>Writes the page, without a line end.</summary>
    /// <param name="output">Where to.</param>
    public void Write(IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var html = new HtmlOutput(output);
        var isArabic = 2 * _reports.Count(row => ReportLanguage.IsMetInArabic(row.Report.Language)) >= _reports.Count;
        PageResources.IndexFrame.Write(html, slot =>
        {
            switch (slot)
            {
                case "rows":
                    IndexRows.Write(html, _reports);
                    break;
                case "failures":
                    IndexRows.Failures(html, _failures);
                    break;
                case "count":
                    html.Number(_reports.Count);
                    break;
                default:
                    PageResources.Fill(html, slot, isArabic);
                    break;
            }
        });
    }
}
