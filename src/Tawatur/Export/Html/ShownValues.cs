using System.Globalization;
using Tawatur.Documents;

namespace Tawatur.Export.Html;

/// <summary>Values as signs that need no language.</summary>
internal static class ShownValues
{
    /// <summary>Returns an interval: <c>46</c>, <c>≈ 30</c>, <c>≥ 20</c>, <c>10–20</c>; <c>?</c> where the words set no end.</summary>
    public static string Interval(Quantity quantity) => (quantity.Min, quantity.Max) switch
    {
        (null, null) => "?",
        ({ } min, null) => $"≥ {Number(min)}",
        (null, { } max) => $"≤ {Number(max)}",
        ({ } min, { } max) when min == max => quantity.Bound == QuantityBound.Approximate ? $"≈ {Number(min)}" : Number(min),
        ({ } min, { } max) => $"{Number(min)}–{Number(max)}",
    };

    private static string Number(decimal number) => number.ToString("#,0.######", CultureInfo.InvariantCulture);
}
