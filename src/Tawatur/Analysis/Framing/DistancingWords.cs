using Tawatur.Documents;
using Tawatur.Languages;

namespace Tawatur.Analysis.Framing;

/// <summary>What stands around words that may keep distance.</summary>
/// <param name="document">The document.</param>
internal sealed class DistancingWords(Document document)
{
    private readonly Dictionary<string, Statement> _statements = document.Statements.ToDictionary(s => s.Id, StringComparer.Ordinal);

    /// <summary>Returns the statement with an id.</summary>
    public Statement? Statement(string id) => _statements.GetValueOrDefault(id);

    /// <summary>Returns the words as they are written, without a conjunction.</summary>
    public TextSpan Span(in TermMatch match) => new(match.Span.Start, document.Tokens[match.EndToken - 1].End);

    /// <summary>Returns whether a token is a mark.</summary>
    public bool IsMark(int token) => token >= document.Tokens.Length || document.Tokens[token].Kind is TokenKind.Punctuation or TokenKind.Symbol;

    /// <summary>Between a comma or a closing mark and a mark or the end.</summary>
    public bool IsSetOff(in TermMatch match) => match.FirstToken > 0 && IsMark(match.FirstToken - 1) && IsMark(match.EndToken);

    /// <summary>"wa-huwa ma wasafahu bi-" (which he described as) only tells; "fima" behind a comma is "while".</summary>
    public bool TellsAlone(int index)
    {
        var match = document.Terms[index];
        if (match.FirstToken == 0)
        {
            return match.Entry.Term[0] == Characters.Feh;
        }

        var before = document.Tokens[match.FirstToken - 1];
        if (before.Kind == TokenKind.Punctuation && match.Entry.Term[0] == Characters.Feh)
        {
            return true;
        }

        var word = before.Word.Folded;
        if (before.Kind == TokenKind.Word && word.Length is 2 or 3 && word[^2] == Characters.Heh && word[^1] is Characters.Waw or Characters.Yeh)
        {
            return true;
        }

        for (var i = index - 1; i >= 0 && document.Terms[i].FirstToken >= match.FirstToken - 1; i--)
        {
            if (document.Terms[i] is { Entry: ParticleEntry { Roles: var roles } } particle && particle.FirstToken == match.FirstToken - 1 && (roles & ParticleRoles.Pointing) != 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Returns whether a word with bi- stands within so many tokens of the same clause.</summary>
    public bool HasWith(int first, int most)
    {
        for (var i = first; i < document.Tokens.Length && i < first + most; i++)
        {
            var word = document.Tokens[i].Word;
            if (word.Kind == TokenKind.Punctuation && document.Text[document.Tokens[i].Start] is '.' or Characters.Comma)
            {
                return false;
            }

            // Of a word that no table has the particles are not known.
            if ((word.Proclitics & Proclitics.With) != 0 || (word.Kind == TokenKind.Word && word.Folded[0] == Characters.Beh && (word.Folded.Length == 1 || (word.Folded.Length >= 4 && word.Readings.IsEmpty))))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Returns whether "that it" or "that they" stands within so many tokens behind the match.</summary>
    public bool HasThatIt(int index, int most)
    {
        var end = document.Terms[index].EndToken;
        for (var i = index + 1; i < document.Terms.Length && document.Terms[i].FirstToken < end + most; i++)
        {
            if (document.Terms[i] is { Entry: ParticleEntry { Roles: var roles } } particle && particle.FirstToken >= end && (roles & ParticleRoles.Carrying) != 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Returns the statement of which the words are the cue.</summary>
    public Statement? StatementCuedAt(in TermMatch match)
    {
        var place = document.Tokens[match.FirstToken].Start;
        int low = 0, high = document.Statements.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = document.Statements[middle].Cue.End <= place ? (middle + 1, high) : (low, middle);
        }

        return low < document.Statements.Length && document.Statements[low].Cue.Start < document.Tokens[match.EndToken - 1].End ? document.Statements[low] : null;
    }
}
