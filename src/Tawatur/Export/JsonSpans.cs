using System.Text.Json;
using Tawatur.Documents;

namespace Tawatur.Export;

/// <summary>How a reading writes what all findings share: spans, what found them, and members that may be absent or null.</summary>
internal static class JsonSpans
{
    public static void Ends(this Utf8JsonWriter json, TextSpan span)
    {
        json.WriteNumber(JsonNames.Start, span.Start);
        json.WriteNumber(JsonNames.End, span.End);
    }

    public static void StartSpan(this Utf8JsonWriter json, TextSpan span)
    {
        json.WriteStartObject();
        json.Ends(span);
    }

    public static void Span(this Utf8JsonWriter json, JsonEncodedText name, TextSpan span)
    {
        json.WriteStartObject(name);
        json.Ends(span);
        json.WriteEndObject();
    }

    public static void Spans(this Utf8JsonWriter json, JsonEncodedText name, ReadOnlySpan<TextSpan> spans)
    {
        json.WriteStartArray(name);
        foreach (var span in spans)
        {
            json.StartSpan(span);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public static void Strings(this Utf8JsonWriter json, JsonEncodedText name, params ReadOnlySpan<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }

    public static void Optional(this Utf8JsonWriter json, JsonEncodedText name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }

    public static void Optional(this Utf8JsonWriter json, JsonEncodedText name, TextSpan? span)
    {
        if (span is { } known)
        {
            json.Span(name, known);
        }
    }

    public static void OrNull(this Utf8JsonWriter json, JsonEncodedText name, TextSpan? span)
    {
        if (span is { } known)
        {
            json.Span(name, known);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    public static void OrNull(this Utf8JsonWriter json, JsonEncodedText name, decimal? number)
    {
        if (number is { } known)
        {
            json.WriteNumber(name, known);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    public static void By(this Utf8JsonWriter json, FoundBy by)
    {
        Span<char> words = stackalloc char[128];
        if (words.TryWrite($"{by.Annotator}/{by.Rule}", out var length))
        {
            json.WriteString(JsonNames.By, words[..length]);
        }
        else
        {
            json.WriteString(JsonNames.By, $"{by.Annotator}/{by.Rule}");
        }
    }
}
