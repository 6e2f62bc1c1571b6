using System.Text.Json;

namespace Tawatur.Cli.Evaluation;

/// <summary>Findings that have a place and a value: right where the places overlap and the values agree.</summary>
/// <param name="name">The name of the figure.</param>
internal sealed class ValueScore(string name)
{
    public int Wanted { get; private set; }

    public int Found { get; private set; }

    public int Right { get; private set; }

    public Figure Figure => Figure.Balance(name, Right, Found, Wanted);

    /// <summary>Adds a report, and returns the pairs that are right.</summary>
    public List<(int Wanted, int Found)> Add(IReadOnlyList<JsonElement> wanted, IReadOnlyList<JsonElement> found, Func<JsonElement, JsonElement, bool> isSame)
    {
        var pairs = new Pairs();
        var right = new HashSet<(int, int)>();
        foreach (var (i, one) in wanted.Index())
        {
            foreach (var (j, other) in found.Index())
            {
                if (one.Place("text") is not { } a || other.Place() is not { } b || !a.Overlaps(b))
                {
                    continue;
                }

                var isRight = isSame(one, other);
                pairs.Add(isRight ? 2 : 1, i, j);
                if (isRight)
                {
                    right.Add((i, j));
                }
            }
        }

        var hits = pairs.Match().Where(right.Contains).ToList();
        Wanted += wanted.Count;
        Found += found.Count;
        Right += hits.Count;
        return hits;
    }
}
