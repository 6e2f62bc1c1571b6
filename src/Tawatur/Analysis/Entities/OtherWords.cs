using Tawatur.Documents;
using Tawatur.Languages;

namespace Tawatur.Analysis.Entities;

/// <summary>Tells words that only fold to a listed name from the name.</summary>
internal static class OtherWords
{
    /// <summary>A word that is the name only by folding: "financial" and Male, "a Russian" in the accusative and Russia. Maksura for ya and heh for teh marbuta are spellings, the reverse is another word.</summary>
    public static bool Is(NameText text, in TermMatch match, NameEntry entry)
    {
        var token = text.Tokens[match.FirstToken];
        if (match.EndToken - match.FirstToken > 1 || entry.IsClass)
        {
            return false;
        }

        if (HasHamzaOfItsOwn(text.Document.Text.AsSpan(match.Span.Start, match.Span.Length), entry.Term))
        {
            return true;
        }

        var last = text.Document.Text[token.End - 1];
        return last == Characters.Fathatan || (last == Characters.TehMarbuta && entry.Term[^1] == Characters.Heh) || (last == Characters.Yeh && entry.Term[^1] == Characters.AlefMaksura)
            || (last == Characters.Alef && token.Word.Length > 1 && text.Document.Text[token.End - 2] == Characters.Fathatan);
    }

    /// <summary>"they resorted to" has an alef with hamza inside where Java has a bare one; bare for hamza is a spelling, the reverse another word.</summary>
    private static bool HasHamzaOfItsOwn(ReadOnlySpan<char> written, string term)
    {
        for (var at = 1; at < written.Length && written.Length == term.Length; at++)
        {
            if (written[at] is Characters.AlefHamzaAbove or Characters.AlefHamzaBelow && term[at] == Characters.Alef)
            {
                return true;
            }
        }

        return false;
    }
}
