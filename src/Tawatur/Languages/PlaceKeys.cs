using System.Text;

namespace Tawatur.Languages;

/// <summary>The key under which a name stands in the gazetteer: its words folded and written together, without the article of the first.</summary>
internal static class PlaceKeys
{
    // The article, and two letters of a name behind it.
    private const int ShortestWithArticle = 4;

    /// <summary>Returns the key of a name; empty where it has no word.</summary>
    public static string Of(string name)
    {
        var key = new StringBuilder(name.Length);
        var at = 0;
        while (TokenReader.Next(name, at, out var start, out at, out var kind))
        {
            if (kind is Documents.TokenKind.Word or Documents.TokenKind.Number)
            {
                key.Append(Folding.Fold(name[start..at], out _, out _));
            }
        }

        if (key.Length >= ShortestWithArticle && key[0] == Characters.Alef && key[1] == Characters.Lam)
        {
            key.Remove(0, 2);
        }

        return key.ToString();
    }
}
