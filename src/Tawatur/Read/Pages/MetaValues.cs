using AngleSharp.Dom;

namespace Tawatur.Read.Pages;

/// <summary>What the <c>meta</c> elements of a page say, under their names in lower case.</summary>
internal sealed class MetaValues
{
    private readonly Dictionary<string, List<string>> _values = new(StringComparer.Ordinal);

    public static MetaValues Of(IDocument page)
    {
        var meta = new MetaValues();
        foreach (var element in page.GetElementsByTagName("meta"))
        {
            var content = element.GetAttribute("content")?.Trim();
            if (string.IsNullOrEmpty(content))
            {
                continue;
            }

            // Properties and names are mixed up by half of all templates.
            foreach (var attribute in (ReadOnlySpan<string>)["property", "name", "itemprop", "http-equiv"])
            {
                if (element.GetAttribute(attribute)?.Trim().ToLowerInvariant() is { Length: > 0 } name)
                {
                    (meta._values.TryGetValue(name, out var values) ? values : meta._values[name] = []).Add(content);
                }
            }
        }

        return meta;
    }

    /// <summary>Returns the first value of the first name that has one.</summary>
    public string? First(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (_values.TryGetValue(name, out var values))
            {
                return values[0];
            }
        }

        return null;
    }

    /// <summary>Returns all values of a name, each once.</summary>
    public IReadOnlyList<string> All(string name) => _values.TryGetValue(name, out var values) ? [.. values.Distinct(StringComparer.Ordinal)] : [];
}
