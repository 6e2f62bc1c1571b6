namespace Tawatur.Cli.Evaluation;

/// <summary>Pairs of what is wanted and what was found, matched one to one.</summary>
internal sealed class Pairs
{
    private readonly List<(double Score, int Wanted, int Found)> _pairs = [];

    public void Add(double score, int wanted, int found) => _pairs.Add((score, wanted, found));

    /// <summary>Returns the pairs of a greedy matching, the best first; of equals the one added first.</summary>
    public List<(int Wanted, int Found)> Match()
    {
        var wanted = new HashSet<int>();
        var found = new HashSet<int>();
        var matched = new List<(int, int)>();
        foreach (var pair in _pairs.OrderByDescending(pair => pair.Score))
        {
            if (!wanted.Contains(pair.Wanted) && !found.Contains(pair.Found))
            {
                wanted.Add(pair.Wanted);
                found.Add(pair.Found);
                matched.Add((pair.Wanted, pair.Found));
            }
        }

        return matched;
    }
}
