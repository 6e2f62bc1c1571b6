using System.Buffers;
using Tawatur.Documents;

namespace Tawatur.Analysis.Comparisons;

/// <summary>Which word of one rendering is which word of another: first in order, as many as can be (the longest common subsequence), then those that stand elsewhere.</summary>
internal sealed class WordAlignment
{
    // A content word outweighs any function words that would be lost for it.
    private const int ContentWeight = 8;
    private const int SameWeight = 9;

    private readonly List<Token> _a;
    private readonly List<Token> _b;

    private WordAlignment(List<Token> a, List<Token> b)
    {
        (_a, _b) = (a, b);
        OfA = new int[a.Count];
        OfB = new int[b.Count];
        IsMoved = new bool[a.Count];
        Array.Fill(OfA, -1);
        Array.Fill(OfB, -1);
        Align();
        DropLoose();
        Move();
    }

    /// <summary>Gets for each word of the first the index of its word in the second; -1 where it has none.</summary>
    public int[] OfA { get; }

    /// <summary>Gets for each word of the second the index of its word in the first.</summary>
    public int[] OfB { get; }

    /// <summary>Gets for each word of the first whether its word stands elsewhere in the second.</summary>
    public bool[] IsMoved { get; }

    /// <summary>Returns how many content words of the first stand beside the same content word in both, with one word between at most; the words of one name are beside each other everywhere, and do not count.</summary>
    public int Connected(NamePlaces names)
    {
        var (a, b) = (Contents(_a), Contents(_b));
        var connected = 0;
        for (var i = 0; i < _a.Count; i++)
        {
            if (a[i] >= 0 && OfA[i] >= 0 && b[OfA[i]] >= 0 && (IsBeside(i, -1) || IsBeside(i, 1)))
            {
                connected++;
            }
        }

        return connected;

        bool IsBeside(int word, int step)
        {
            var next = word + step;
            while (next >= 0 && next < _a.Count && a[next] < 0)
            {
                next += step;
            }

            return next >= 0 && next < _a.Count && OfA[next] >= 0 && b[OfA[next]] - b[OfA[word]] is var distance && (distance == step || distance == 2 * step) && !(names.Contains(_a[word].Start) && names.Contains(_a[next].Start));
        }
    }

    public static WordAlignment Of(List<Token> a, List<Token> b) => new(a, b);

    public static bool IsSame(in Token a, in Token b) => string.Equals(a.Word.Folded, b.Word.Folded, StringComparison.Ordinal);

    /// <summary>Returns for each word its number among the content words; -1 for a function word.</summary>
    private static int[] Contents(List<Token> words)
    {
        var numbers = new int[words.Count];
        var next = 0;
        for (var i = 0; i < words.Count; i++)
        {
            numbers[i] = words[i].Word.Core == 0 ? -1 : next++;
        }

        return numbers;
    }

    private int Weight(int a, int b)
    {
        var (x, y) = (_a[a].Word, _b[b].Word);
        return string.Equals(x.Folded, y.Folded, StringComparison.Ordinal) ? (x.Core == 0 ? 1 : SameWeight) : x.Core != 0 && x.Core == y.Core ? ContentWeight : 0;
    }

    private void Align()
    {
        var width = _b.Count + 1;
        var best = ArrayPool<int>.Shared.Rent((_a.Count + 1) * width);
        Array.Clear(best, 0, (_a.Count + 1) * width);
        for (var i = _a.Count - 1; i >= 0; i--)
        {
            for (var j = _b.Count - 1; j >= 0; j--)
            {
                var skipped = Math.Max(best[((i + 1) * width) + j], best[(i * width) + j + 1]);
                best[(i * width) + j] = Weight(i, j) is > 0 and var weight ? Math.Max(skipped, best[((i + 1) * width) + j + 1] + weight) : skipped;
            }
        }

        var (a, b) = (0, 0);
        while (a < _a.Count && b < _b.Count)
        {
            var here = best[(a * width) + b];
            if (Weight(a, b) is > 0 and var weight && here == best[((a + 1) * width) + b + 1] + weight)
            {
                (OfA[a], OfB[b]) = (b, a);
                (a, b) = (a + 1, b + 1);
            }
            else if (here == best[((a + 1) * width) + b])
            {
                a++;
            }
            else
            {
                b++;
            }
        }

        ArrayPool<int>.Shared.Return(best);
    }

    /// <summary>An "in" far from any shared word is another "in".</summary>
    private void DropLoose()
    {
        for (var i = 0; i < _a.Count; i++)
        {
            if (OfA[i] is >= 0 and var b && _a[i].Word.Core == 0 && !Follows(i, b, -1) && !Follows(i, b, 1))
            {
                (OfA[i], OfB[b]) = (-1, -1);
            }
        }

        bool Follows(int a, int b, int step) => a + step >= 0 && a + step < _a.Count && OfA[a + step] == b + step && OfA[a + step] >= 0;
    }

    private void Move()
    {
        var left = new Dictionary<long, List<int>>();
        for (var b = _b.Count - 1; b >= 0; b--)
        {
            if (OfB[b] < 0 && _b[b].Word.Core is not 0 and var core)
            {
                if (!left.TryGetValue(core, out var places))
                {
                    left.Add(core, places = []);
                }

                places.Add(b);
            }
        }

        for (var a = 0; a < _a.Count; a++)
        {
            if (OfA[a] < 0 && _a[a].Word.Core is not 0 and var core && left.TryGetValue(core, out var places) && places.Count > 0)
            {
                var b = places[^1];
                places.RemoveAt(places.Count - 1);
                (OfA[a], OfB[b], IsMoved[a]) = (b, a, true);
            }
        }
    }
}
