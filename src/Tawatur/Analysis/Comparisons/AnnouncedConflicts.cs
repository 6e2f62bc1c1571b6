using Tawatur.Documents;
using Tawatur.Languages;

namespace Tawatur.Analysis.Comparisons;

/// <summary>Reads "accounts conflict about …": the announcing words, and what they are about. It says nothing of whose accounts, nor how strongly they conflict.</summary>
internal static class AnnouncedConflicts
{
    // "reports conflicted on Wednesday evening about": a day may stand between.
    private const int MaxGap = 5;
    private const int MaxScope = 25;

    /// <summary>Adds the announced conflicts of a document.</summary>
    public static void Read(Document document, List<Conflict> found)
    {
        var taken = 0;
        for (var i = 0; i < document.Terms.Length; i++)
        {
            if (document.Terms[i] is { Entry: ConflictEntry } match && match.FirstToken >= taken && !IsNegated(document, i))
            {
                taken = match.EndToken;
                var scope = ScopeOf(document, i);
                found.Add(new Conflict
                {
                    Id = "",
                    Kind = ConflictKind.Announced,
                    A = new ConflictSide(new TextSpan(StartOf(document, match), document.Tokens[match.EndToken - 1].End), null),
                    B = scope is { } about ? new ConflictSide(about, null) : null,
                    Why = "the report says itself that accounts conflict",
                    By = new FoundBy(nameof(ConflictFinder), "announced-conflict"),
                });
            }
        }
    }

    /// <summary>The article belongs to the words; other particles do not.</summary>
    private static int StartOf(Document document, in TermMatch match) =>
        (match.Proclitics & Proclitics.The) == 0 ? match.Span.Start : Math.Max(document.Tokens[match.FirstToken].Start, match.Span.Start - 2);

    private static bool IsNegated(Document document, int index)
    {
        var first = document.Terms[index].FirstToken;
        for (var i = index - 1; i >= 0 && document.Terms[i].FirstToken >= first - 1; i--)
        {
            if (document.Terms[i] is { Entry: ParticleEntry { Roles: var roles } } before && before.FirstToken == first - 1 && (roles & ParticleRoles.Negation) != 0)
            {
                return true;
            }
        }

        return false;
    }

    private static TextSpan? ScopeOf(Document document, int index)
    {
        var behind = document.Terms[index].EndToken;
        for (var i = index + 1; i < document.Terms.Length && document.Terms[i].FirstToken <= behind + MaxGap; i++)
        {
            if (document.Terms[i] is { Entry: ConflictScopeEntry } scope && scope.FirstToken >= behind)
            {
                return IsWithin(document, behind, scope.FirstToken) ? ScopeBehind(document, i, scope.EndToken) : null;
            }
        }

        return null;
    }

    private static bool IsWithin(Document document, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (document.Tokens[i].Kind == TokenKind.Punctuation)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>From the preposition to a mark or a word that starts another clause.</summary>
    private static TextSpan? ScopeBehind(Document document, int term, int first)
    {
        var end = first;
        while (end < document.Tokens.Length && end < first + MaxScope && !IsEnd(document, ref term, end))
        {
            end++;
        }

        // A lone preposition before a quotation is not what they conflict about.
        return end > first ? new TextSpan(document.Tokens[first].Start, document.Tokens[end - 1].End) : null;
    }

    private static bool IsEnd(Document document, ref int term, int token)
    {
        if (document.Tokens[token].Kind == TokenKind.Punctuation && document.Text[document.Tokens[token].Start] is '.' or ',' or ':' or ';' or '!' or '?' or '\n' or Characters.Comma or Characters.Semicolon)
        {
            return true;
        }

        for (; term < document.Terms.Length && document.Terms[term].FirstToken <= token; term++)
        {
            if (document.Terms[term] is { Entry: ParticleEntry { Roles: var roles } } match && match.FirstToken == token && (roles & ParticleRoles.Break) != 0)
            {
                return true;
            }
        }

        return token > 0 && IsSentenceStart(document, token);
    }

    private static bool IsSentenceStart(Document document, int token)
    {
        int low = 0, high = document.Sentences.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = document.Sentences[middle].FirstToken < token ? (middle + 1, high) : (low, middle);
        }

        return low < document.Sentences.Length && document.Sentences[low].FirstToken == token;
    }
}
