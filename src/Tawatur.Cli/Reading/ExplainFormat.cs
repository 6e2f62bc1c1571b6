using System.Buffers;
using System.Globalization;
using System.Text;
using Tawatur.Cli.Text;
using Tawatur.Documents;
using Tawatur.Languages;

namespace Tawatur.Cli.Reading;

/// <summary>Says of every finding, or of one, by which rule it was found and which words fired it.</summary>
/// <param name="screen">What it is shown on.</param>
/// <param name="finding">The id of the one; all where it is <c>null</c>.</param>
internal sealed class ExplainFormat(Screen screen, string? finding) : IReportFormat
{
    private const int Indent = 2;

    private readonly TextPage _page = new(screen);

    public void Write(Document document, IBufferWriter<byte> output)
    {
        _page.Clear();
        var explanations = Explanations.Of(document).Where(e => finding is null || e.Id == finding).ToList();
        if (explanations.Count == 0 && finding is not null)
        {
            return;
        }

        _page.Paragraph(document.Article.Title is { } title ? Shown.Words(document, title) : document.Article.TitleAsGiven ?? document.Article.Ref ?? "", Tone.Strong);
        _page.Blank();
        foreach (var explanation in explanations)
        {
            Write(document, explanation);
        }

        if (finding is null)
        {
            Elsewhere(document);
        }

        Encoding.UTF8.GetBytes(_page.ToString(), output);
    }

    private void Write(Document document, Explanation explanation)
    {
        _page.Paragraph(explanation.Words, Tone.Strong, $"{explanation.Id} {explanation.Kind} ");
        Fact("is", explanation.Value);
        Fact("rule", $"{explanation.By.Rule} ({explanation.By.Annotator})");
        Fact("", RuleList.What(explanation.By.Rule) ?? "not described");
        foreach (var (role, span) in explanation.FiredBy)
        {
            Fact("by", Shown.Words(document, span), string.Create(CultureInfo.InvariantCulture, $"{role} {span.Start}-{span.End} "));
        }

        foreach (var note in explanation.Notes)
        {
            Fact("note", note);
        }

        foreach (var rejected in explanation.Rejected)
        {
            Reject(document, rejected);
        }

        _page.Blank();
    }

    /// <summary>The words that could have marked speech in sentences that have no statement.</summary>
    private void Elsewhere(Document document)
    {
        var rejected = Explanations.RejectedElsewhere(document);
        if (rejected.Count == 0)
        {
            return;
        }

        _page.Paragraph("Words of speech in sentences without a statement", Tone.Strong);
        foreach (var cue in rejected)
        {
            Reject(document, cue);
        }

        _page.Blank();
    }

    private void Reject(Document document, RejectedCue rejected)
    {
        Fact("not", Shown.Words(document, rejected.Span), string.Create(CultureInfo.InvariantCulture, $"{rejected.Rule} {rejected.Span.Start}-{rejected.Span.End} "));
        Fact("", $"not speech here: {rejected.Why}");
    }

    private void Fact(string name, string value, string label = "")
    {
        if (value.Length > 0)
        {
            _page.Paragraph(value, label: $"{name,-5}{label}", indent: Indent);
        }
    }
}
