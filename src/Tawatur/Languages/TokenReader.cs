using Tawatur.Documents;

namespace Tawatur.Languages;

/// <summary>Cuts a text into words, numbers and marks. One pass, linear, for every script.</summary>
internal static class TokenReader
{
    /// <summary>Finds the next token at or behind <paramref name="from"/>.</summary>
    /// <returns>Whether there is one.</returns>
    public static bool Next(ReadOnlySpan<char> text, int from, out int start, out int end, out TokenKind kind)
    {
        var i = from;
        while (i < text.Length && Characters.Class(text[i]) is CharacterClass.Space or CharacterClass.Format)
        {
            i++;
        }

        start = end = i;
        kind = TokenKind.Symbol;
        if (i >= text.Length)
        {
            return false;
        }

        switch (Characters.Class(text[i]))
        {
            case CharacterClass.Letter:
                kind = TokenKind.Word;
                end = Word(text, i);
                break;
            case CharacterClass.Mark:
                // Marks that no letter carries are no word: a word always has a letter.
                end = Word(text, i);
                kind = HasLetter(text[i..end]) ? TokenKind.Word : TokenKind.Symbol;
                break;
            case CharacterClass.Digit:
                kind = TokenKind.Number;
                end = Number(text, i);
                break;
            case CharacterClass.Punctuation:
                kind = TokenKind.Punctuation;
                end = i + 1;
                while (text[i] == '.' && end < text.Length && text[end] == '.')
                {
                    end++;
                }

                break;
            default:
                end = i + (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]) ? 2 : 1);
                break;
        }

        return true;
    }

    private static bool HasLetter(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (Characters.Class(c) == CharacterClass.Letter)
            {
                return true;
            }
        }

        return false;
    }

    private static int Word(ReadOnlySpan<char> text, int start)
    {
        var isArabic = Characters.IsArabic(text[start]);
        var end = start + 1;
        for (var i = start + 1; i < text.Length; i++)
        {
            var c = text[i];
            var kind = Characters.Class(c);
            if (kind == CharacterClass.Mark || (kind == CharacterClass.Letter && Characters.IsArabic(c) == isArabic) || (kind == CharacterClass.Digit && !isArabic))
            {
                end = i + 1;
            }
            else if (kind == CharacterClass.Format || (!isArabic && c is '\'' or '\u2019'))
            {
                // A joiner or an apostrophe belongs to the word only between its letters.
                if (i + 1 >= text.Length || Characters.Class(text[i + 1]) != CharacterClass.Letter || Characters.IsArabic(text[i + 1]) != isArabic)
                {
                    break;
                }
            }
            else
            {
                break;
            }
        }

        return end;
    }

    private static int Number(ReadOnlySpan<char> text, int start)
    {
        var end = start + 1;
        while (end < text.Length)
        {
            if (Characters.Class(text[end]) == CharacterClass.Digit)
            {
                end++;
            }
            else if (text[end] is '.' or ',' or Characters.DecimalSeparator or Characters.ThousandsSeparator
                && end + 1 < text.Length && Characters.Class(text[end + 1]) == CharacterClass.Digit)
            {
                end += 2;
            }
            else
            {
                break;
            }
        }

        return end;
    }
}
