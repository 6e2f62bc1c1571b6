using System.Text.Json;

namespace Tawatur.Read;

/// <summary>Reads one JSON object, <c>{id?, outlet?, url?, published?, author?, language?, title?, text}</c>. Members that it does not know are passed over.</summary>
internal static class JsonRecordReader
{
    public static ReadResult Read(ReadOnlySpan<byte> json, ReportPlace place, ReadOptions options)
    {
        var article = new ArticleBuilder();
        try
        {
            var reader = new Utf8JsonReader(json);
            var why = Members(ref reader, article, options.Limits);
            if (why is null && article.Text is not null)
            {
                return new ReadArticle(article.Build(options), place with { Ref = article.Ref });
            }

            return new ReadFailure(place with { Ref = article.Ref }, why ?? "the record has no \"text\"");
        }
        catch (JsonException error)
        {
            return new ReadFailure(place with { Ref = article.Ref }, $"not a JSON object (byte {error.BytePositionInLine})");
        }
    }

    private static string? Members(ref Utf8JsonReader reader, ArticleBuilder article, ReadLimits limits)
    {
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
        {
            return "not a JSON object";
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("text"u8))
            {
                reader.Read();
                if (reader.TokenType != JsonTokenType.String)
                {
                    return "\"text\" is not a string";
                }

                article.Text = Words(ref reader, article);
                if (article.Text.Length > limits.TextLength)
                {
                    return $"the text is longer than {limits.TextLength} UTF-16 code units";
                }
            }
            else if (reader.ValueTextEquals("id"u8))
            {
                article.Ref = Member(ref reader, article);
            }
            else if (reader.ValueTextEquals("outlet"u8))
            {
                article.Outlet = Member(ref reader, article);
            }
            else if (reader.ValueTextEquals("url"u8))
            {
                article.Url = Member(ref reader, article);
            }
            else if (reader.ValueTextEquals("published"u8))
            {
                article.Published = Member(ref reader, article);
            }
            else if (reader.ValueTextEquals("author"u8))
            {
                article.Author = Member(ref reader, article);
            }
            else if (reader.ValueTextEquals("language"u8))
            {
                article.Language = Member(ref reader, article);
            }
            else if (reader.ValueTextEquals("title"u8))
            {
                article.Title = Member(ref reader, article);
            }
            else
            {
                reader.Read();
                reader.Skip();
            }
        }

        // What stands behind the object is read too, so that a broken line is not taken for a whole one.
        while (reader.Read())
        {
        }

        return null;
    }

    private static string? Member(ref Utf8JsonReader reader, ArticleBuilder article)
    {
        reader.Read();
        if (reader.TokenType is JsonTokenType.String)
        {
            return Words(ref reader, article);
        }

        reader.Skip();
        return null;
    }

    private static string Words(ref Utf8JsonReader reader, ArticleBuilder article)
    {
        var words = TextRepair.Apply(reader.GetString() ?? "", out var isChanged);
        if (isChanged)
        {
            article.Note(TextRepair.Note);
        }

        return words;
    }
}
