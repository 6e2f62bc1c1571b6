namespace Tawatur.Languages;

/// <summary>What is left of an Arabic word when particles, pronouns, endings and the prefix of person are taken off by rule, as a number: "nusa'iduhum" and "tusa'idu" have one core.</summary>
/// <remarks>It is for telling whether two words may be one in two renderings of an utterance, never for what a word means. Light stemming after Larkey, Ballesteros and Connell (light10), with the prefixes of the imperfect.</remarks>
internal static class WordCores
{
    private const int MinCore = 3;
    private const int MaxEndings = 3;

    // Longest first: the pronouns, the plurals and duals, the endings of nisbas and feminines, the teh before a pronoun.
    private static readonly string[] Endings =
    [
        "\u0647\u0645\u0627", "\u0647\u0627", "\u0647\u0645", "\u0647\u0646", "\u0643\u0645", "\u0646\u0627", "\u0646\u064A", "\u0627\u062A", "\u0648\u0646", "\u064A\u0646", "\u0627\u0646", "\u0648\u0627", "\u064A\u0647", "\u0647", "\u064A",
        "\u0627", "\u0621", "\u0626", "\u0624", "\u062A",
    ];

    /// <summary>Returns the core of a folded word.</summary>
    /// <param name="folded">The folded word.</param>
    /// <param name="stem">Where its stem starts, as the tables tell.</param>
    public static long Of(ReadOnlySpan<char> folded, int stem)
    {
        var core = folded[stem..];
        core = core is [Characters.Alef, Characters.Lam, _, _, _, ..] ? core[2..] : core;
        for (var i = 0; i < MaxEndings && Ending(core) is > 0 and var length; i++)
        {
            core = core[..^length];
        }

        if (stem == 0 && core.Length > MinCore + 1 && core[0] is Characters.Waw or Characters.Feh)
        {
            core = core[1..];
        }

        if (core.Length > MinCore + 1 && core[0] is Characters.Beh or Characters.Lam or Characters.Kaf or Characters.Seen)
        {
            core = core[1..];
            core = core is [Characters.Alef, Characters.Lam, _, _, _, ..] ? core[2..] : core;
        }

        if (core.Length > MinCore && core[0] is Characters.Yeh or Characters.Teh or Characters.Noon or Characters.Alef)
        {
            core = core[1..];
        }

        return Number(core);
    }

    /// <summary>Returns a number for letters or digits; the same on every machine, and never 0 (FNV-1a).</summary>
    public static long Number(ReadOnlySpan<char> letters)
    {
        var hash = 14695981039346656037UL;
        foreach (var letter in letters)
        {
            hash = (hash ^ letter) * 1099511628211UL;
        }

        return (long)(hash | 1);
    }

    private static int Ending(ReadOnlySpan<char> core)
    {
        foreach (var ending in Endings)
        {
            if (core.Length - ending.Length >= MinCore && core.EndsWith(ending, StringComparison.Ordinal))
            {
                return ending.Length;
            }
        }

        return 0;
    }
}
