using Tawatur.Documents;
using Tawatur.Languages;

namespace Tawatur.Analysis.Entities;

/// <summary>What a description says of its holder: the head word in its form, the states and peoples that it names, and the other words without articles and particles.</summary>
/// <param name="Head">The head word, without the article; feminine and plural apart.</param>
/// <param name="Words">The other words.</param>
/// <param name="States">What its nisbas are of, and the states that it names.</param>
internal readonly record struct DescriptionWords(string Head, HashSet<string> Words, HashSet<string> States)
{
    /// <summary>Gets whether the head stands alone.</summary>
    public bool IsHeadAlone => Words.Count == 0 && States.Count == 0;

    /// <summary>Reads a description.</summary>
    /// <param name="text">The document.</param>
    /// <param name="head">The head as its table has it.</param>
    /// <param name="first">The token behind the head.</param>
    /// <param name="end">The token behind the description.</param>
    public static DescriptionWords Read(NameText text, string head, int first, int end)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        var states = new HashSet<string>(StringComparer.Ordinal);
        for (var at = first; at < end; at++)
        {
            if (text.TryEntry<NisbaEntry>(at, out var nisba))
            {
                states.Add(((NisbaEntry)nisba.Entry).Of);
                at = nisba.EndToken - 1;
            }
            else if (text.TryEntry<NameEntry>(at, out var name) && name.Entry is NameEntry { Type: EntityType.GeopoliticalEntity } entry)
            {
                states.Add(entry.Name);
                at = name.EndToken - 1;
            }
            else if (text.Tokens[at].Kind == TokenKind.Word)
            {
                words.Add(Stem(text.Tokens[at].Word.Folded));
            }
        }

        return new DescriptionWords(WithoutArticle(Folding.Fold(head, out _, out _)), words, states);
    }

    /// <summary>Returns whether a shorter description can mean what this one describes: all its words are here, and its states are.</summary>
    /// <param name="other">The shorter description.</param>
    public bool Covers(in DescriptionWords other) => other.Words.IsSubsetOf(Words) && other.States.IsSubsetOf(States);

    private static string WithoutArticle(string word) => word.Length > 3 && word[0] == Characters.Alef && word[1] == Characters.Lam ? word[2..] : word;

    /// <summary>"and the", "for the", "the", and the ending of the feminine are left out.</summary>
    private static string Stem(string word)
    {
        var start = 0;
        if (word.Length > 4 && word[0] is Characters.Waw or Characters.Beh && word[1] == Characters.Alef && word[2] == Characters.Lam)
        {
            start = 3;
        }
        else if (word.Length > 3 && word[1] == Characters.Lam && word[0] is Characters.Alef or Characters.Lam)
        {
            start = 2;
        }

        return word.Length - start > 3 && word[^1] == Characters.Heh ? word[start..^1] : word[start..];
    }
}
