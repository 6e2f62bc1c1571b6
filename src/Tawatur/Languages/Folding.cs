using System.Text;

namespace Tawatur.Languages;

/// <summary>Normal forms of a written word. The text itself is never changed; the forms serve matching alone.</summary>
/// <remarks>A table of letters and buffers on the stack fold three times as many words a second as normal forms and a builder do (<c>./measure benchmarks</c>), and keep the places of the letters.</remarks>
internal static class Folding
{
    // The longest compatibility decomposition of an Arabic presentation form (U+FDFA).
    private const int MaxExpansion = 18;

    private static readonly char[] Folds = Build();

    /// <summary>Folds a word.</summary>
    /// <param name="written">The word as written.</param>
    /// <param name="light">The same with alef maksura apart from yeh and teh marbuta apart from heh.</param>
    /// <param name="places">For each letter of the result its place in <paramref name="written"/>; <c>null</c> where the places agree.</param>
    /// <returns>The folded word.</returns>
    public static string Fold(string written, out string light, out int[]? places)
    {
        var length = written.Length;
        Span<char> folded = length <= 128 ? stackalloc char[256] : new char[length + (MaxExpansion * length)];
        Span<char> lightly = length <= 128 ? stackalloc char[256] : new char[length + (MaxExpansion * length)];
        Span<int> origin = length <= 128 ? stackalloc int[256] : new int[length + (MaxExpansion * length)];
        var n = 0;
        var isShifted = false;
        for (var i = 0; i < length; i++)
        {
            var c = written[i];
            if (c == Characters.HamzaAboveMark && n > 0 && (folded[n - 1] is Characters.Yeh or Characters.Waw))
            {
                folded[n - 1] = lightly[n - 1] = folded[n - 1] == Characters.Yeh ? Characters.YehHamza : Characters.WawHamza;
                isShifted = true;
                continue;
            }

            if (c >= '\uFB50' && c <= '\uFEFC' && Characters.Class(c) == CharacterClass.Letter)
            {
                // A presentation form can stand for up to 18 letters; words longer than the buffer fall back to one letter a form.
                foreach (var part in c.ToString().Normalize(NormalizationForm.FormKC))
                {
                    if (n < folded.Length && Folds[part] != '\0')
                    {
                        folded[n] = Folds[part];
                        lightly[n] = Lighten(part);
                        origin[n++] = i;
                    }
                }

                isShifted = true;
                continue;
            }

            var fold = Folds[c];
            if (fold == '\0')
            {
                isShifted = true;
                continue;
            }

            folded[n] = fold;
            lightly[n] = Lighten(c);
            origin[n++] = i;
        }

        var result = folded[..n].ToString();
        light = lightly[..n].SequenceEqual(result) ? result : lightly[..n].ToString();
        places = isShifted ? origin[..n].ToArray() : null;
        return result;
    }

    private static char Lighten(char c) => c is Characters.AlefMaksura or Characters.TehMarbuta ? c : Folds[c];

    private static char[] Build()
    {
        var folds = new char[char.MaxValue + 1];
        for (var i = 0; i <= char.MaxValue; i++)
        {
            var c = (char)i;
            folds[i] = Characters.Class(c) is CharacterClass.Mark or CharacterClass.Format ? '\0' : char.ToLowerInvariant(c);
        }

        foreach (var alef in (ReadOnlySpan<char>)[Characters.AlefMadda, Characters.AlefHamzaAbove, Characters.AlefHamzaBelow, Characters.AlefWasla])
        {
            folds[alef] = Characters.Alef;
        }

        folds[Characters.AlefMaksura] = folds[Characters.FarsiYeh] = Characters.Yeh;
        folds[Characters.TehMarbuta] = Characters.Heh;
        folds[Characters.Keheh] = Characters.Kaf;
        for (var digit = 0; digit < 10; digit++)
        {
            folds['\u0660' + digit] = folds['\u06F0' + digit] = (char)('0' + digit);
        }

        return folds;
    }
}
