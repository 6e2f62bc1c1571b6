using System.Text.Json;
using Tawatur.Documents;

namespace Tawatur.Cli.Evaluation;

/// <summary>Statements: matched where at least half of the words of both contents together are in both; then their speaker and the rest are compared.</summary>
internal static class StatementComparison
{
    // Of equal matches the one whose cue agrees comes first.
    private const double CueBonus = 0.001;

    /// <summary>The least share of the words of two contents together that must be in both.</summary>
    public const double MinShared = 0.5;

    /// <summary>Counts a report.</summary>
    public static StatementCounts Count(string text, IReadOnlyList<JsonElement> wanted, JsonElement reading)
    {
        var found = reading.List("statements");
        var wantedWords = wanted.Select(statement => WordSets.Places(text, statement.Places("content"))).ToList();
        var foundWords = found.Select(statement => WordSets.Places(text, statement.Places("content"))).ToList();
        var pairs = new Pairs();
        foreach (var (i, one) in wantedWords.Index())
        {
            foreach (var (j, other) in foundWords.Index())
            {
                var shared = WordSets.Shared(one, other);
                if (shared >= MinShared)
                {
                    pairs.Add(shared + (Overlap(wanted[i].Place("cue"), found[j].Place("cue")) ? CueBonus : 0), i, j);
                }
            }
        }

        var counts = new StatementCounts { Wanted = wanted.Count, Found = found.Count, DoubtWanted = wanted.Count(IsDoubt), DoubtFound = found.Count(IsDoubt) };
        var speakers = new SpeakerComparison(text, wanted, reading);
        foreach (var (i, j) in pairs.Match())
        {
            counts += Compare(wanted[i], found[j]) with
            {
                Matched = 1,
                Exact = One(wantedWords[i].SetEquals(foundWords[j])),
                Attributed = One(speakers.Agree(wanted[i], found[j])),
            };
        }

        return counts;
    }

    private static StatementCounts Compare(JsonElement wanted, JsonElement found)
    {
        var wantedVia = wanted.Places("via");
        var foundVia = found.Places("via");
        var pairs = new Pairs();
        foreach (var (i, one) in wantedVia.Index())
        {
            foreach (var (j, other) in foundVia.Index())
            {
                if (one.Overlaps(other))
                {
                    pairs.Add(1, i, j);
                }
            }
        }

        return new StatementCounts
        {
            Cue = One(Overlap(wanted.Place("cue"), found.Place("cue"))),
            Mode = One(wanted.Text("mode") == found.Text("mode")),
            Polarity = One(wanted.Text("polarity") == found.Text("polarity")),
            Kind = One(wanted.Text("kind") == found.Text("kind")),
            DoubtRight = One(IsDoubt(wanted) && IsDoubt(found)),
            ViaWanted = wantedVia.Count,
            ViaFound = foundVia.Count,
            ViaRight = pairs.Match().Count,
        };
    }

    private static bool IsDoubt(JsonElement statement) => statement.Text("stance") == "doubt";

    private static bool Overlap(TextSpan? one, TextSpan? other) => one is { } a && other is { } b && a.Overlaps(b);

    private static int One(bool isTrue) => isTrue ? 1 : 0;
}
