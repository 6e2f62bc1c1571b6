using System.Text.Json;
using Tawatur.Documents;
using Tawatur.Read.Pages;

namespace Tawatur.Read;

/// <summary>Reads one JSON object, <c>{id?, outlet?, url?, published?, author?, language?, title?, text | html}</c>. Members that it does not know are passed over.</summary>
internal static class JsonRecordReader
{
    // More than this share of malformed places, and the line is in another encoding, which JSON does not allow.
    private const int UnitsPerMalformed = 100;

    public static ReadResult Read(ReadOnlySpan<byte> json, ReportPlace place, Page? page, ReadOptions options)
    {
        var article = ArticleBuilder.From(page);
        string? why;
        try
        {
            var reader = new Utf8JsonReader(json);
            why = Members(ref reader, article, options.Limits);
        }
        catch (JsonException error)
        {
            why = "not JSON: " + Reason(error);
        }

        place = place with { Ref = article.Ref };
        if (why is null && article.Text is null && article.Html is { } html)
        {
            return PageReader.Read(html, new PageSource(default) { Retrieved = page?.Retrieved }, article, place, options);
        }

        return why is null ? new ReadArticle(article.Build(options), place) : new ReadFailure(place, why);
    }

    /// <summary>Returns what the framework says of an error, without the place, which it counts in bytes of its own input.</summary>
    public static string Reason(JsonException error)
    {
        var message = error.Message;
        var end = message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        message = (end < 0 ? message : message[..end]).TrimEnd('.').ReplaceLineEndings(" ");
        return $"{message} (byte {error.BytePositionInLine})";
    }

    private static string? Members(ref Utf8JsonReader reader, ArticleBuilder article, ReadLimits limits)
    {
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
        {
            return "not a JSON object";
        }

        var malformed = 0;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var member = Name(ref reader);
            reader.Read();
            if (member is null || (reader.TokenType != JsonTokenType.String && (member != "id" || reader.TokenType != JsonTokenType.Number)))
            {
                if (member == "text" && reader.TokenType != JsonTokenType.Null)
                {
                    return "\"text\" is not a string";
                }

                if (member is not null && reader.TokenType != JsonTokenType.Null)
                {
                    article.Note($"\"{member}\" is not a string and was left out");
                }

                reader.Skip();
                continue;
            }

            article.Set(member, Value(ref reader, ref malformed));
        }

        // What stands behind the object is read too, so that a broken line is not taken for a whole one.
        while (reader.Read())
        {
        }

        if ((article.Text ?? article.Html) is not { } text)
        {
            return "the record has neither \"text\" nor \"html\"";
        }

        if (malformed > 0)
        {
            if (malformed > text.Length / UnitsPerMalformed)
            {
                return "not UTF-8, which JSON has to be";
            }

            article.Note(Utf8Text.Note(malformed));
        }

        if (article.Text is null)
        {
            return text.Length > limits.PageBytes ? $"the page is longer than {limits.PageBytes} UTF-16 code units" : null;
        }

        return text.Length > limits.TextLength ? $"the text is longer than {limits.TextLength} UTF-16 code units" : null;
    }

    private static string? Name(ref Utf8JsonReader reader)
    {
        if (reader.ValueIsEscaped)
        {
            var malformed = 0;
            var name = JsonStrings.Read(ref reader, ref malformed);
            return Array.Find(ArticleBuilder.Members, m => m == name);
        }

        foreach (var member in ArticleBuilder.Members)
        {
            if (reader.ValueTextEquals(member))
            {
                return member;
            }
        }

        return null;
    }

    private static string Value(ref Utf8JsonReader reader, ref int malformed) => reader.TokenType == JsonTokenType.String
        ? JsonStrings.Read(ref reader, ref malformed)
        : System.Text.Encoding.UTF8.GetString(reader.ValueSpan);
}
