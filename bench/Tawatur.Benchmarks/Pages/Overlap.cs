namespace Tawatur.Benchmarks.Pages;

/// <summary>How much of a truth a reading has, and how much beside it.</summary>
internal readonly record struct Overlap(double Precision, double Recall)
{
    public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

    /// <summary>Compares two bags of words.</summary>
    public static Overlap Of(List<string> found, List<string> truth)
    {
        var left = truth.GroupBy(w => w, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);
        var shared = 0;
        foreach (var word in found)
        {
            if (left.GetValueOrDefault(word) > 0)
            {
                left[word]--;
                shared++;
            }
        }

        return found.Count == 0 || truth.Count == 0 ? new Overlap(found.Count == truth.Count ? 1 : 0, found.Count == truth.Count ? 1 : 0) : new Overlap((double)shared / found.Count, (double)shared / truth.Count);
    }
}
