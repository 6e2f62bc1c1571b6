namespace Tawatur.Languages;

/// <summary>What the rules are that <see cref="Documents.FoundBy.Rule"/> names.</summary>
public static class RuleList
{
    private const string FileName = "rules.tsv";

    private static readonly Lazy<Dictionary<string, string>> Rules = new(() =>
    {
        var rules = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in TableSource.ReadShipped(FileName).Rows)
        {
            rules[row["rule"]] = row["what"];
        }

        return rules;
    });

    /// <summary>Returns what a rule does, a sentence in English; <c>null</c> where no rule has that name.</summary>
    /// <param name="rule">The name, such as <c>cue-verb</c>.</param>
    public static string? What(string rule) => Rules.Value.GetValueOrDefault(rule);
}
