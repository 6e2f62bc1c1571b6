using Tawatur.Documents;

namespace Tawatur.Analysis.Tokens;

/// <summary>The table entries at a token, for a step that walks through the tokens: moves along, in both directions, and never searches.</summary>
/// <param name="terms">The document's terms, by first token.</param>
internal ref struct TermCursor(ReadOnlySpan<TermMatch> terms)
{
    private readonly ReadOnlySpan<TermMatch> _terms = terms;
    private int _at;

    /// <summary>Returns the entries whose first token this is, longest first.</summary>
    public ReadOnlySpan<TermMatch> At(int token)
    {
        while (_at < _terms.Length && _terms[_at].FirstToken < token)
        {
            _at++;
        }

        while (_at > 0 && _terms[_at - 1].FirstToken >= token)
        {
            _at--;
        }

        var end = _at;
        while (end < _terms.Length && _terms[end].FirstToken == token)
        {
            end++;
        }

        return _terms[_at..end];
    }
}
