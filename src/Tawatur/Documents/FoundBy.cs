namespace Tawatur.Documents;

/// <summary>What found a finding, so that "why?" has an answer.</summary>
/// <param name="Annotator">The step, such as <c>StatementFinder</c>.</param>
/// <param name="Rule">The name of the rule, as <c>rules.tsv</c> lists it, such as <c>cue-verb</c>.</param>
public readonly record struct FoundBy(string Annotator, string Rule);
