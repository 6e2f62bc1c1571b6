using Tawatur.Cli.Evaluation;

namespace Tawatur.Benchmarks.Attribution;

/// <summary>Intervals of 95 % by the bootstrap over reports (Efron 1979, percentiles): reports are drawn again with replacement, whole. The same seed gives the same interval.</summary>
internal static class Bootstrap
{
    private const int Draws = 2000;
    private const int Seed = 20_181_012;
    private const double Tail = 0.025;

    /// <summary>Returns the figures of the reports together, each with its interval.</summary>
    public static IEnumerable<(string Name, string Figure)> Figures(IReadOnlyList<StatementCounts> reports)
    {
        var drawn = new List<IReadOnlyList<Figure>>(Draws);
        var random = new Random(Seed);
        for (var i = 0; i < Draws; i++)
        {
            drawn.Add(Sum(Enumerable.Range(0, reports.Count).Select(_ => reports[random.Next(reports.Count)])).Figures);
        }

        foreach (var (index, figure) in Sum(reports).Figures.Index())
        {
            var values = drawn.Select(figures => figures[index].Value).Order().ToList();
            yield return (figure.Name, $"{figure.Shown} [{Figure.Rounded(values[(int)(Tail * Draws)])}, {Figure.Rounded(values[(int)((1 - Tail) * Draws) - 1])}]");
        }
    }

    private static StatementCounts Sum(IEnumerable<StatementCounts> reports) => reports.Aggregate(new StatementCounts(), (sum, report) => sum + report);
}
