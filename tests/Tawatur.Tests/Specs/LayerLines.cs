using System.Globalization;
using Tawatur.Documents;

namespace Tawatur.Tests.Specs;

/// <summary>Findings that stand on other findings, in the words of the specs. A statement is called by its number, from 1.</summary>
internal static class LayerLines
{
    /// <summary>Returns <c>words | voice=outlet</c> or <c>voice=2</c>, then <c>| of=1</c> for the statement and <c>| about=…</c> for the entity's name or first mention.</summary>
    public static string Of(Document document, FramingMark mark)
    {
        var parts = new List<string> { FindingLines.Words(document, mark.Span), $"voice={(mark.Voice is { } voice ? Number(document, voice) : "outlet")}" };
        if (mark.Statement is { } statement)
        {
            parts.Add($"of={Number(document, statement)}");
        }

        if (mark.About is { } about)
        {
            var entity = document.Entities.Single(e => e.Id == about);
            parts.Add($"about={entity.Name ?? FindingLines.Words(document, entity.Mentions[0].Span)}");
        }

        return string.Join(" | ", parts);
    }

    /// <summary>Returns <c>1 ~ 2</c>, then <c>| kind: a → b</c> for each change; a side that has no words is <c>-</c>.</summary>
    public static string Of(Document document, QuoteVariant variant)
    {
        var changes = variant.Changes.Select(c => $"{FindingLines.Kebab(c.Kind)}: {Side(document, c.A)} → {Side(document, c.B)}");
        return string.Join(" | ", changes.Prepend(string.Join(" ~ ", variant.Statements.Select(s => Number(document, s)))));
    }

    /// <summary>Returns <c>polarity contradicts | a | b</c>: each side by its words, and <c>=2</c> behind them where it is the statement of that number; <c>-</c> for no side.</summary>
    public static string Of(Document document, Conflict conflict)
    {
        var kind = FindingLines.Kebab(conflict.Kind);
        var strength = conflict.Strength is { } known ? $" {FindingLines.Kebab(known)}" : "";
        return $"{kind}{strength} | {Side(document, conflict.A)} | {(conflict.B is { } other ? Side(document, other) : "-")}";
    }

    private static string Side(Document document, ConflictSide side) =>
        FindingLines.Words(document, side.Span) + (side.Finding is ['s', ..] statement ? $" ={Number(document, statement)}" : "");

    private static string Side(Document document, TextSpan? span) => span is { } words ? FindingLines.Words(document, words) : "-";

    private static string Number(Document document, string statement) =>
        (document.Statements.Select(s => s.Id).ToList().IndexOf(statement) + 1).ToString(CultureInfo.InvariantCulture);
}
