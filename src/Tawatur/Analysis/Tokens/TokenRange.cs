using System.Collections.Immutable;
using Tawatur.Documents;

namespace Tawatur.Analysis.Tokens;

/// <summary>From places in the text to tokens.</summary>
internal static class TokenRange
{
    /// <summary>Returns the index of the first token that starts at or behind a place; the number of tokens where none does. Logarithmic.</summary>
    public static int FirstAtOrBehind(ImmutableArray<Token> tokens, int place)
    {
        int low = 0, high = tokens.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (tokens[middle].Start < place)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
