using System.Collections.Immutable;
using Tawatur.Analysis.Tokens;
using Tawatur.Documents;

namespace Tawatur.Analysis.Statements;

/// <summary>For every token the innermost statement in whose content it stands, and whether it stands between quotation marks.</summary>
internal sealed class StatementCover
{
    private readonly Document _document;
    private readonly int[] _innermost;
    private readonly bool[] _isQuoted;

    public StatementCover(Document document)
    {
        _document = document;
        _innermost = new int[document.Tokens.Length];
        _isQuoted = new bool[document.Tokens.Length];

        // A statement inside another may come before it, where its attribution stands behind: the shorter piece is the inner one.
        var length = new int[document.Tokens.Length];
        for (var i = 0; i < document.Statements.Length; i++)
        {
            foreach (var piece in document.Statements[i].Content)
            {
                var (first, end) = Tokens(piece);
                for (var token = first; token < end; token++)
                {
                    if (length[token] == 0 || end - first <= length[token])
                    {
                        _innermost[token] = i + 1;
                        length[token] = end - first;
                    }
                }
            }
        }

        foreach (var quotation in document.Quotations)
        {
            if (quotation.Depth == 0)
            {
                Array.Fill(_isQuoted, true, quotation.FirstToken, quotation.EndToken - quotation.FirstToken);
            }
        }
    }

    /// <summary>Returns the innermost statement whose content holds a token; <c>null</c> where the outlet speaks.</summary>
    public Statement? At(int token) => token >= 0 && token < _innermost.Length && _innermost[token] > 0 ? _document.Statements[_innermost[token] - 1] : null;

    /// <summary>Returns whether a token stands between quotation marks.</summary>
    public bool IsQuoted(int token) => _isQuoted[token];

    /// <summary>Returns the tokens of a span that need not start with one.</summary>
    public (int First, int End) Tokens(TextSpan span) => Of(_document.Tokens, span);

    /// <summary>Returns the tokens of a span that need not start with one.</summary>
    public static (int First, int End) Of(ImmutableArray<Token> tokens, TextSpan span)
    {
        var first = TokenRange.FirstAtOrBehind(tokens, span.Start);
        if (first > 0 && tokens[first - 1].End > span.Start)
        {
            first--;
        }

        return (first, TokenRange.FirstAtOrBehind(tokens, span.End));
    }
}
