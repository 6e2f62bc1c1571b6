using System.Globalization;
using Tawatur.Documents;

namespace Tawatur.Tests.Specs;

/// <summary>Findings in the words of the specs, a line each.</summary>
internal static class FindingLines
{
    public static IEnumerable<string> Of(Document document, string layer) => layer switch
    {
        "tokens" => Looked(document, Layers.Tokens, document.Tokens.Select(t => TokenLine.Of(t, document.Text))),
        "sentences" => Looked(document, Layers.Sentences, document.Sentences.Select(s => Words(document, s.Span))),
        "quotations" => Looked(document, Layers.Quotations, document.Quotations.Select(q => Words(document, q.Span))),
        "times" => Looked(document, Layers.Times, document.Times.Select(t => Of(document, t))),
        "durations" => Looked(document, Layers.Durations, document.Durations.Select(d => $"{Words(document, d.Span)} = {d.Value}{(d.IsSet ? " set" : "")}")),
        "quantities" => Looked(document, Layers.Quantities, document.Quantities.Select(q => Of(document, q))),
        "entities" => Looked(document, Layers.Entities, document.Entities.Select(e => Of(document, e))),
        "statements" => Looked(document, Layers.Statements, document.Statements.Select(s => StatementLine.Of(document, s))),
        "chains" => Looked(document, Layers.Statements, document.Statements.Select(s => ChainLine.Of(document, s))),
        "assertions" => Looked(document, Layers.Assertions, document.Assertions.Select(a => string.Join(" … ", a.Content.Select(c => Words(document, c))))),
        "framing" => Looked(document, Layers.Framing, document.Framing.Select(f => LayerLines.Of(document, f))),
        "variants" => Looked(document, Layers.QuoteVariants, document.QuoteVariants.Select(v => LayerLines.Of(document, v))),
        "places" => Looked(document, Layers.Places, document.Places.Select(p => PlaceLine.Of(document, p))),
        "conflicts" => Looked(document, Layers.Conflicts, document.Conflicts.Select(c => LayerLines.Of(document, c))),
        "hedges" => Looked(document, Layers.HedgeDrops, document.HedgeDrops.Select(h => $"{Words(document, h.Strong)} | {Words(document, h.Hedged)} | {h.Why}")),
        _ => throw new ArgumentOutOfRangeException(nameof(layer), layer, "no such layer"),
    };

    /// <summary>Returns the line in one order of its <c>| key=value</c> parts, for comparing.</summary>
    public static string Canonical(string line)
    {
        var parts = line.Split(" | ");
        return parts.Length <= 3 ? line : string.Join(" | ", parts[..3].Concat(parts[3..].Order(StringComparer.Ordinal)));
    }

    public static string Words(Document document, TextSpan span) => span.In(document.Text).ToString().Replace('\n', '⏎');

    /// <summary>Returns the name of a value as the specs write it: <c>KilledOrInjured</c> is <c>killed-or-injured</c>.</summary>
    public static string Kebab<T>(T value)
        where T : struct, Enum =>
        string.Concat(value.ToString().Select((c, i) => char.IsAsciiLetterUpper(c) ? (i > 0 ? "-" : "") + char.ToLowerInvariant(c) : c.ToString()));

    private static IEnumerable<string> Looked(Document document, Layers layer, IEnumerable<string> lines) =>
        (document.Done & layer) != 0 ? lines : throw new InvalidOperationException($"the analysis of '{document.Article.Language}' does not look for {layer}");

    private static string Of(Document document, TimeExpression time) =>
        $"{Words(document, time.Span)} = {time.Value ?? "?"}{Option("mod", time.Mod)}{Option("calendar", time.Calendar)}";

    private static string Of(Document document, Quantity quantity)
    {
        var bound = quantity.Bound == QuantityBound.Approximate ? "approx" : Kebab(quantity.Bound);
        var what = quantity.What is { } noun ? Words(document, noun) : "-";
        var whole = quantity.PartOf is null ? null : (document.Quantities.Select(q => q.Id).ToList().IndexOf(quantity.PartOf) + 1).ToString(CultureInfo.InvariantCulture);
        return $"{Words(document, quantity.Span)} = {Number(quantity.Min)}..{Number(quantity.Max)} {bound} | {what}{Option("role", quantity.Role)}{Option("unit", quantity.Unit)}{Option("partOf", whole)}";
    }

    private static string Of(Document document, Entity entity) =>
        $"{TypeCode(entity.Type)} {entity.Name ?? "-"}: {string.Join(" | ", entity.Mentions.Select(m => Bracketed(m.Kind, Words(document, m.Span))))}";

    private static string Bracketed(MentionKind kind, string words) => kind switch
    {
        MentionKind.Name => words,
        MentionKind.Nominal => $"({words})",
        _ => $"[{words}]",
    };

    private static string TypeCode(EntityType type) => type switch
    {
        EntityType.Person => "PER",
        EntityType.Organization => "ORG",
        EntityType.GeopoliticalEntity => "GPE",
        EntityType.Location => "LOC",
        EntityType.Facility => "FAC",
        EntityType.Weapon => "WEA",
        EntityType.Vehicle => "VEH",
        EntityType.NamedEvent => "EVT",
        _ => "MISC",
    };

    private static string Number(decimal? value) => value?.ToString("0.############", CultureInfo.InvariantCulture) ?? "*";

    private static string Option(string key, string? value) => value is null ? "" : $" {key}={value}";
}
