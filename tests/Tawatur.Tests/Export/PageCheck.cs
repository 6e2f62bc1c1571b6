using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Tawatur.Tests.Export;

/// <summary>What holds of every page that a reading is shown on, whatever the report.</summary>
internal static class PageCheck
{
    private static readonly string[] Loading = ["script", "link", "iframe", "object", "embed", "img", "video", "audio", "source", "track", "form", "base", "svg", "math", "template", "frame", "input[type=image]"];
    private static readonly string[] LoadingAttributes = ["src", "srcset", "data", "poster", "action", "formaction", "background", "ping", "style", "http-equiv=refresh"];

    /// <summary>Parses a page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="isStrict">Whether a fault in the markup is an error; letters of a text may be faults.</param>
    public static IHtmlDocument Parse(string page, bool isStrict = false) => new HtmlParser(new HtmlParserOptions { IsStrictMode = isStrict }).ParseDocument(page);

    /// <summary>Returns the text of the report, as the page has it.</summary>
    public static string TextOf(IHtmlDocument page) => page.GetElementById("text")!.TextContent;

    /// <summary>Returns what is wrong with a page; empty where nothing is.</summary>
    public static IReadOnlyList<string> Problems(IHtmlDocument page)
    {
        var problems = new List<string>();
        var elements = page.All.ToList();
        var ids = elements.Select(e => e.GetAttribute("id")).OfType<string>().ToList();
        problems.AddRange(ids.GroupBy(id => id).Where(g => g.Count() > 1).Select(g => $"{g.Count()} elements have the id {g.Key}"));
        problems.AddRange(ids.Where(id => id.Length == 0 || id.Any(char.IsWhiteSpace)).Select(id => $"'{id}' is no id"));
        var known = ids.ToHashSet(StringComparer.Ordinal);
        problems.AddRange(elements.Where(e => Loading.Any(selector => e.Matches(selector))).Select(e => $"a {e.LocalName} is there"));
        foreach (var (element, attribute) in elements.SelectMany(e => e.Attributes.Select(a => (e, a))))
        {
            if (attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase) || LoadingAttributes.Contains(attribute.Name))
            {
                problems.Add($"{element.LocalName} has {attribute.Name}");
            }

            if (attribute.Name is "aria-labelledby" or "for" && !known.Contains(attribute.Value))
            {
                problems.Add($"{attribute.Name} names {attribute.Value}, which is not there");
            }
        }

        problems.AddRange(elements.Where(e => e.HasAttribute("href")).Select(e => Problem(e, known)).OfType<string>());
        Style(page, problems);
        problems.AddRange(page.QuerySelectorAll("input").Where(i => i.Closest("label") is null).Select(i => $"the input {i.Id} has no label"));
        problems.AddRange(page.QuerySelectorAll("[dir]").Where(e => e.GetAttribute("dir") is not ("rtl" or "ltr" or "auto")).Select(e => $"dir={e.GetAttribute("dir")}"));
        return problems;
    }

    private static string? Problem(IElement link, HashSet<string> ids)
    {
        var target = link.GetAttribute("href")!;
        if (link.LocalName != "a")
        {
            return $"{link.LocalName} has an address";
        }

        if (link.TextContent.Length == 0 && string.IsNullOrEmpty(link.GetAttribute("aria-label")) && link.Closest("#text") is null)
        {
            return $"a link to {target} has no name";
        }

        return target.StartsWith('#') ? (ids.Contains(target[1..]) ? null : $"{target} leads nowhere")
            : Uri.TryCreate(target, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" && link.GetAttribute("rel")!.Contains("noreferrer", StringComparison.Ordinal) ? null
            : $"{target} is no address to link to";
    }

    private static void Style(IHtmlDocument page, List<string> problems)
    {
        var styles = page.QuerySelectorAll("style");
        if (styles.Length != 1)
        {
            problems.Add($"{styles.Length} styles");
        }

        problems.AddRange(new[] { "url(", "@import", "expression(", "image-set(", "letter-spacing" }.Where(word => styles[0].TextContent.Contains(word, StringComparison.OrdinalIgnoreCase)).Select(word => $"the style has {word}"));
        var policy = page.QuerySelector("meta[http-equiv=Content-Security-Policy]")?.GetAttribute("content") ?? "";
        var hash = Convert.ToBase64String(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(styles[0].TextContent)));
        if (!policy.StartsWith("default-src 'none'", StringComparison.Ordinal) || !policy.Contains($"style-src 'sha256-{hash}'", StringComparison.Ordinal) || policy.Contains("unsafe", StringComparison.Ordinal))
        {
            problems.Add($"the policy is {policy}");
        }
    }
}
