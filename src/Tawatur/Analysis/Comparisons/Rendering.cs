using System.Collections.Immutable;
using Tawatur.Analysis.Statements;
using Tawatur.Documents;

namespace Tawatur.Analysis.Comparisons;

/// <summary>The words of a content as they are compared: no marks, and nothing that an unknown hand put into brackets.</summary>
internal sealed class Rendering
{
    // What is said in more words is cut: to compare two contents costs the product of their lengths.
    private const int MaxWords = 160;

    private Rendering(Document document, ImmutableArray<TextSpan> content, ImmutableArray<TextSpan> insertions)
    {
        foreach (var piece in content)
        {
            var (first, end) = StatementCover.Of(document.Tokens, piece);
            for (var i = first; i < end && Words.Count < MaxWords; i++)
            {
                if (document.Tokens[i] is { Kind: TokenKind.Word or TokenKind.Number } token && !IsInserted(insertions, token.Start))
                {
                    Words.Add(token);
                    if (token.Word.Core != 0)
                    {
                        Cores.Add(token.Word.Core);
                    }
                }
            }
        }
    }

    /// <summary>Gets the words, in text order.</summary>
    public List<Token> Words { get; } = [];

    /// <summary>Gets the cores of its content words, each once.</summary>
    public HashSet<long> Cores { get; } = [];

    public static Rendering Of(Document document, Statement statement) => new(document, statement.Content, statement.Insertions);

    public static Rendering Of(Document document, Assertion assertion) => new(document, assertion.Content, []);

    private static bool IsInserted(ImmutableArray<TextSpan> insertions, int place)
    {
        foreach (var insertion in insertions)
        {
            if (insertion.Contains(place))
            {
                return true;
            }
        }

        return false;
    }
}
