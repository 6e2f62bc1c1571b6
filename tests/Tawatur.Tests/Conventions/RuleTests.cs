using System.Text.RegularExpressions;
using Tawatur.Documents;
using Tawatur.Languages;
using Tawatur.Tests.Specs;

namespace Tawatur.Tests.Conventions;

/// <summary>The list of rules and the rules that findings carry are the same.</summary>
public sealed class RuleTests
{
    private static readonly Dictionary<string, string> Listed = TableSource.ReadShipped("rules.tsv").Rows.ToDictionary(row => row.Term, row => row["annotator"], StringComparer.Ordinal);

    [Fact]
    public void Every_rule_that_a_finding_carries_is_listed()
    {
        var found = SpecReader.All.Where(example => example.Problem is null).Select(SpecRun.Read)
            .Concat(Directory.EnumerateFiles(Repository.PathOf("samples/reports"), "*.txt").Select(path => SpecRun.Read(new SpecExample
            {
                File = path,
                Line = 1,
                Name = "",
                HasTitle = true,
                Published = "2020-09-10",
                Text = File.ReadAllText(path),
            })))
            .SelectMany(Findings)
            .ToHashSet();
        Assert.NotEmpty(found);
        Assert.Empty(found.Where(by => !Listed.TryGetValue(by.Rule, out var annotator) || annotator != by.Annotator).Select(by => $"{by.Annotator}: {by.Rule}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_rule_that_is_listed_is_one_of_the_code_or_of_a_table()
    {
        var code = SourceFile.Below("src/Tawatur").Where(file => !file.Path.Contains("/Export/", StringComparison.Ordinal)).SelectMany(file => file.Code).ToList();
        var fields = TableSource.Shipped.Where(name => name != "rules.tsv")
            .SelectMany(name => File.ReadLines(Repository.PathOf($"src/Tawatur/Languages/{name}"))).SelectMany(line => line.Split('\t')).ToHashSet(StringComparer.Ordinal);
        var unknown = Listed.Keys.Where(rule => !fields.Contains(rule) && !code.Exists(line => line.Contains($"\"{rule}\"", StringComparison.Ordinal))).ToList();
        Assert.Empty(unknown);
    }

    [Fact]
    public void Every_rule_is_said_in_kebab_case_and_in_a_sentence() => Assert.All(TableSource.ReadShipped("rules.tsv").Rows, row =>
    {
        Assert.Matches("^[a-z0-9]+(-[a-z0-9]+)*$", row.Term);
        Assert.EndsWith(".", row["what"], StringComparison.Ordinal);
    });

    public static IEnumerable<TheoryDataRow<string>> Rules() => Listed.Keys.Order(StringComparer.Ordinal).Select(rule => new TheoryDataRow<string>(rule));

    [Theory]
    [MemberData(nameof(Rules))]
    public void Every_rule_has_a_spec_with_what_it_takes_and_what_it_must_not_take(string rule)
    {
        var word = new Regex($"(?<![a-z-]){Regex.Escape(rule)}(?![a-z-])");
        var examples = SpecReader.All.Where(example => example.Problem is null && example.Name.StartsWith("Rule", StringComparison.Ordinal) && word.IsMatch(example.Name))
            .Select(example => Findings(SpecRun.Read(example)).Any(by => by.Rule == rule)).ToList();
        Assert.True(examples.Contains(true), $"no example below a heading 'Rule {rule}' is taken by it");
        Assert.True(examples.Contains(false), $"no example below a heading 'Rule {rule}' shows what it must not take");
    }

    private static IEnumerable<FoundBy> Findings(Document document) =>
    [
        .. document.Times.Select(t => t.By),
        .. document.Durations.Select(d => d.By),
        .. document.Quantities.Select(q => q.By),
        .. document.Entities.Select(e => e.By),
        .. document.Statements.Select(s => s.By),
        .. document.Assertions.Select(a => a.By),
        .. document.Framing.Select(f => f.By),
        .. document.Places.Select(p => p.By),
        .. document.QuoteVariants.Select(v => v.By),
        .. document.Conflicts.Select(c => c.By),
        .. document.HedgeDrops.Select(h => h.By),
    ];
}
