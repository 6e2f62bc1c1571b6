using Tawatur.Analysis;
using Tawatur.Documents;

namespace Tawatur.Cli.Reading;

/// <summary>Why the findings of a document are there.</summary>
internal static class Explanations
{
    public static IEnumerable<Explanation> Of(Document document) =>
    [
        .. Statements(document),
        .. document.Assertions.Select(a => Of(document, a)),
        .. document.Conflicts.Select(c => Of(document, c)),
        .. document.HedgeDrops.Select(h => new Explanation(h.Id, "hedge left out", Shown.Words(document, h.Strong), h.Why, h.By, [("without", h.Strong), ("with", h.Hedged)], [])),
        .. document.QuoteVariants.Select(v => Of(document, v)),
        .. document.Framing.Select(f => Of(document, f)),
        .. document.Places.Select(p => Of(document, p)),
        .. document.Quantities.Select(q => Of(document, q)),
        .. document.Times.Select(t => new Explanation(t.Id, "time", Shown.Words(document, t.Span), FindingRows.Value(t), t.By, [("words", t.Span)], [])),
        .. document.Durations.Select(d => new Explanation("", "duration", Shown.Words(document, d.Span), d.Value, d.By, [("words", d.Span)], [])),
        .. document.Entities.Select(e => Of(document, e)),
    ];

    /// <summary>Returns the words that could have marked speech and were not taken, in sentences without a statement.</summary>
    public static List<RejectedCue> RejectedElsewhere(Document document)
    {
        var told = document.Statements.Select(s => SentenceAt(document, s.Cue)).ToHashSet();
        return [.. RejectedCues.Of(document).Where(r => !told.Contains(r.Sentence))];
    }

    private static IEnumerable<Explanation> Statements(Document document)
    {
        var rejected = RejectedCues.Of(document).ToLookup(r => r.Sentence);
        return document.Statements.Select(s => Of(document, s) with { Rejected = [.. rejected[SentenceAt(document, s.Cue)]] });
    }

    private static int SentenceAt(Document document, TextSpan span)
    {
        int low = 0, high = document.Sentences.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = document.Sentences[middle].Span.End <= span.Start ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private static Explanation Of(Document document, Statement statement)
    {
        var speaker = statement.Speaker is { } known ? Shown.Words(document, known.Span) : "nobody named";
        var (mode, polarity, stance) = (Shown.Of(statement.Mode), Shown.Of(statement.Polarity), Shown.Of(statement.Stance));
        List<(string, TextSpan)> firedBy = [("cue", statement.Cue)];
        if (statement.Source is { } source)
        {
            firedBy.Add(("source", source));
        }

        firedBy.AddRange(statement.Via.Select(v => ($"via ({Shown.Of(v.Kind)})", v.Span)));
        return new Explanation(
            statement.Id,
            "statement",
            Shown.Words(document, statement.Content),
            $"words of: {speaker} ({Shown.Of(statement.Kind)}); {mode}, {polarity}, certainty {Shown.Of(statement.Certainty)}, negated {Shown.Of(statement.Negated)}, stance of the outlet {stance}",
            statement.By,
            firedBy,
            [.. Sources(statement), .. statement.Notes]);
    }

    private static IEnumerable<string> Sources(Statement statement)
    {
        if (statement.Speaker is not null && statement.Source is null)
        {
            yield return "the clause itself names nobody; the speaker is carried over";
        }

        if (statement.Speaker?.Entity is { } entity)
        {
            yield return $"the speaker is {entity}";
        }

        if (statement.Chain.Links.Skip(1).SkipLast(1).Any(l => l.IsInferred))
        {
            yield return "a link of the chain is inferred from an earlier sentence";
        }

        if (statement.Inside is { } outer)
        {
            yield return $"inside {outer}";
        }
    }

    private static Explanation Of(Document document, Assertion assertion) => new(
        assertion.Id,
        "assertion",
        Shown.Words(document, assertion.Content),
        $"the outlet's own words; certainty {Shown.Of(assertion.Certainty)}, negated {Shown.Of(assertion.Negated)}",
        assertion.By,
        [.. assertion.Content.Select(c => ("words", c))],
        []);

    private static Explanation Of(Document document, Conflict conflict) => new(
        conflict.Id,
        "conflict",
        Shown.Words(document, conflict.A.Span),
        $"{Shown.Of(conflict.Kind)}{(conflict.Strength is { } strength ? $", {Shown.Of(strength)}" : "")}: {conflict.Why}",
        conflict.By,
        [(conflict.A.Finding ?? "words", conflict.A.Span), .. conflict.B is { } other ? [(other.Finding ?? "about", other.Span)] : Array.Empty<(string, TextSpan)>()],
        []);

    private static Explanation Of(Document document, QuoteVariant variant) => new(
        variant.Id,
        "renderings",
        string.Join(" ~ ", variant.Statements),
        "two renderings of one utterance",
        variant.By,
        [.. variant.Changes.SelectMany(c => new[] { ($"{Shown.Of(c.Kind)}, first", c.A), ($"{Shown.Of(c.Kind)}, second", c.B) }).Where(c => c.Item2 is not null).Select(c => (c.Item1, c.Item2!.Value))],
        []);

    private static Explanation Of(Document document, FramingMark mark) => new(
        mark.Id,
        "framing",
        Shown.Words(document, mark.Span),
        mark.About is { } about ? $"{Shown.Of(mark.Kind)}, by {Shown.Voice(mark)}, from {Shown.Name(document, about)}" : $"{Shown.Of(mark.Kind)}, by {Shown.Voice(mark)}",
        mark.By,
        [("words", mark.Span)],
        mark.Statement is { } statement ? [$"the words are those of {statement}"] : []);

    private static Explanation Of(Document document, PlaceMention place) => new(
        place.Id,
        "place",
        Shown.Words(document, place.Span),
        place.Precision == PlacePrecision.Unknown ? Shown.Where(place) : $"{Shown.Where(place)}; {Shown.Of(place.Precision)}",
        place.By,
        place.Relation is { } relation ? [("words", place.Span), ("told from", relation.Of)] : [("words", place.Span)],
        [.. place.Why is { } why ? [why] : Array.Empty<string>(), .. place.Candidates.Length > 0 ? [$"others of that name: {Shown.Others(place)}"] : Array.Empty<string>()]);

    private static Explanation Of(Document document, Quantity quantity)
    {
        List<(string, TextSpan)> firedBy = [("number", quantity.Span)];
        if (quantity.What is { } what)
        {
            firedBy.Add(("counted", what));
        }

        var value = $"{Shown.Interval(quantity)}, {Shown.Of(quantity.Bound)}";
        value = quantity.Unit is { } unit ? $"{value}, in {unit}" : value;
        value = quantity.Role is { } role ? $"{value}, {role}" : value;
        return new Explanation(quantity.Id, "quantity", Shown.Words(document, quantity.Span), value, quantity.By, firedBy, quantity.PartOf is { } whole ? [$"part of {whole}"] : []);
    }

    private static Explanation Of(Document document, Entity entity) => new(
        entity.Id,
        "name",
        entity.Name ?? Shown.Words(document, entity.Mentions[0].Span),
        entity.Role is { } role ? $"{Shown.Of(entity.Type)}, {role}" : Shown.Of(entity.Type),
        entity.By,
        [.. entity.Mentions.Select(m => (Shown.Of(m.Kind), m.Span))],
        entity.Why);
}
