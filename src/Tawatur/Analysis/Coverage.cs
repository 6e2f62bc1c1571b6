using Tawatur.Documents;

namespace Tawatur.Analysis;

/// <summary>Says what the steps of a language do not look for, since what was not looked for must not be taken for what is not there.</summary>
internal static class Coverage
{
    private static readonly (Layers Layer, string Name)[] Findings =
    [
        (Layers.Times, "times"),
        (Layers.Durations, "durations"),
        (Layers.Quantities, "quantities"),
        (Layers.Entities, "names"),
        (Layers.Statements, "statements"),
        (Layers.Assertions, "assertions"),
    ];

    /// <summary>Returns the note, or <c>null</c> where everything is looked for.</summary>
    public static string? Note(string language, Layers done)
    {
        var missing = Findings.Where(f => (done & f.Layer) == 0).Select(f => f.Name).ToList();
        return missing.Count == 0 ? null : $"not looked for in a text in the language '{language}': {string.Join(", ", missing)}";
    }
}
