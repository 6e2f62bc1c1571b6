using Tawatur.Documents;
using Tawatur.Languages;

namespace Tawatur.Analysis.Statements;

/// <summary>Reads "the alleged attack": the outlet doubts that it is one, and names nobody who says so.</summary>
/// <param name="text">The document.</param>
internal sealed class AllegedReader(StatementText text)
{
    public const string Rule = "cue-alleged";

    // A noun and two adjectives, or three nouns of a construct.
    private const int MaxWords = 4;

    /// <summary>Reads the adjective at a token, or returns <c>null</c> where no noun stands before it.</summary>
    public StatementDraft? Read(int sentence, int at, int first)
    {
        var start = at;
        while (start > first && at - start < MaxWords && IsPart(start - 1, at, start < at))
        {
            start--;
        }

        return start == at ? null : new StatementDraft
        {
            Sentence = sentence,
            CueFirst = at,
            CueEnd = at + 1,
            Rule = Rule,
            ContentFirst = start,
            ContentEnd = at,
            StartsAtStem = true,
            IsImpersonal = true,
            Stance = Stance.Doubt,
        };
    }

    /// <summary>What the adjective describes agrees with it in its article; before that only a word that cannot stand alone goes on.</summary>
    private bool IsPart(int word, int alleged, bool isBehindNoun)
    {
        if (text.Tokens[word].Kind != TokenKind.Word || text[word].Roles != ParticleRoles.None || text[word].Preposition != CueFrames.None || text[word].TimeEnd > 0 || text[word].IsCueVerb)
        {
            return false;
        }

        if (!isBehindNoun)
        {
            return true;
        }

        // The noun before an adjective, or before the second noun of a construct.
        var next = text.Tokens[word + 1].Word;
        var isOpen = text.IsDefinite(alleged) ? text.IsDefinite(word) || !text.IsDefinite(word + 1) : SpeakerReader.IsNisba(next);
        return isOpen && (text.Tokens[word + 1].Word.Proclitics & ~Proclitics.The) == 0;
    }
}
