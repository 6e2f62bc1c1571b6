using System.Globalization;

namespace Tawatur.Cli.Evaluation;

/// <summary>A figure of quality: a share, or a balance of precision and recall.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Value">The share, or F1.</param>
/// <param name="Precision">The share of what was found that is right; <c>null</c> for a share.</param>
/// <param name="Recall">The share of what is right that was found; <c>null</c> for a share.</param>
internal sealed record Figure(string Name, double Value, double? Precision = null, double? Recall = null)
{
    public static Figure Balance(string name, int right, int found, int wanted)
    {
        var precision = found > 0 ? (double)right / found : 0;
        var recall = wanted > 0 ? (double)right / wanted : 0;
        return new Figure(name, precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0, precision, recall);
    }

    /// <summary>Returns the share; a share of nothing is 0.</summary>
    public static Figure Share(string name, int right, int of) => new(name, (double)right / Math.Max(1, of));

    /// <summary>Gets the value as a table shows it.</summary>
    public string Shown => Precision is { } precision && Recall is { } recall ? $"{Rounded(Value)} (P {Rounded(precision)}, R {Rounded(recall)})" : Rounded(Value);

    public override string ToString() => Precision is { } precision && Recall is { } recall
        ? $"{Name,-14} P {Rounded(precision)}  R {Rounded(recall)}  F1 {Rounded(Value)}"
        : $"{Name,-14} {Rounded(Value)}";

    /// <summary>Three digits, a tie to the even one: half of the last digit of a share is exact in binary, and other scorers round it so.</summary>
    public static string Rounded(double value)
    {
        var digits = decimal.Parse(value.ToString("F25", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        return decimal.Round(digits, 3, MidpointRounding.ToEven).ToString("F3", CultureInfo.InvariantCulture);
    }
}
