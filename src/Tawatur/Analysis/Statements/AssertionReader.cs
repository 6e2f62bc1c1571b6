using System.Collections.Immutable;
using Tawatur.Analysis.Tokens;
using Tawatur.Documents;
using Tawatur.Languages;

namespace Tawatur.Analysis.Statements;

/// <summary>Finds what the outlet says itself: what of a sentence lies outside every statement's cue, source and content.</summary>
/// <param name="text">The document.</param>
/// <param name="chain">How the report reached the reader.</param>
/// <param name="clauses">Reads modals and negations.</param>
internal sealed class AssertionReader(StatementText text, Chain chain, ClauseReader clauses)
{
    // A remainder of fewer words is a connective or a date line, no clause.
    private const int MinWords = 4;

    /// <summary>Returns the assertions, in text order.</summary>
    public ImmutableArray<Assertion> Read(ImmutableArray<Statement> statements)
    {
        var isTaken = new bool[text.Tokens.Length];
        foreach (var statement in statements)
        {
            Take(isTaken, statement.Cue);
            if (statement.Source is { } source)
            {
                Take(isTaken, source);
            }

            foreach (var piece in statement.Content)
            {
                Take(isTaken, piece);
            }

            TakeBridge(isTaken, statement);

            foreach (var via in statement.Via)
            {
                Take(isTaken, via.Span);
            }
        }

        var found = ImmutableArray.CreateBuilder<Assertion>();
        foreach (var sentence in text.Document.Sentences)
        {
            if (text.Document.Article.Paragraphs[sentence.Paragraph].Role is not (ParagraphRole.Teaser or ParagraphRole.Byline or ParagraphRole.Credit or ParagraphRole.Dateline))
            {
                ReadSentence(sentence, isTaken, found);
            }
        }

        return found.DrainToImmutable();
    }

    /// <summary>What leads from a cue to its content ("on that point by saying that") says nothing itself; a clause about the speaker does.</summary>
    private void TakeBridge(bool[] isTaken, Statement statement)
    {
        var bridge = new TextSpan(statement.Cue.End, Math.Max(statement.Cue.End, statement.Content[0].Start));
        for (var i = TokenRange.FirstAtOrBehind(text.Tokens, bridge.Start); i < isTaken.Length && text.Tokens[i].Start < bridge.End; i++)
        {
            if (text[i].Has(ParticleRoles.Relative | ParticleRoles.Copula))
            {
                return;
            }
        }

        Take(isTaken, bridge);
    }

    private void Take(bool[] isTaken, TextSpan span)
    {
        var first = TokenRange.FirstAtOrBehind(text.Tokens, span.Start);
        if (first > 0 && text.Tokens[first - 1].End > span.Start)
        {
            first--;
        }

        for (var i = first; i < isTaken.Length && text.Tokens[i].Start < span.End; i++)
        {
            isTaken[i] = true;
        }
    }

    private void ReadSentence(Sentence sentence, bool[] isTaken, ImmutableArray<Assertion>.Builder found)
    {
        var at = sentence.FirstToken;
        while (at < sentence.EndToken)
        {
            if (isTaken[at] || text.Tokens[at].Kind != TokenKind.Word)
            {
                at++;
                continue;
            }

            var first = at;
            var words = 0;
            var end = at;
            for (; at < sentence.EndToken && !isTaken[at]; at++)
            {
                if (text.Tokens[at].Kind is TokenKind.Word or TokenKind.Number)
                {
                    words++;
                    end = at + 1;
                }
                else if (text.Mark(at) is ')' or '"' or Characters.RightGuillemet or Characters.RightDoubleQuote or Characters.LeftDoubleQuote)
                {
                    end = at + 1;
                }
            }

            if (words >= MinWords)
            {
                var clause = clauses.Read(first, end);
                found.Add(new Assertion
                {
                    Id = $"a{found.Count + 1}",
                    Content = [text.Span(first, end)],
                    Negated = clause.Certainty == Certainty.Unknown ? Negation.Unknown : clause.IsNegated ? Negation.Yes : Negation.No,
                    Certainty = clause.Certainty ?? Certainty.Certain,
                    Chain = chain,
                    By = new FoundBy(nameof(StatementFinder), "unattributed-clause"),
                });
            }
        }
    }
}
