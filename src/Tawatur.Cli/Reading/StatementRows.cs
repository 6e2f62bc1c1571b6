using Tawatur.Cli.Text;
using Tawatur.Documents;

namespace Tawatur.Cli.Reading;

/// <summary>The rows of statements and of the outlet's own assertions.</summary>
internal static class StatementRows
{
    public static CellLine[][] Of(Document document, Statement statement) =>
    [
        [new CellLine("", statement.Id, Tone.Faint)],
        [Who(document, statement), new CellLine("", Shown.Of(statement.Kind), Tone.Faint)],
        [.. How(document, statement)],
        [new CellLine("", Shown.Words(document, statement.Content))],
    ];

    public static CellLine[][] Of(Document document, Assertion assertion) =>
    [
        [new CellLine("", assertion.Id, Tone.Faint)],
        [.. Commitment(assertion.Certainty, assertion.Negated)],
        [new CellLine("", Shown.Words(document, assertion.Content))],
    ];

    private static CellLine Who(Document document, Statement statement) => statement.Speaker is { } speaker
        ? new CellLine("", Shown.Words(document, speaker.Span), Tone.Strong)
        : new CellLine("", "nobody named", Tone.Faint);

    private static IEnumerable<CellLine> How(Document document, Statement statement)
    {
        yield return new CellLine("cue ", Shown.Words(document, statement.Cue));
        foreach (var via in statement.Via)
        {
            yield return new CellLine($"{Shown.Of(via.Kind)} ", Shown.Words(document, via.Span));
        }

        // Between the outlet and the origin, who is the speaker.
        foreach (var link in statement.Chain.Links.Skip(1).SkipLast(1).Where(l => l.IsInferred))
        {
            yield return new CellLine("inferred: via ", link.Span is { } span ? Shown.Words(document, span) : link.Name ?? Shown.Of(link.Kind));
        }

        if (statement.Polarity == Polarity.Deny)
        {
            yield return new CellLine("", "denies", Tone.Warning);
        }

        if (statement.Stance != Stance.Neutral)
        {
            yield return new CellLine("", statement.Stance == Stance.Doubt ? "the outlet doubts it" : "the outlet endorses it", Tone.Warning);
        }

        yield return new CellLine("", Shown.Of(statement.Mode), Tone.Faint);
        foreach (var line in Commitment(statement.Certainty, statement.Negated))
        {
            yield return line;
        }

        if (statement.Inside is { } outer)
        {
            yield return new CellLine("", $"inside {outer}", Tone.Faint);
        }
    }

    private static IEnumerable<CellLine> Commitment(Certainty certainty, Negation negated)
    {
        if (certainty != Certainty.Certain)
        {
            yield return new CellLine("", certainty == Certainty.Unknown ? "uncommitted" : Shown.Of(certainty), Tone.Faint);
        }

        if (negated == Negation.Yes)
        {
            yield return new CellLine("", "negated", Tone.Faint);
        }
    }
}
