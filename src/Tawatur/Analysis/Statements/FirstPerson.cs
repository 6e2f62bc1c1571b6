using Tawatur.Documents;
using Tawatur.Languages;

namespace Tawatur.Analysis.Statements;

/// <summary>Knows the words of somebody who speaks for himself or asks for something: "we shot down", "we shall not", "it must".</summary>
/// <param name="text">The document.</param>
internal sealed class FirstPerson(StatementText text)
{
    private const int MaxWords = 3;

    /// <summary>Returns whether the first words from a token are of the first person, a demand or a promise.</summary>
    public bool Speaks(int at)
    {
        for (var i = at; i < text.Tokens.Length && i < at + MaxWords; i++)
        {
            var word = text.Tokens[i].Word;
            if (word.Kind != TokenKind.Word)
            {
                continue;
            }

            // "-na": we did, us, our; "lan": shall not.
            if (word.Folded is [_, _, .., Characters.Noon, Characters.Alef] || (text[i].Has(ParticleRoles.Negation) && word.Folded is [Characters.Lam, Characters.Noon]))
            {
                return true;
            }

            // "la nuridu": a negated verb of the first person.
            if (i > at && text[i - 1].Has(ParticleRoles.Negation) && word.Folded is [Characters.Noon, _, _, ..])
            {
                return true;
            }
        }

        return false;
    }
}
