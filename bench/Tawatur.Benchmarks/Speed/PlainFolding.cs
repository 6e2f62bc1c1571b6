using System.Text;
using Tawatur.Languages;

namespace Tawatur.Benchmarks.Speed;

/// <summary>The folding as one would write it first: normal forms and a builder. What <see cref="Folding"/> is measured against.</summary>
internal static class PlainFolding
{
    public static string Fold(string written)
    {
        var folded = new StringBuilder();
        foreach (var c in written.Normalize(NormalizationForm.FormKC))
        {
            if (Characters.Class(c) is CharacterClass.Mark or CharacterClass.Format)
            {
                continue;
            }

            folded.Append(c switch
            {
                Characters.AlefMadda or Characters.AlefHamzaAbove or Characters.AlefHamzaBelow or Characters.AlefWasla => Characters.Alef,
                Characters.AlefMaksura or Characters.FarsiYeh => Characters.Yeh,
                Characters.TehMarbuta => Characters.Heh,
                Characters.Keheh => Characters.Kaf,
                >= '\u0660' and <= '\u0669' => (char)('0' + c - '\u0660'),
                >= '\u06F0' and <= '\u06F9' => (char)('0' + c - '\u06F0'),
                _ => char.ToLowerInvariant(c),
            });
        }

        return folded.ToString();
    }
}
