using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Tawatur.Documents;

namespace Tawatur.Export;

/// <summary>Writes a document as a reading, one JSON object in UTF-8, as <c>docs/reading.schema.json</c> describes it. Keeps its buffers: one writer a thread.</summary>
public sealed class JsonReadingWriter : IDisposable
{
    private const int FormatNumber = 1;

    private readonly string _analysis;
    private readonly Utf8JsonWriter _json;

    /// <summary>Makes a writer.</summary>
    /// <param name="analysis">What analysed the documents: <see cref="AnalysisIdentity"/>.</param>
    /// <param name="isIndented">Whether the object stands on many lines, for people.</param>
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
        Optional(JsonNames.Ref, document.Article.Ref);
        _json.WriteString(JsonNames.Analysis, _analysis);
        WriteArticle(document.Article);
        WriteLayers(document);
        WriteNotes(document.Article.Notes, document.Notes);
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
            Optional(JsonNames.Url, outlet.Url);
            _json.WriteEndObject();
        }

        Optional(JsonNames.Url, article.Url);
        Optional(JsonNames.Author, article.Author);
        if (article.Published is { } published)
        {
            _json.WriteString(JsonNames.Published, published.ToString());
        }

        Optional(JsonNames.PublishedAsWritten, article.PublishedAsWritten);
        if (article.Published is not null)
        {
            _json.WriteString(JsonNames.PublishedFrom, JsonNames.Given);
        }

        Optional(JsonNames.Obtained, article.Obtained);
        _json.WriteString(JsonNames.Language, article.Language);
        Optional(JsonNames.Title, article.Title);
        Optional(JsonNames.TitleAsGiven, article.TitleAsGiven);
        _json.WriteString(JsonNames.Text, article.Text);
        _json.WriteStartArray(JsonNames.Paragraphs);
        foreach (var paragraph in article.Paragraphs)
        {
            StartSpan(paragraph.Span);
            _json.WriteString(JsonNames.Role, JsonWords.Of(paragraph.Role));
            if (paragraph.Repeats is { } earlier)
            {
                _json.WriteNumber(JsonNames.Repeats, earlier);
            }

            _json.WriteEndObject();
        }

        _json.WriteEndArray();
    }

    private void WriteLayers(Document document)
    {
        if (Start(document, Layers.Sentences, JsonNames.Sentences))
        {
            foreach (var sentence in document.Sentences)
            {
                StartSpan(sentence.Span);
                _json.WriteEndObject();
            }

            _json.WriteEndArray();
        }

        if (Start(document, Layers.Entities, JsonNames.Entities))
        {
            foreach (var entity in document.Entities)
            {
                Write(entity);
            }

            _json.WriteEndArray();
        }

        if (Start(document, Layers.Statements, JsonNames.Statements))
        {
            foreach (var statement in document.Statements)
            {
                Write(statement);
            }

            _json.WriteEndArray();
        }

        if (Start(document, Layers.Assertions, JsonNames.Assertions))
        {
            foreach (var assertion in document.Assertions)
            {
                Write(assertion);
            }

            _json.WriteEndArray();
        }

        if (Start(document, Layers.Quantities, JsonNames.Quantities))
        {
            foreach (var quantity in document.Quantities)
            {
                Write(quantity);
            }

            _json.WriteEndArray();
        }

        if (Start(document, Layers.Times, JsonNames.Times))
        {
            foreach (var time in document.Times)
            {
                Write(time);
            }

            _json.WriteEndArray();
        }

        if (Start(document, Layers.Durations, JsonNames.Durations))
        {
            foreach (var duration in document.Durations)
            {
                Write(duration);
            }

            _json.WriteEndArray();
        }
    }

    private bool Start(Document document, Layers layer, JsonEncodedText name)
    {
        // A layer that was not looked for is absent; one that found nothing is empty.
        var isDone = (document.Done & layer) != 0;
        if (isDone)
        {
            _json.WriteStartArray(name);
        }

        return isDone;
    }

    private void Write(Entity entity)
    {
        _json.WriteStartObject();
        _json.WriteString(JsonNames.Id, entity.Id);
        _json.WriteString(JsonNames.Type, JsonWords.Of(entity.Type));
        Optional(JsonNames.Name, entity.Name);
        Optional(JsonNames.Role, entity.Role);
        _json.WriteStartArray(JsonNames.Why);
        foreach (var why in entity.Why)
        {
            _json.WriteStringValue(why);
        }

        _json.WriteEndArray();
        Write(entity.By);
        _json.WriteStartArray(JsonNames.Mentions);
        foreach (var mention in entity.Mentions)
        {
            StartSpan(mention.Span);
            _json.WriteString(JsonNames.Kind, JsonWords.Of(mention.Kind));
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
        _json.WriteEndObject();
    }

    private void Write(Statement statement)
    {
        _json.WriteStartObject();
        _json.WriteString(JsonNames.Id, statement.Id);
        Optional(JsonNames.Cue, statement.Cue);
        Write(JsonNames.Content, statement.Content.AsSpan());
        _json.WriteString(JsonNames.Mode, JsonWords.Of(statement.Mode));
        _json.WriteString(JsonNames.Polarity, JsonWords.Of(statement.Polarity));
        _json.WriteString(JsonNames.Negated, JsonWords.Of(statement.Negated));
        _json.WriteString(JsonNames.Certainty, JsonWords.Of(statement.Certainty));
        _json.WriteString(JsonNames.Stance, JsonWords.Of(statement.Stance));
        if (statement.Speaker is { } speaker)
        {
            _json.WriteStartObject(JsonNames.Speaker);
            Optional(JsonNames.Entity, speaker.Entity);
            Ends(speaker.Span);
            _json.WriteEndObject();
        }
        else
        {
            _json.WriteNull(JsonNames.Speaker);
        }

        OrNull(JsonNames.Source, statement.Source);
        _json.WriteString(JsonNames.Kind, JsonWords.Of(statement.Kind));
        _json.WriteStartArray(JsonNames.Via);
        foreach (var via in statement.Via)
        {
            StartSpan(via.Span);
            _json.WriteString(JsonNames.Kind, JsonWords.Of(via.Kind));
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
        Write(statement.Chain);
        _json.WriteNumber(JsonNames.LeastTraceable, statement.Chain.LeastTraceable);
        _json.WriteString(JsonNames.Inside, statement.Inside);
        Write(JsonNames.Insertions, statement.Insertions.AsSpan());
        _json.WriteStartArray(JsonNames.Undecided);
        foreach (var words in statement.Undecided)
        {
            StartSpan(words.Span);
            _json.WriteStartArray(JsonNames.Between);
            _json.WriteStringValue(JsonNames.Content);
            _json.WriteStringValue(JsonNames.Outlet);
            _json.WriteEndArray();
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
        WriteNotes(statement.Notes, []);
        Write(statement.By);
        _json.WriteEndObject();
    }

    private void Write(Assertion assertion)
    {
        _json.WriteStartObject();
        _json.WriteString(JsonNames.Id, assertion.Id);
        Write(JsonNames.Content, assertion.Content.AsSpan());
        _json.WriteString(JsonNames.Negated, JsonWords.Of(assertion.Negated));
        _json.WriteString(JsonNames.Certainty, JsonWords.Of(assertion.Certainty));
        Write(assertion.Chain);
        Write(assertion.By);
        _json.WriteEndObject();
    }

    private void Write(Chain chain)
    {
        _json.WriteStartArray(JsonNames.Chain);
        foreach (var link in chain.Links)
        {
            _json.WriteStartObject();
            _json.WriteString(JsonNames.Kind, JsonWords.Of(link.Kind));
            Optional(JsonNames.Entity, link.Entity);
            if (link.Span is { } span)
            {
                Ends(span);
            }

            Optional(JsonNames.Name, link.Name);
            _json.WriteString(JsonNames.From, JsonWords.Of(link.From));
            _json.WriteString(JsonNames.Manner, JsonWords.Of(link.Manner));
            if (link.IsInferred)
            {
                _json.WriteBoolean(JsonNames.Inferred, true);
            }

            _json.WriteEndObject();
        }

        _json.WriteEndArray();
    }

    private void Write(Quantity quantity)
    {
        _json.WriteStartObject();
        _json.WriteString(JsonNames.Id, quantity.Id);
        Ends(quantity.Span);
        OrNull(JsonNames.Min, quantity.Min);
        OrNull(JsonNames.Max, quantity.Max);
        _json.WriteString(JsonNames.Bound, JsonWords.Of(quantity.Bound));
        OrNull(JsonNames.What, quantity.What);
        Optional(JsonNames.Unit, quantity.Unit);
        Optional(JsonNames.Role, quantity.Role);
        Optional(JsonNames.PartOf, quantity.PartOf);
        Write(quantity.By);
        _json.WriteEndObject();
    }

    private void Write(TimeExpression time)
    {
        _json.WriteStartObject();
        _json.WriteString(JsonNames.Id, time.Id);
        Ends(time.Span);
        _json.WriteString(JsonNames.Type, time.IsTime ? "TIME" : "DATE");
        Optional(JsonNames.Value, time.Value);
        Optional(JsonNames.Mod, time.Mod);
        Optional(JsonNames.Calendar, time.Calendar);
        Write(time.By);
        _json.WriteEndObject();
    }

    private void Write(DurationExpression duration)
    {
        StartSpan(duration.Span);
        _json.WriteString(JsonNames.Type, duration.IsSet ? "SET" : "DURATION");
        _json.WriteString(JsonNames.Value, duration.Value);
        Write(duration.By);
        _json.WriteEndObject();
    }

    private void Write(FoundBy by)
    {
        Span<char> words = stackalloc char[128];
        if (words.TryWrite($"{by.Annotator}/{by.Rule}", out var length))
        {
            _json.WriteString(JsonNames.By, words[..length]);
        }
        else
        {
            _json.WriteString(JsonNames.By, $"{by.Annotator}/{by.Rule}");
        }
    }

    private void WriteNotes(System.Collections.Immutable.ImmutableArray<string> first, System.Collections.Immutable.ImmutableArray<string> second)
    {
        _json.WriteStartArray(JsonNames.Notes);
        foreach (var note in first)
        {
            _json.WriteStringValue(note);
        }

        foreach (var note in second)
        {
            _json.WriteStringValue(note);
        }

        _json.WriteEndArray();
    }

    private void Write(JsonEncodedText name, ReadOnlySpan<TextSpan> spans)
    {
        _json.WriteStartArray(name);
        foreach (var span in spans)
        {
            StartSpan(span);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
    }

    private void Optional(JsonEncodedText name, string? value)
    {
        if (value is not null)
        {
            _json.WriteString(name, value);
        }
    }

    private void Optional(JsonEncodedText name, TextSpan? span)
    {
        if (span is { } known)
        {
            _json.WriteStartObject(name);
            Ends(known);
            _json.WriteEndObject();
        }
    }

    private void OrNull(JsonEncodedText name, TextSpan? span)
    {
        if (span is null)
        {
            _json.WriteNull(name);
        }

        Optional(name, span);
    }

    private void OrNull(JsonEncodedText name, decimal? number)
    {
        if (number is { } known)
        {
            _json.WriteNumber(name, known);
        }
        else
        {
            _json.WriteNull(name);
        }
    }

    private void StartSpan(TextSpan span)
    {
        _json.WriteStartObject();
        Ends(span);
    }

    private void Ends(TextSpan span)
    {
        _json.WriteNumber(JsonNames.Start, span.Start);
        _json.WriteNumber(JsonNames.End, span.End);
    }
}
