using System.Text.Json;
using Tawatur.Documents;

namespace Tawatur.Export;

/// <summary>Writes statements, assertions and their chains.</summary>
internal static class StatementJson
{
    public static void Write(Utf8JsonWriter json, Statement statement)
    {
        json.WriteStartObject();
        json.WriteString(JsonNames.Id, statement.Id);
        json.Span(JsonNames.Cue, statement.Cue);
        json.Spans(JsonNames.Content, statement.Content.AsSpan());
        json.WriteString(JsonNames.Mode, JsonWords.Of(statement.Mode));
        json.WriteString(JsonNames.Polarity, JsonWords.Of(statement.Polarity));
        json.WriteString(JsonNames.Negated, JsonWords.Of(statement.Negated));
        json.WriteString(JsonNames.Certainty, JsonWords.Of(statement.Certainty));
        json.WriteString(JsonNames.Stance, JsonWords.Of(statement.Stance));
        Write(json, statement.Speaker);
        json.OrNull(JsonNames.Source, statement.Source);
        json.WriteString(JsonNames.Kind, JsonWords.Of(statement.Kind));
        json.WriteStartArray(JsonNames.Via);
        foreach (var via in statement.Via)
        {
            json.StartSpan(via.Span);
            json.WriteString(JsonNames.Kind, JsonWords.Of(via.Kind));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        Write(json, statement.Chain);
        json.WriteNumber(JsonNames.LeastTraceable, statement.Chain.LeastTraceable);
        json.WriteString(JsonNames.Inside, statement.Inside);
        json.Spans(JsonNames.Insertions, statement.Insertions.AsSpan());
        json.WriteStartArray(JsonNames.Undecided);
        foreach (var words in statement.Undecided)
        {
            json.StartSpan(words.Span);
            json.WriteStartArray(JsonNames.Between);
            json.WriteStringValue(JsonNames.Content);
            json.WriteStringValue(JsonNames.Outlet);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.Strings(JsonNames.Notes, statement.Notes.AsSpan());
        json.By(statement.By);
        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, Assertion assertion)
    {
        json.WriteStartObject();
        json.WriteString(JsonNames.Id, assertion.Id);
        json.Spans(JsonNames.Content, assertion.Content.AsSpan());
        json.WriteString(JsonNames.Negated, JsonWords.Of(assertion.Negated));
        json.WriteString(JsonNames.Certainty, JsonWords.Of(assertion.Certainty));
        Write(json, assertion.Chain);
        json.By(assertion.By);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Speaker? speaker)
    {
        if (speaker is null)
        {
            json.WriteNull(JsonNames.Speaker);
            return;
        }

        json.WriteStartObject(JsonNames.Speaker);
        json.Optional(JsonNames.Entity, speaker.Entity);
        json.Ends(speaker.Span);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Chain chain)
    {
        json.WriteStartArray(JsonNames.Chain);
        foreach (var link in chain.Links)
        {
            json.WriteStartObject();
            json.WriteString(JsonNames.Kind, JsonWords.Of(link.Kind));
            json.Optional(JsonNames.Entity, link.Entity);
            if (link.Span is { } span)
            {
                json.Ends(span);
            }

            json.Optional(JsonNames.Name, link.Name);
            json.WriteString(JsonNames.From, JsonWords.Of(link.From));
            json.WriteString(JsonNames.Manner, JsonWords.Of(link.Manner));
            if (link.IsInferred)
            {
                json.WriteBoolean(JsonNames.Inferred, true);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
