using System.Text;
using Tawatur.Documents;
using Tawatur.Languages;

namespace Tawatur.Analysis.Entities;

/// <summary>The forms of names under which spellings of one name agree.</summary>
internal static class NameKeys
{
    private const string Son = "\u0628\u0646";
    private const string Father = "\u0627\u0628\u0648";

    /// <summary>Returns the words of a name or description, folded, without the particles of the first.</summary>
    /// <param name="text">The document.</param>
    /// <param name="name">The name.</param>
    public static List<string> Words(NameText text, in FoundName name)
    {
        var words = new List<string>(name.End - name.First);
        for (var i = name.First; i < name.End; i++)
        {
            var token = text.Tokens[i];
            if (token.Kind != TokenKind.Word)
            {
                continue;
            }

            var word = i == name.First && name.Span.Start > token.Start ? Folding.Fold(text.Document.Text[name.Span.Start..token.End], out _, out _) : token.Word.Folded;
            words.Add(IsCut(text, name, i) ? Characters.Alef + word : word);
        }

        return words;
    }

    /// <summary>Behind li- the article has lost its alef: "to Assad" is the same name as "Assad".</summary>
    private static bool IsCut(NameText text, in FoundName name, int token) =>
        token == name.First && name.Span.Start > text.Tokens[token].Start && text.Has(token, NameTraits.Article) && text.Document.Text[name.Span.Start] == Characters.Lam && text.Document.Text[name.Span.Start - 1] == Characters.Lam;

    /// <summary>Returns the words of a person's name with the variants of its particles made one: joined "servant of the", "son of", "father of".</summary>
    public static List<string> PersonWords(NameText text, in FoundName name)
    {
        var words = Words(text, name);
        var result = new List<string>(words.Count);
        for (var i = 0; i < words.Count; i++)
        {
            var traits = i < name.End - name.First ? text.Traits(name.First + i) : NameTraits.None;
            var word = words[i];
            if ((traits & NameTraits.Kunya) != 0 && word.Length == 3 && word[0] == Characters.Alef && word[1] == Characters.Beh)
            {
                word = Father;
            }
            else if ((traits & NameTraits.Kin) != 0 && word.EndsWith(Son, StringComparison.Ordinal))
            {
                word = Son;
            }
            else if ((traits & NameTraits.Servant) != 0 && i + 1 < words.Count)
            {
                word += words[++i];
            }

            result.Add(word);
        }

        return result;
    }

    /// <summary>Returns a word without what spellings of a foreign name differ in: long vowels behind the first letter, doubled letters, and the letters for g.</summary>
    public static string Skeleton(string word)
    {
        var result = new StringBuilder(word.Length);
        foreach (var letter in word)
        {
            var one = letter is '\u063A' or '\u0642' ? '\u062C' : letter;
            if (result.Length > 0 && (one is Characters.Alef or Characters.Waw or Characters.Yeh or Characters.Heh || one == result[^1]))
            {
                continue;
            }

            result.Append(one);
        }

        return result.ToString();
    }
}
