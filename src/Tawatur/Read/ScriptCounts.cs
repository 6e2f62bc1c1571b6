using System.Runtime.CompilerServices;
using Tawatur.Languages;

namespace Tawatur.Read;

/// <summary>How many letters of each script a text has.</summary>
internal struct ScriptCounts
{
    private Counts _counts;

    public int Letters { get; private set; }

    /// <summary>Gets the script with the most letters; <see cref="Script.Other"/> where there is no letter. Kana goes before Han, which Japanese is written with too.</summary>
    public readonly Script Largest
    {
        get
        {
            var largest = Script.Other;
            for (var script = Script.Other; script <= Script.Han; script++)
            {
                largest = _counts[(int)script] > _counts[(int)largest] ? script : largest;
            }

            return largest == Script.Han && _counts[(int)Script.Kana] * 10 > _counts[(int)Script.Han] ? Script.Kana : largest;
        }
    }

    public void Add(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (Characters.Class(c) == CharacterClass.Letter)
            {
                _counts[(int)Of(c)]++;
                Letters++;
            }
        }
    }

    private static Script Of(char c) => c switch
    {
        < '\u0250' => Script.Latin,
        >= '\u0370' and <= '\u03FF' => Script.Greek,
        >= '\u0400' and <= '\u052F' => Script.Cyrillic,
        >= '\u0530' and <= '\u058F' => Script.Armenian,
        >= '\u0590' and <= '\u05FF' => Script.Hebrew,
        >= '\u10A0' and <= '\u10FF' => Script.Georgian,
        >= '\u1E00' and <= '\u1EFF' => Script.Latin,
        >= '\u3040' and <= '\u30FF' => Script.Kana,
        >= '\u3400' and <= '\u9FFF' => Script.Han,
        >= '\uAC00' and <= '\uD7A3' => Script.Hangul,
        _ => Characters.IsArabic(c) ? Script.Arabic : Script.Other,
    };

    [InlineArray((int)Script.Han + 1)]
    private struct Counts
    {
        private int _first;
    }
}
