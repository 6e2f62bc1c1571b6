using Tawatur.Documents;

namespace Tawatur.Tests.Pages;

/// <summary>Compares what was read of a page with what is expected.</summary>
internal static class PageComparison
{
    /// <summary>Returns what is wrong, a line each: empty where all is right.</summary>
    public static List<string> Wrong(ExpectedPage expected, Article article)
    {
        var wrong = new List<string>();
        foreach (var (name, right) in expected.Head)
        {
            var value = Value(article, name);
            if (!right.Contains("*") && !right.Any(one => Normal(name, one) == Normal(name, value)))
            {
                wrong.Add($"{name}: expected {string.Join(" || ", right)}, read {value}");
            }
        }

        Compare(expected.Lines, ReadLine.Of(article), wrong);
        return wrong;
    }

    private static string Value(Article article, string name) => name switch
    {
        "outlet" => article.Outlet?.Name,
        "author" => article.Author ?? article.Byline,
        "byline" => article.Byline,
        "published" => article.Published?.ToString(),
        "written" => article.PublishedAsWritten,
        "modified" => article.Modified?.ToString(),
        "canonical" => article.Url,
        "language" => article.Language,
        "direction" => article.Direction switch { null => null, TextDirection.RightToLeft => "rtl", _ => "ltr" },
        "form" => article.Form?.ToString().ToLowerInvariant(),
        _ => throw new InvalidDataException($"a page has no {name}"),
    } is { } value ? ExpectedPage.Plain(value) : "-";

    // Seconds that are zero, and the two ways to write UTC, say nothing. Letters of an address may be written as themselves or as bytes.
    private static string Normal(string name, string value) => name switch
    {
        "published" or "modified" when value.EndsWith("+00:00", StringComparison.Ordinal) => Normal(name, value[..^6] + "Z"),
        "published" or "modified" => value.Replace(".000", "", StringComparison.Ordinal),
        "canonical" => Uri.UnescapeDataString(value),
        _ => value,
    };

    /// <summary>Walks along both in order; the order of an embed among its neighbours may differ by the caption's place.</summary>
    private static void Compare(IReadOnlyList<ExpectedLine> expected, List<ReadLine> read, List<string> wrong)
    {
        var paragraphs = read.Where(line => !line.IsEmbed).ToList();
        var embeds = read.Where(line => line.IsEmbed).ToList();
        Walk([.. expected.Where(line => !line.IsEmbed)], paragraphs, wrong);
        Walk([.. expected.Where(line => line.IsEmbed)], embeds, wrong);
        if (wrong.Count == 0)
        {
            wrong.AddRange(embeds.Where(embed => !IsInPlace(embed, expected, read)).Select(embed => $"not in its place: {embed}"));
        }
    }

    private static void Walk(List<ExpectedLine> expected, List<ReadLine> read, List<string> wrong)
    {
        var from = 0;
        foreach (var line in read)
        {
            var at = expected.FindIndex(from, one => one.Takes(line));
            if (at < 0)
            {
                wrong.Add($"read and not expected here: {line}");
                continue;
            }

            wrong.AddRange(expected[from..at].Where(one => !one.IsOptional).Select(one => $"expected and not read: {one}"));
            from = at + 1;
        }

        wrong.AddRange(expected[from..].Where(one => !one.IsOptional).Select(one => $"expected and not read: {one}"));
    }

    // An embed stands beside its neighbour: the last paragraph before it, or the next one (which may be its caption) behind it.
    private static bool IsInPlace(ReadLine embed, IReadOnlyList<ExpectedLine> expected, List<ReadLine> read)
    {
        var at = expected.Select((line, i) => (line, i)).First(pair => pair.line.IsEmbed && pair.line.Takes(embed)).i;
        var before = expected.Take(at).Where(line => !line.IsEmbed).Reverse().ToList();
        var near = read.Take(read.IndexOf(embed)).LastOrDefault(line => !line.IsEmbed);
        var next = expected.Skip(at + 1).FirstOrDefault(line => !line.IsEmbed);
        return near is null || (next?.Takes(near) ?? false) || before.TakeWhile((line, i) => i == 0 || before[i - 1].IsOptional).Any(line => line.Takes(near));
    }
}
