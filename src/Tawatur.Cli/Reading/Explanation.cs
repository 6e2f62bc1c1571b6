using Tawatur.Documents;

namespace Tawatur.Cli.Reading;

/// <summary>Why a finding is there.</summary>
/// <param name="Id">Its id in the reading; empty for a kind that has none.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Words">Its words.</param>
/// <param name="Value">What it was taken for.</param>
/// <param name="By">What found it.</param>
/// <param name="FiredBy">The words that fired the rule, each with its part.</param>
/// <param name="Notes">What else there is to say.</param>
internal sealed record Explanation(string Id, string Kind, string Words, string Value, FoundBy By, IReadOnlyList<(string Role, TextSpan Span)> FiredBy, IReadOnlyList<string> Notes)
{
    /// <summary>Gets the words near by that could have marked speech and were not taken.</summary>
    public IReadOnlyList<RejectedCue> Rejected { get; init; } = [];
}
