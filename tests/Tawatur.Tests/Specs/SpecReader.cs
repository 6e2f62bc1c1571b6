using System.Collections.Immutable;

namespace Tawatur.Tests.Specs;

/// <summary>Reads the examples of a spec: Markdown in which every block fenced with <c>```example</c> is one.</summary>
internal static class SpecReader
{
    private const string Fence = "```";
    private const string Opening = "```example";

    private static readonly string[] Layers = ["tokens", "sentences", "quotations", "times", "durations", "quantities", "entities", "statements", "chains", "assertions", "framing", "variants", "places", "conflicts", "hedges"];

    /// <summary>Gets the examples of all files, by file, in file order.</summary>
    public static ImmutableArray<SpecExample> All { get; } = ReadAll(Repository.PathOf("tests/Tawatur.Tests/Specs"));

    public static IEnumerable<SpecExample> Read(string file, string[] lines)
    {
        var heading = "";
        var count = 0;
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].StartsWith('#'))
            {
                heading = lines[i].TrimStart('#').Trim();
                count = 0;
            }
            else if (lines[i].StartsWith(Fence, StringComparison.Ordinal) && !lines[i].StartsWith(Opening, StringComparison.Ordinal))
            {
                i = EndOf(lines, i);
            }
            else if (lines[i].StartsWith(Opening, StringComparison.Ordinal))
            {
                count++;
                var example = new SpecExample { File = file, Line = i + 1, Name = count == 1 ? heading : $"{heading} ({count})" };
                var end = EndOf(lines, i);
                yield return end == lines.Length
                    ? example with { Problem = "the block has no closing fence" }
                    : Parse(example, lines[i][Opening.Length..], lines[(i + 1)..end]);
                i = end;
            }
        }
    }

    private static ImmutableArray<SpecExample> ReadAll(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*.md", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .SelectMany(path => Read(Path.GetRelativePath(folder, path).Replace('\\', '/'), File.ReadAllLines(path)))];

    private static int EndOf(string[] lines, int opening)
    {
        var end = opening + 1;
        while (end < lines.Length && lines[end].TrimEnd() != Fence)
        {
            end++;
        }

        return end;
    }

    private static SpecExample Parse(SpecExample example, string info, string[] body)
    {
        foreach (var (key, value) in Options(info))
        {
            example = (key, value) switch
            {
                ("layer", _) => example with { Layer = value },
                ("language", _) => example with { Language = value },
                ("published", _) => example with { Published = value },
                ("outlet", _) => example with { Outlet = value },
                ("author", _) => example with { Author = value },
                ("tables", _) => example with { Tables = value },
                ("title", "yes") => example with { HasTitle = true },
                ("skip", _) => example with { IsSkipped = true },
                _ => example with { Problem = $"the option '{key}={value}' is not known" },
            };
        }

        if (example.Problem is not null)
        {
            return example;
        }

        if (!Layers.Contains(example.Layer))
        {
            return example with { Problem = $"layer='{example.Layer}' is not one of: {string.Join(", ", Layers)}" };
        }

        var divider = Array.IndexOf(body, "---");
        if (divider < 1)
        {
            return example with { Problem = "the block needs a text, a line '---', and the expected findings below it" };
        }

        return example with
        {
            Text = string.Join('\n', body[..divider]),
            Expected = [.. body[(divider + 1)..].Select(line => line.Trim()).Where(line => line.Length > 0)],
        };
    }

    /// <summary>Splits <c>layer=times author="two words" skip</c>.</summary>
    private static IEnumerable<(string Key, string Value)> Options(string info)
    {
        var at = 0;
        while (at < info.Length)
        {
            if (info[at] == ' ')
            {
                at++;
                continue;
            }

            var end = at;
            var isQuoted = false;
            while (end < info.Length && (isQuoted || info[end] != ' '))
            {
                isQuoted ^= info[end] == '"';
                end++;
            }

            var option = info[at..end];
            var equals = option.IndexOf('=', StringComparison.Ordinal);
            yield return equals < 0 ? (option, "") : (option[..equals], option[(equals + 1)..].Trim('"'));
            at = end;
        }
    }
}
