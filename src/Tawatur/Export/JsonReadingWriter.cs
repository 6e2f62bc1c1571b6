using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Tawatur.Documents;

namespace Tawatur.Export;

/// <summary>Writes a document as a reading, one JSON object in UTF-8, as <c>docs/reading.schema.json</c> describes it. It keeps its state: one writer a thread.</summary>
public sealed class JsonReadingWriter : IDisposable
{
    private const int FormatNumber = 1;

    private readonly string _analysis;
    private readonly Utf8JsonWriter _json;

    /// <summary>Makes a writer.</summary>
    /// <param name="analysis">What analysed the documents: <see cref="AnalysisIdentity.Of"/>.</param>
    /// <param name="isIndented">Whether the object stands on many lines, for people; the default is one line.</param>
    public JsonReadingWriter(string analysis, bool isIndented = false)
    {
        _analysis = analysis;
        _json = new Utf8JsonWriter(Stream.Null, new JsonWriterOptions
        {
            // Arabic stays Arabic: the output goes to files and programs, never unescaped into a page.
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            Indented = isIndented,
            NewLine = "\n",
            SkipValidation = true,
        });
    }

    /// <summary>Writes one reading, without a line end.</summary>
    /// <param name="document">The document.</param>
    /// <param name="output">Where to.</param>
    public void Write(Document document, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(document);
        _json.Reset(output);
        _json.WriteStartObject();
        _json.WriteNumber(JsonNames.Tawatur, FormatNumber);
        _json.WriteString(JsonNames.Id, ReadingId.Of(document.Article));
        _json.Optional(JsonNames.Ref, document.Article.Ref);
        _json.WriteString(JsonNames.Analysis, _analysis);
        WriteArticle(document.Article);
        WriteLayers(document);
        _json.Strings(JsonNames.Notes, document.Article.Notes.AddRange(document.Notes).AsSpan());
        _json.WriteEndObject();
        _json.Flush();
    }

    /// <inheritdoc/>
    public void Dispose() => _json.Dispose();

    private void WriteArticle(Article article)
    {
        if (article.Outlet is { } outlet)
        {
            _json.WriteStartObject(JsonNames.Outlet);
            _json.WriteString(JsonNames.Name, outlet.Name);
            _json.Optional(JsonNames.Url, outlet.Url);
            _json.WriteEndObject();
        }

        _json.Optional(JsonNames.Url, article.Url);
        _json.Optional(JsonNames.Author, article.Author);
        _json.Optional(JsonNames.Byline, article.Byline);
        _json.Optional(JsonNames.Published, article.Published?.ToString());
        _json.Optional(JsonNames.PublishedAsWritten, article.PublishedAsWritten);
        if (article.PublishedAsWritten is not null)
        {
            _json.WriteString(JsonNames.PublishedFrom, JsonWords.Of(article.PublishedFrom));
        }

        _json.Optional(JsonNames.Modified, article.Modified?.ToString());
        _json.Optional(JsonNames.Retrieved, article.Retrieved?.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
        _json.Optional(JsonNames.Obtained, article.Obtained);
        if (article.Form is { } form)
        {
            _json.WriteString(JsonNames.Form, JsonWords.Of(form));
        }

        _json.WriteString(JsonNames.Language, article.Language);
        if (article.Direction is { } direction)
        {
            _json.WriteString(JsonNames.Direction, JsonWords.Of(direction));
        }

        _json.Optional(JsonNames.Title, article.Title);
        _json.Optional(JsonNames.TitleAsGiven, article.TitleAsGiven);
        _json.WriteString(JsonNames.Text, article.Text);
        _json.WriteStartArray(JsonNames.Paragraphs);
        foreach (var paragraph in article.Paragraphs)
        {
            _json.StartSpan(paragraph.Span);
            _json.WriteString(JsonNames.Role, JsonWords.Of(paragraph.Role));
            if (paragraph.Repeats is { } earlier)
            {
                _json.WriteNumber(JsonNames.Repeats, earlier);
            }

            _json.WriteEndObject();
        }

        _json.WriteEndArray();
        if (article.Form is not null)
        {
            WriteEmbeds(article.Embeds);
        }
    }

    private void WriteEmbeds(ImmutableArray<Embed> embeds)
    {
        _json.WriteStartArray(JsonNames.Embeds);
        foreach (var embed in embeds)
        {
            _json.WriteStartObject();
            _json.WriteString(JsonNames.Kind, JsonWords.Of(embed.Kind));
            _json.WriteString(JsonNames.Url, embed.Url);
            _json.Optional(JsonNames.Near, embed.Near);
            _json.Optional(JsonNames.Caption, embed.Caption);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
    }

    private void WriteLayers(Document document)
    {
        WriteLayer(document, Layers.Sentences, JsonNames.Sentences, document.Sentences, FindingJson.Write);
        WriteLayer(document, Layers.Entities, JsonNames.Entities, document.Entities, FindingJson.Write);
        WriteLayer(document, Layers.Statements, JsonNames.Statements, document.Statements, StatementJson.Write);
        WriteLayer(document, Layers.Assertions, JsonNames.Assertions, document.Assertions, StatementJson.Write);
        WriteLayer(document, Layers.Quantities, JsonNames.Quantities, document.Quantities, FindingJson.Write);
        WriteLayer(document, Layers.Times, JsonNames.Times, document.Times, FindingJson.Write);
        WriteLayer(document, Layers.Durations, JsonNames.Durations, document.Durations, FindingJson.Write);
        WriteLayer(document, Layers.Places, JsonNames.Places, document.Places, PlaceJson.Write);
        WriteLayer(document, Layers.Framing, JsonNames.Framing, document.Framing, FramingJson.Write);
        WriteLayer(document, Layers.QuoteVariants, JsonNames.QuoteVariants, document.QuoteVariants, QuoteVariantJson.Write);
        WriteLayer(document, Layers.HedgeDrops, JsonNames.HedgeDrops, document.HedgeDrops, HedgeDropJson.Write);
        WriteLayer(document, Layers.Conflicts, JsonNames.Conflicts, document.Conflicts, ConflictJson.Write);
    }

    private void WriteLayer<T>(Document document, Layers layer, JsonEncodedText name, ImmutableArray<T> findings, Action<Utf8JsonWriter, T> write)
    {
        // A layer that was not looked for is absent; one that found nothing is empty.
        if ((document.Done & layer) == 0)
        {
            return;
        }

        _json.WriteStartArray(name);
        foreach (var finding in findings)
        {
            write(_json, finding);
        }

        _json.WriteEndArray();
    }
}
