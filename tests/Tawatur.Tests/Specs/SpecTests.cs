using System.Collections.Immutable;
using System.Text;

namespace Tawatur.Tests.Specs;

/// <summary>Runs every example of the specs. One file alone: <c>--filter-trait spec=ar/times.md</c>.</summary>
public sealed class SpecTests
{
    public static IEnumerable<ITheoryDataRow> Examples() => SpecReader.All.Select(example => new TheoryDataRow<string, int>(example.File, example.Line)
    {
        TestDisplayName = $"{example.File}: {example.Name}",
        Label = "", // the arguments say no more than the name
        Skip = example.IsSkipped && example.Problem is null ? "a known gap" : null,
        Traits = { ["spec"] = [example.File], ["layer"] = [example.Layer] },
    });

    [Theory]
    [MemberData(nameof(Examples))]
    public void Every_example_gives_its_findings(string file, int line)
    {
        var example = SpecReader.All.Single(e => e.File == file && e.Line == line);
        Assert.True(example.Problem is null, $"{file}:{line}: {example.Problem}");
        var actual = SpecRun.Findings(example);
        if (!example.Expected.Select(FindingLines.Canonical).SequenceEqual(actual.Select(FindingLines.Canonical)))
        {
            Assert.Fail(Report(example, actual));
        }
    }

    private static string Report(SpecExample example, ImmutableArray<string> actual)
    {
        var report = new StringBuilder($"{example.File}:{example.Line}: {example.Name}\n{example.Text}\n");
        Append("expected", example.Expected, actual);
        Append("actual", actual, example.Expected);
        return report.ToString();

        void Append(string title, ImmutableArray<string> lines, ImmutableArray<string> others)
        {
            var known = others.Select(FindingLines.Canonical).ToHashSet(StringComparer.Ordinal);
            report.Append(title).Append(":\n");
            foreach (var line in lines)
            {
                report.Append(known.Contains(FindingLines.Canonical(line)) ? "    " : "  ! ").Append(line).Append('\n');
            }
        }
    }
}
