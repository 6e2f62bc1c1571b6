using System.Text.RegularExpressions;
using Tawatur.Analysis;
using Tawatur.Documents;

namespace Tawatur.Tests.Conventions;

/// <summary>What the documents say of the project is true.</summary>
public sealed partial class DocumentTests
{
    private static readonly string[] Folders = ["", "docs", "docs/decisions", "samples"];

    public static IEnumerable<TheoryDataRow<string>> Documents() =>
        Folders.SelectMany(folder => Directory.GetFiles(Repository.PathOf(folder), "*.md"))
            .Select(file => new TheoryDataRow<string>(Path.GetRelativePath(Repository.Root, file).Replace('\\', '/')));

    [Theory]
    [MemberData(nameof(Documents))]
    public void Links_lead_somewhere(string document)
    {
        var folder = Path.GetDirectoryName(Repository.PathOf(document))!;
        var targets = Link().Matches(File.ReadAllText(Repository.PathOf(document))).Select(match => match.Groups[1].Value.Split('#')[0])
            .Where(target => target.Length > 0 && !target.Contains("://", StringComparison.Ordinal));
        Assert.All(targets, target => Assert.True(Path.Exists(Path.Combine(folder, target)), $"{document} links to {target}"));
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Paths_of_the_project_exist(string document)
    {
        var paths = ProjectPath().Matches(File.ReadAllText(Repository.PathOf(document))).Select(match => match.Groups[1].Value.TrimEnd('/'))
            .Where(path => !path.AsSpan().ContainsAny('<', '*', '…'));
        Assert.All(paths, path => Assert.True(Path.Exists(Repository.PathOf(path)), $"{document} names {path}"));
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void No_machine_is_named(string document)
    {
        var text = File.ReadAllText(Repository.PathOf(document));
        Assert.All(["/work", "/home/", "/root/", "/tmp/", "C:\\"], path => Assert.DoesNotContain(path, text, StringComparison.Ordinal));
    }

    [Fact]
    public void The_words_are_those_of_the_code()
    {
        var types = typeof(Document).Assembly.GetTypes().Select(type => type.Name).ToHashSet(StringComparer.Ordinal);
        var rows = File.ReadLines(Repository.PathOf("docs/words.md")).Where(line => line.StartsWith("| ", StringComparison.Ordinal)).Skip(1);
        var names = rows.SelectMany(row => Code().Matches(row.Split('|')[3])).Select(match => match.Groups[1].Value).ToList();
        Assert.NotEmpty(names);
        Assert.All(names, name => Assert.Contains(name, types));
    }

    [Fact]
    public void No_type_has_a_name_that_says_nothing()
    {
        var names = typeof(Document).Assembly.GetTypes().Select(type => type.Name);
        Assert.DoesNotContain(names, name => Empty().IsMatch(name));
    }

    [Fact]
    public void The_layers_of_each_language_are_those_that_are_looked_for()
    {
        var analysis = new StandardAnalysis();
        var rows = File.ReadLines(Repository.PathOf("docs/languages.md"))
            .Select(line => line.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            .Where(cells => cells.Length == 4 && Enum.TryParse<Layers>(cells[0], out _))
            .ToDictionary(cells => Enum.Parse<Layers>(cells[0]));
        foreach (var layer in Enum.GetValues<Layers>().Where(layer => layer != Layers.None))
        {
            Assert.True(rows.ContainsKey(layer), $"docs/languages.md has no row for {layer}");
            Assert.Equal(Says("ar", layer), rows[layer][1]);
            Assert.Equal(Says("en", layer), rows[layer][2]);
            Assert.Equal(Says("und", layer), rows[layer][3]);
        }

        string Says(string language, Layers layer) => (analysis.PipelineFor(language).Provides & layer) != 0 ? "yes" : "no";
    }

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"`((?:src|tests|samples|docs|bench)/[^`\s]*)`")]
    private static partial Regex ProjectPath();

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Code();

    [GeneratedRegex("(Manager|Helper|Util|Utils|Processor)$")]
    private static partial Regex Empty();
}
