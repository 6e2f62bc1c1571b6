using Tawatur.Documents;
using Tawatur.Languages;

namespace Tawatur.Analysis.Comparisons;

/// <summary>Finds two counts of the same thing that no number is within both of.</summary>
internal static class QuantityConflicts
{
    // Two counts are of one thing where the words around them come back: read and counted over what comes out; with less, a report on two attacks would contradict itself.
    private const int MinContext = 3;
    private const int MinEvent = 2;
    private const decimal MaxTimes = 4;
    private const decimal MaxTimesWithoutTime = 1.5m;
    private const int MaxSentences = 2;

    // A thing that is counted again and again is compared with its last counts alone.
    private const int MaxCounts = 6;

    /// <summary>Adds the conflicts of a document.</summary>
    public static void Read(Document document, ConflictWords words, List<Conflict> found)
    {
        // Most reports have nothing that could be compared.
        if (document.Quantities.Count(q => q.Bound == QuantityBound.Vague) < 2 && document.Quantities.Count(q => q.Role is not null) < 2)
        {
            return;
        }

        var groups = new Dictionary<(string?, long), List<Count>>();
        var told = new HashSet<(decimal?, decimal?, decimal?, decimal?)>();
        foreach (var count in CountReader.Read(document, words))
        {
            if (!groups.TryGetValue((count.Quantity.Role, count.Noun), out var before))
            {
                groups.Add((count.Quantity.Role, count.Noun), before = []);
            }

            for (var i = before.Count - 1; i >= 0 && i >= before.Count - MaxCounts; i--)
            {
                var (a, b) = (before[i].Quantity, count.Quantity);
                if (Compare(before[i], count) is { } strength && told.Add((a.Min, a.Max, b.Min, b.Max)))
                {
                    found.Add(new Conflict
                    {
                        Id = "",
                        Kind = ConflictKind.Quantity,
                        Strength = strength,
                        A = new ConflictSide(a.Span, a.Id),
                        B = new ConflictSide(b.Span, b.Id),
                        Why = Why(before[i], count, strength),
                        By = new FoundBy(nameof(ConflictFinder), "counts-apart"),
                    });
                }
            }

            before.Add(count);
        }
    }

    private static ConflictStrength? Compare(Count a, Count b)
    {
        if (!a.IsApartFrom(b) || !a.CanBeOneWith(b) || a.Sentence == b.Sentence)
        {
            return null;
        }

        // Hundreds and then thousands of one thing, whoever says so; of mere persons anything may be told.
        if (a.Quantity.Bound == QuantityBound.Vague && b.Quantity.Bound == QuantityBound.Vague)
        {
            return a.Noun != 0 && a.SharedContext(b) >= MinContext ? ConflictStrength.Differs : null;
        }

        if (a.Quantity.Role is null || a.AreOfTwoPlaces(b) || !AreTwoVoices(a, b) || a.SharedEvent(b) < MinEvent || a.IsFarFrom(b, MaxTimes) || (!a.IsInTitle && b.Sentence - a.Sentence > MaxSentences))
        {
            return null;
        }

        // Without a time for both, numbers far apart are rather of two events.
        return a.IsVague || b.IsVague ? ConflictStrength.Differs
            : a.Days.Count > 0 && b.Days.Count > 0 ? ConflictStrength.Contradicts
            : a.IsFarFrom(b, MaxTimesWithoutTime) ? null : ConflictStrength.NotComparable;
    }

    /// <summary>What the outlet says in its lead and again below may be two events; in its headline it is what the report is about.</summary>
    private static bool AreTwoVoices(Count a, Count b) =>
        !string.Equals(a.Voice, b.Voice, StringComparison.Ordinal) && ((a.IsSomebodys && b.IsSomebodys) || (a.IsInTitle && b.IsSomebodys));

    private static string Why(Count a, Count b, ConflictStrength strength) => strength switch
    {
        ConflictStrength.Contradicts => $"{a.Quantity.Id} and {b.Quantity.Id} count the same for the same time, and no number is within both",
        ConflictStrength.Differs => $"no number is within both, and {(a.IsVague ? a.Quantity.Id : b.Quantity.Id)} is {(a.IsVague ? Word(a) : Word(b))}",
        _ => $"no number is within both; for what time {(a.Days.Count == 0 ? a.Quantity.Id : b.Quantity.Id)} holds is not said",
    };

    private static string Word(Count count) => count.Quantity.Bound == QuantityBound.Vague ? "vague" : "approximate";
}
