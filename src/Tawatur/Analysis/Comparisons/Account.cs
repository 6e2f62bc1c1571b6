using Tawatur.Documents;

namespace Tawatur.Analysis.Comparisons;

/// <summary>What a speaker says happened, or did not.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="Rendering">Its words.</param>
/// <param name="Weighty">Its content words that are no part of a name.</param>
/// <param name="IsNegative">Whether it denies or negates.</param>
/// <param name="IsAffirmative">Whether it affirms, and no word of it negates, denies or asks.</param>
internal sealed record Account(Statement Statement, Rendering Rendering, HashSet<long> Weighty, bool IsNegative, bool IsAffirmative)
{
    /// <summary>Gets whose account it is: the speaker, or nobody but the statement itself.</summary>
    public string Voice => Statement.Speaker?.Entity ?? Statement.Id;

    public static Account Of(Document document, Statement statement, NamePlaces names, NegationPlaces negations)
    {
        var rendering = Rendering.Of(document, statement);
        return new Account(
            statement,
            rendering,
            [.. rendering.Words.Where(w => w.Word.Core != 0 && !names.Contains(w.Start)).Select(w => w.Word.Core)],
            statement.Polarity == Polarity.Deny || statement.Negated == Negation.Yes,
            statement is { Polarity: Polarity.Affirm, Negated: Negation.No, Certainty: not Certainty.Unknown } && !negations.IsIn(statement.Content.AsSpan()));
    }
}
