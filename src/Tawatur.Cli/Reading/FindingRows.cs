using Tawatur.Cli.Text;
using Tawatur.Documents;

namespace Tawatur.Cli.Reading;

/// <summary>The rows of quantities, times, durations and names.</summary>
internal static class FindingRows
{
    public static CellLine[][] Of(Document document, Quantity quantity) =>
    [
        [new CellLine("", quantity.Id, Tone.Faint)],
        [new CellLine("", Shown.Words(document, quantity.Span))],
        [.. Number(quantity)],
        [.. What(document, quantity)],
    ];

    public static CellLine[][] Of(Document document, TimeExpression time) =>
    [
        [new CellLine("", time.Id, Tone.Faint)],
        [new CellLine("", Shown.Words(document, time.Span))],
        [new CellLine("", Value(time), time.Value is null ? Tone.Faint : Tone.Plain)],
    ];

    public static CellLine[][] Of(Document document, DurationExpression duration) =>
    [
        [new CellLine("", Shown.Words(document, duration.Span))],
        [new CellLine("", duration.IsSet ? $"{duration.Value}, again and again" : duration.Value)],
    ];

    public static CellLine[][] Of(Document document, Entity entity) =>
    [
        [new CellLine("", entity.Id, Tone.Faint)],
        [new CellLine("", Shown.Of(entity.Type), Tone.Faint)],
        [entity.Name is { } name ? new CellLine("", name, Tone.Strong) : new CellLine("", "not named", Tone.Faint), .. Role(entity)],
        [new CellLine("", Shown.Forms(document, entity))],
    ];

    /// <summary>Returns a time's value in one line, or why it has none.</summary>
    public static string Value(TimeExpression time)
    {
        var value = time.Value ?? "open: the day it counts from is not known";
        value = time.Mod is { } mod ? $"{value} ({mod.ToLowerInvariant()})" : value;
        return time.Calendar is { } calendar ? $"{value}, {calendar}" : value;
    }

    private static IEnumerable<CellLine> Role(Entity entity) => entity.Role is { } role ? [new CellLine("", role, Tone.Faint)] : [];

    private static IEnumerable<CellLine> Number(Quantity quantity)
    {
        yield return new CellLine("", Shown.Interval(quantity), Tone.Strong);
        if (quantity.Unit is { } unit)
        {
            yield return new CellLine("", unit, Tone.Faint);
        }

        if (quantity.Bound == QuantityBound.Vague)
        {
            yield return new CellLine("", "vague", Tone.Faint);
        }
    }

    private static IEnumerable<CellLine> What(Document document, Quantity quantity)
    {
        if (quantity.What is { } what)
        {
            yield return new CellLine("", Shown.Words(document, what));
        }

        if (quantity.Role is { } role)
        {
            yield return new CellLine("", role, Tone.Warning);
        }

        if (quantity.PartOf is { } whole)
        {
            yield return new CellLine("", $"part of {whole}", Tone.Faint);
        }
    }
}
