using System.Text;
using System.Text.Json;
using AngleSharp.Dom;

namespace Tawatur.Read.Pages;

/// <summary>Reads the JSON-LD of a page: the node of its article, wherever it stands, with what it refers to by id.</summary>
internal sealed class LinkedData
{
    private const int MaxScripts = 50;

    // A page may hold its own article and, in a list, those that it leads to; only these members lead to its own.
    private static readonly string[] Inner = ["@graph", "mainEntity", "mainEntityOfPage"];

    private static readonly string[] ArticleTypes =
    [
        "LiveBlogPosting", "NewsArticle", "ReportageNewsArticle", "AnalysisNewsArticle", "OpinionNewsArticle", "BackgroundNewsArticle", "ReviewNewsArticle", "AskPublicNewsArticle",
        "Article", "BlogPosting", "SocialMediaPosting", "Report", "ScholarlyArticle", "TechArticle", "MediaGallery", "ImageGallery", "VideoObject", "WebPage",
    ];

    private readonly List<JsonElement> _nodes = [];
    private readonly Dictionary<string, JsonElement> _byId = new(StringComparer.Ordinal);

    public static LinkedArticle Of(IDocument page)
    {
        var data = new LinkedData();
        var count = 0;
        foreach (var script in page.GetElementsByTagName("script"))
        {
            if (script.GetAttribute("type")?.Trim().StartsWith("application/ld+json", StringComparison.OrdinalIgnoreCase) == true && ++count <= MaxScripts && Parse(script.TextContent) is { } root)
            {
                data.Take(root, 0);
            }
        }

        return data.Main() is { } main ? data.Read(main) : LinkedArticle.Nothing;
    }

    private static JsonElement? Parse(string written)
    {
        // Templates paste line ends into strings, which JSON does not allow; between its members a space does as well.
        var json = new StringBuilder(written.Length);
        foreach (var c in written)
        {
            json.Append(char.IsControl(c) ? ' ' : c);
        }

        var words = json.ToString().Trim();
        words = words.StartsWith("<!--", StringComparison.Ordinal) ? words[4..].Replace("-->", "", StringComparison.Ordinal) : words;
        words = words.Replace("//<![CDATA[", "", StringComparison.Ordinal).Replace("//]]>", "", StringComparison.Ordinal).TrimEnd(';', ' ');
        try
        {
            using var parsed = JsonDocument.Parse(LoneEscapes.Replace(words), new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
            return parsed.RootElement.Clone();
        }
        catch (JsonException)
        {
            // A page that cannot write JSON says nothing here; its meta elements mostly say the same.
            return null;
        }
    }

    private void Take(JsonElement element, int depth)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray())
            {
                Take(item, depth);
            }
        }
        else if (element.ValueKind == JsonValueKind.Object && depth < 4)
        {
            _nodes.Add(element);
            if (Words(element, "@id") is { } id)
            {
                _byId.TryAdd(id, element);
            }

            foreach (var member in Inner)
            {
                if (element.TryGetProperty(member, out var inner))
                {
                    Take(inner, depth + 1);
                }
            }
        }
    }

    private JsonElement? Main()
    {
        JsonElement? best = null;
        var rank = ArticleTypes.Length;
        foreach (var node in _nodes)
        {
            var own = Types(node).Select(t => Array.IndexOf(ArticleTypes, t)).Where(i => i >= 0).DefaultIfEmpty(ArticleTypes.Length).Min();
            if (own < rank)
            {
                (best, rank) = (node, own);
            }
        }

        return best;
    }

    private LinkedArticle Read(JsonElement node)
    {
        var publisher = Follow(node, "publisher");
        return new LinkedArticle
        {
            Types = [.. Types(node)],
            Headline = Words(node, "headline") ?? Words(node, "name"),
            Published = Words(node, "datePublished") ?? Words(node, "uploadDate") ?? Words(node, "dateCreated"),
            Modified = Words(node, "dateModified"),
            Authors = [.. Names(node, "author").Concat(Names(node, "creator")).Distinct(StringComparer.Ordinal)],
            Publisher = Names(node, "publisher").FirstOrDefault(),
            PublisherUrl = publisher is { ValueKind: JsonValueKind.Object } outlet ? Words(outlet, "url") : null,
            Language = Words(node, "inLanguage"),
            Body = Words(node, "articleBody"),
            Url = Words(node, "url") ?? (node.TryGetProperty("mainEntityOfPage", out var page) ? page.ValueKind == JsonValueKind.String ? Clean(page.GetString()) : Words(page, "@id") : null),
        };
    }

    private IEnumerable<string> Names(JsonElement node, string member)
    {
        if (!node.TryGetProperty(member, out var value))
        {
            yield break;
        }

        foreach (var item in value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().AsEnumerable() : [value])
        {
            var name = item.ValueKind == JsonValueKind.String ? Clean(item.GetString()) : Resolve(item) is { ValueKind: JsonValueKind.Object } named ? Words(named, "name") : null;
            if (name is not null)
            {
                yield return name;
            }
        }
    }

    private JsonElement? Follow(JsonElement node, string member) => node.TryGetProperty(member, out var value) ? Resolve(value) : null;

    private JsonElement Resolve(JsonElement value) =>
        value.ValueKind == JsonValueKind.Object && !value.TryGetProperty("name", out _) && Words(value, "@id") is { } id && _byId.TryGetValue(id, out var named) ? named : value;

    private static IEnumerable<string> Types(JsonElement node)
    {
        if (!node.TryGetProperty("@type", out var type))
        {
            yield break;
        }

        foreach (var item in type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().AsEnumerable() : [type])
        {
            if (item.ValueKind == JsonValueKind.String && item.GetString() is { } name)
            {
                yield return name[(name.LastIndexOf('/') + 1)..];
            }
        }
    }

    private static string? Words(JsonElement node, string member)
    {
        if (node.ValueKind != JsonValueKind.Object || !node.TryGetProperty(member, out var value))
        {
            return null;
        }

        value = value.ValueKind == JsonValueKind.Array && value.GetArrayLength() > 0 ? value[0] : value;
        return value.ValueKind == JsonValueKind.String ? Clean(value.GetString()) : value.ValueKind == JsonValueKind.Object && member == "name" ? Words(value, "@value") : null;
    }

    // Entities were escaped twice by many templates.
    private static string? Clean(string? words) => string.IsNullOrWhiteSpace(words) ? null : System.Net.WebUtility.HtmlDecode(words).Trim();
}
