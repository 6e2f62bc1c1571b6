using System.Collections.Immutable;
using Tawatur.Documents;

namespace Tawatur.Analysis.Comparisons;

/// <summary>A place where the report tells something: a statement or an assertion of the outlet, with its words.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Content">Its words in the text.</param>
/// <param name="Statement">The statement, where it is one.</param>
/// <param name="Certainty">How surely it is told.</param>
/// <param name="Words">Its words as they are compared.</param>
/// <param name="Weighty">The cores of its content words that are no part of a name.</param>
internal sealed record Telling(string Id, ImmutableArray<TextSpan> Content, Statement? Statement, Certainty Certainty, List<Token> Words, HashSet<long> Weighty)
{
    public static Telling Of(Document document, Statement statement, NamePlaces names) => Of(statement.Id, statement.Content, statement, statement.Certainty, Rendering.Of(document, statement), names);

    public static Telling Of(Document document, Assertion assertion, NamePlaces names) => Of(assertion.Id, assertion.Content, null, assertion.Certainty, Rendering.Of(document, assertion), names);

    private static Telling Of(string id, ImmutableArray<TextSpan> content, Statement? statement, Certainty certainty, Rendering rendering, NamePlaces names) =>
        new(id, content, statement, certainty, rendering.Words, [.. rendering.Words.Where(w => w.Word.Core != 0 && !names.Contains(w.Start)).Select(w => w.Word.Core)]);

    public int Start => Content[0].Start;

    public int Shared(Telling other) => Weighty.Count(other.Weighty.Contains);

    /// <summary>Returns how many words of the other stand within so many words behind a place.</summary>
    public int SharedBehind(Telling other, int place, int most)
    {
        var (shared, seen) = (0, 0);
        foreach (var word in Words)
        {
            if (word.Start >= place && seen++ < most && Weighty.Contains(word.Word.Core) && other.Weighty.Contains(word.Word.Core))
            {
                shared++;
            }
        }

        return shared;
    }
}
