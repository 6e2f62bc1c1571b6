using Tawatur.Cli.Text;
using Tawatur.Documents;

namespace Tawatur.Cli.Reading;

/// <summary>The rows of findings that stand on other findings.</summary>
internal static class LayerRows
{
    public static CellLine[][] Of(Document document, FramingMark mark) =>
    [
        [new CellLine("", mark.Id, Tone.Faint)],
        [new CellLine("", Shown.Words(document, mark.Span))],
        [.. From(document, mark)],
        [new CellLine("", Shown.Voice(mark))],
    ];

    public static CellLine[][] Of(Document document, Conflict conflict) =>
    [
        [new CellLine("", conflict.Id, Tone.Faint)],
        [new CellLine("", Shown.Of(conflict.Kind)), .. conflict.Strength is { } strength ? [new CellLine("", Shown.Of(strength), Tone.Warning)] : Array.Empty<CellLine>(), new CellLine("", conflict.Why, Tone.Faint)],
        [.. Side(document, conflict.A)],
        [.. conflict.B is { } other ? Side(document, other) : []],
    ];

    private static IEnumerable<CellLine> Side(Document document, ConflictSide side)
    {
        if (side.Finding is { } finding)
        {
            yield return new CellLine("", finding, Tone.Faint);
        }

        yield return new CellLine("", Shown.Words(document, side.Span));
    }

    public static CellLine[][] Of(Document document, HedgeDrop drop) =>
    [
        [new CellLine("", drop.Id, Tone.Faint)],
        [new CellLine("", Shown.Words(document, drop.Strong))],
        [new CellLine("", Shown.Words(document, drop.Hedged))],
        [new CellLine("", drop.Why, Tone.Faint)],
    ];

    public static CellLine[][] Of(Document document, QuoteVariant variant) =>
    [
        [new CellLine("", variant.Id, Tone.Faint)],
        [new CellLine("", string.Join(", ", variant.Statements))],
        [.. variant.Changes.Select(c => new CellLine($"{Shown.Of(c.Kind)} ", Shown.Change(document, c)))],
    ];

    public static CellLine[][] Of(Document document, PlaceMention place) =>
    [
        [new CellLine("", place.Id, Tone.Faint)],
        [new CellLine("", Shown.Words(document, place.Span)), .. place.IsDateline ? [new CellLine("", "dateline", Tone.Faint)] : Array.Empty<CellLine>()],
        [new CellLine("", Shown.Where(place), place.IsKnown ? Tone.Plain : Tone.Faint), .. place.Candidates.Length > 0 ? [new CellLine("", $"or {Shown.Others(place)}", Tone.Faint)] : Array.Empty<CellLine>()],
        [new CellLine("", place.Precision == PlacePrecision.Unknown ? "" : Shown.Of(place.Precision), Tone.Faint)],
    ];

    private static IEnumerable<CellLine> From(Document document, FramingMark mark)
    {
        if (mark.About is { } about)
        {
            yield return new CellLine("", Shown.Name(document, about));
        }

        if (mark.Statement is { } statement)
        {
            yield return new CellLine("", $"on {statement}", Tone.Faint);
        }
    }
}
