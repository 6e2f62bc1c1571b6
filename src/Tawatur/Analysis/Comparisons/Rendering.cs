using Tawatur.Analysis.Statements;
using Tawatur.Documents;

namespace Tawatur.Analysis.Comparisons;

/// <summary>The words of a statement's content as they are compared: no marks, and nothing that an unknown hand put into brackets.</summary>
internal sealed class Rendering
{
    // What is said in more words is cut: to compare two contents costs the product of their lengths.
    private const int MaxWords = 160;

    private Rendering(Document document, Statement statement)
    {
        Statement = statement;
        foreach (var piece in statement.Content)
        {
            var (first, end) = StatementCover.Of(document.Tokens, piece);
            for (var i = first; i < end && Words.Count < MaxWords; i++)
            {
                if (document.Tokens[i] is { Kind: TokenKind.Word or TokenKind.Number } token && !IsInserted(statement, token.Start))
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

    public Statement Statement { get; }

    /// <summary>Gets the words, in text order.</summary>
    public List<Token> Words { get; } = [];

    /// <summary>Gets the cores of its content words, each once.</summary>
    public HashSet<long> Cores { get; } = [];

    public static Rendering Of(Document document, Statement statement) => new(document, statement);

    private static bool IsInserted(Statement statement, int place)
    {
        foreach (var insertion in statement.Insertions)
        {
            if (insertion.Contains(place))
            {
                return true;
            }
        }

        return false;
    }
}
