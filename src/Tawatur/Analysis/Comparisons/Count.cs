using Tawatur.Documents;

namespace Tawatur.Analysis.Comparisons;

/// <summary>A quantity as it is compared with others: what is counted, and all around it that says whether two counts are of one thing.</summary>
internal sealed class Count
{
    public required Quantity Quantity { get; init; }

    public required int Sentence { get; init; }

    /// <summary>Gets the core of the counted noun; 0 for persons of no particular kind.</summary>
    public required long Noun { get; init; }

    /// <summary>Gets whose count it is: an entity, a statement of nobody known, or the outlet.</summary>
    public required string Voice { get; init; }

    /// <summary>Gets whether it is in somebody's words, and he is known.</summary>
    public required bool IsSomebodys { get; init; }

    /// <summary>Gets whether it stands in the title.</summary>
    public required bool IsInTitle { get; init; }

    /// <summary>Gets the cores of the content words in its sentence.</summary>
    public required HashSet<long> Context { get; init; }

    /// <summary>Gets those of them that are no names, no people and nothing that befell them: what it is about.</summary>
    public required HashSet<long> Event { get; init; }

    /// <summary>Gets the places that its sentence names.</summary>
    public required HashSet<string> Places { get; init; }

    /// <summary>Gets the days, months and years that its sentence names.</summary>
    public required List<string> Days { get; init; }

    public bool IsVague => Quantity.Bound is QuantityBound.Vague or QuantityBound.Approximate;

    /// <summary>Returns whether no number is within both.</summary>
    public bool IsApartFrom(Count other) => Quantity.Max < other.Quantity.Min || other.Quantity.Max < Quantity.Min;

    /// <summary>Returns whether nothing around the two says that they are of different days or places.</summary>
    public bool CanBeOneWith(Count other) =>
        (Places.Count == 0 || other.Places.Count == 0 || Places.Overlaps(other.Places))
        && (Days.Count == 0 || other.Days.Count == 0 || SharesDay(other));

    /// <summary>Returns whether one names a place that the other does not, and the other way round: two places of one country.</summary>
    public bool AreOfTwoPlaces(Count other) => Places.Count > 0 && other.Places.Count > 0 && !Places.IsSubsetOf(other.Places) && !other.Places.IsSubsetOf(Places);

    /// <summary>Returns whether both sentences name a time, and one of the other's is it or within it.</summary>
    public bool SharesDay(Count other) => Days.Exists(a => other.Days.Exists(b => a.StartsWith(b, StringComparison.Ordinal) || b.StartsWith(a, StringComparison.Ordinal)));

    /// <summary>Returns whether one is so many times the other that they are hardly of one event.</summary>
    public bool IsFarFrom(Count other, decimal times) => Least * times < other.Least || other.Least * times < Least;

    public int SharedContext(Count other) => Context.Count(core => core != Noun && other.Context.Contains(core));

    public int SharedEvent(Count other) => Event.Count(core => core != Noun && other.Event.Contains(core));

    private decimal Least => Quantity.Min ?? Quantity.Max ?? 0;
}
