using System.Buffers;
using System.Globalization;
using System.Text;
using Tawatur.Cli.Text;
using Tawatur.Documents;

namespace Tawatur.Cli.Reading;

/// <summary>A reading for people: who said what, what the outlet says itself, numbers, times and names.</summary>
/// <param name="screen">What it is shown on.</param>
internal sealed class TableFormat(Screen screen) : IReportFormat
{
    private readonly TextPage _page = new(screen);

    public void Write(Document document, IBufferWriter<byte> output)
    {
        _page.Clear();
        Head(document.Article);
        Section(document, Layers.Statements, "Statements", document.Statements, ["id", "who", "how", "what"], StatementRows.Of);
        Section(document, Layers.Assertions, "The outlet itself", document.Assertions, ["id", "how", "what"], StatementRows.Of);
        Section(document, Layers.Conflicts, "Conflicts within the report", document.Conflicts, ["id", "what", "one side", "the other"], LayerRows.Of);
        Section(document, Layers.HedgeDrops, "Hedges left out", document.HedgeDrops, ["id", "without", "with", "why"], LayerRows.Of);
        Section(document, Layers.QuoteVariants, "Renderings of one utterance", document.QuoteVariants, ["id", "statements", "how they differ"], LayerRows.Of);
        Section(document, Layers.Framing, "Distance kept", document.Framing, ["id", "words", "from whom", "by whom"], LayerRows.Of);
        Section(document, Layers.Places, "Places", document.Places, ["id", "words", "where", "how fine"], LayerRows.Of);
        Section(document, Layers.Quantities, "Quantities", document.Quantities, ["id", "words", "number", "of what"], FindingRows.Of);
        Section(document, Layers.Times, "Times", document.Times, ["id", "words", "value"], FindingRows.Of);
        Section(document, Layers.Durations, "Durations", document.Durations, ["words", "value"], FindingRows.Of);
        Section(document, Layers.Entities, "Names", document.Entities, ["id", "what", "name", "forms"], FindingRows.Of);
        Embeds(document.Article);
        Notes([.. document.Article.Notes, .. document.Notes]);
        var (arabic, english) = ShownWords.Motto;
        _page.Paragraph(arabic);
        _page.Paragraph(english, Tone.Faint);
        Encoding.UTF8.GetBytes(_page.ToString(), output);
    }

    private void Head(Article article)
    {
        var title = article.Title is { } span ? span.In(article.Text).ToString() : article.TitleAsGiven ?? article.Ref ?? "";
        _page.Paragraph(title, Tone.Strong);
        Fact("outlet", article.Outlet?.Name);
        Fact("published", article.Published?.ToString() ?? article.PublishedAsWritten);
        Fact("author", article.Author);
        if (article.Form is { } form)
        {
            FactsOfPage(article, form);
        }

        Fact("address", article.Url);
        Fact("language", article.Language);
        _page.Blank();
    }

    // What only a page can say; a text of another kind is not asked for it.
    private void FactsOfPage(Article article, ArticleForm form)
    {
        Fact("byline", article.Byline);
        Fact("modified", article.Modified?.ToString());
        if (article.Retrieved is { } retrieved)
        {
            Fact("retrieved", retrieved.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
        }

        Fact("form", Shown.Of(form));
    }

    private void Embeds(Article article)
    {
        if (article.Form is null)
        {
            return;
        }

        if (article.Embeds.IsEmpty)
        {
            _page.Paragraph("Embeds: none found", Tone.Faint);
        }
        else
        {
            _page.Paragraph($"Embeds: {article.Embeds.Length}", Tone.Strong);
            foreach (var embed in article.Embeds)
            {
                _page.Paragraph(embed.Caption is { } caption ? $"{embed.Url} ({caption.In(article.Text)})" : embed.Url, label: $"{Shown.Of(embed.Kind)} ");
            }
        }

        _page.Blank();
    }

    private void Fact(string name, string? value) => _page.Paragraph(value ?? "not given", value is null ? Tone.Faint : Tone.Plain, $"{name,-10}");

    private void Section<T>(Document document, Layers layer, string name, IReadOnlyList<T> findings, string[] headers, Func<Document, T, CellLine[][]> row)
    {
        // Not found and not looked for are two different things, and both are said.
        if ((document.Done & layer) == 0)
        {
            _page.Paragraph($"{name}: not looked for in a text in the language '{document.Article.Language}'", Tone.Faint);
        }
        else if (findings.Count == 0)
        {
            _page.Paragraph($"{name}: none found", Tone.Faint);
        }
        else
        {
            _page.Paragraph($"{name}: {findings.Count}", Tone.Strong);
            _page.Table(headers, [.. findings.Select(f => row(document, f))]);
        }

        _page.Blank();
    }

    private void Notes(List<string> notes)
    {
        if (notes.Count == 0)
        {
            return;
        }

        _page.Paragraph("Notes", Tone.Strong);
        foreach (var note in notes)
        {
            _page.Paragraph(note, label: "- ");
        }

        _page.Blank();
    }
}
