using Tawatur.Cli.Evaluation;

namespace Tawatur.Benchmarks.Attribution;

/// <summary>The sets of labelled cues, and how each is scored; <c>bench/gold/README.md</c> says what the fields of the labels mean.</summary>
internal static class CueSets
{
    /// <summary>Gets the sets: the name of the file, and the figures of its items.</summary>
    public static IReadOnlyList<(string Name, Func<IReadOnlyList<LabelledCue>, IEnumerable<Figure>> Score)> All =>
    [
        ("doubt", Doubt), ("denial", Denial), ("certainty", Certainty), ("chain", Chain), ("verb-alone", VerbAlone), ("after", After),
    ];

    /// <summary>Doubt is found where a statement of the sentence carries it.</summary>
    private static IEnumerable<Figure> Doubt(IReadOnlyList<LabelledCue> items) =>
    [
        Balance("doubt", items, "doubt", item => item.Reading.List("statements").Any(statement => statement.Text("stance") == "doubt" && statement.Place("cue") is { } cue && cue.Overlaps(item.Sentence))),
    ];

    private static IEnumerable<Figure> Denial(IReadOnlyList<LabelledCue> items)
    {
        yield return Balance("denial", items, "deny", IsDenied);
        var byPronoun = items.Where(item => item.Says("deny") && item.Says("pronoun")).ToList();
        yield return Figure.Share("by pronoun, found", byPronoun.Count(IsDenied), byPronoun.Count);
        yield return Figure.Share("by pronoun, content", byPronoun.Count(item => item.Statements.Any(item.HasContent)), byPronoun.Count);
    }

    private static IEnumerable<Figure> Certainty(IReadOnlyList<LabelledCue> items) =>
    [
        Share("certainty", items, item => item.Statements.Any(statement => statement.Text("certainty") == item.Label.Text("certainty"))),
        Share("negated", items, item => item.Statements.Any(statement => statement.Text("negated") == item.Label.Text("negated"))),
        Share("statement", items, item => item.Statements.Any()),
    ];

    private static IEnumerable<Figure> Chain(IReadOnlyList<LabelledCue> items) => [Share("every link in order", items, item => item.Statements.Any(item.HasLinks))];

    private static IEnumerable<Figure> VerbAlone(IReadOnlyList<LabelledCue> items) => [Share("speaker", items, item => item.Statements.Any(item.HasSpeaker))];

    /// <summary>What stands behind the content may be the cue of its statement, or the carrier of one that has another cue: the content tells which is meant.</summary>
    private static IEnumerable<Figure> After(IReadOnlyList<LabelledCue> items) =>
    [
        Share("content and speaker", items, item => item.Reading.List("statements").Any(statement => item.HasContent(statement) && item.HasSpeaker(statement))),
        Share("content", items, item => item.Reading.List("statements").Any(item.HasContent)),
    ];

    private static bool IsDenied(LabelledCue item) => item.Statements.Any(statement => statement.Text("polarity") == "deny");

    private static Figure Share(string name, IReadOnlyList<LabelledCue> items, Func<LabelledCue, bool> isRight) => Figure.Share(name, items.Count(isRight), items.Count);

    private static Figure Balance(string name, IReadOnlyList<LabelledCue> items, string field, Func<LabelledCue, bool> isFound) =>
        Figure.Balance(name, items.Count(item => item.Says(field) && isFound(item)), items.Count(isFound), items.Count(item => item.Says(field)));
}
