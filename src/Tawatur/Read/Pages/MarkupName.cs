namespace Tawatur.Read.Pages;

/// <summary>Names of elements as numbers: their first eight letters in lower case, which tells apart all that matter to counting.</summary>
internal static class MarkupName
{
    public static readonly HashSet<ulong> Void = Of("area base br col embed hr img input link meta param source track wbr keygen frame basefont bgsound");

    // Those that may stand in those before them, one line a family.
    private static readonly string[][] Families =
    [
        ["p"],
        ["li"],
        ["dt dd"],
        ["optgroup", "option"],
        ["rp rt"],
        ["thead tbody tfoot colgroup", "tr", "td th"],
    ];

    private static readonly Dictionary<ulong, (int Family, int Rank)> Implied = Ranks();

    /// <summary>Elements that go on behind the end of the block that they stand in, and are built again there.</summary>
    public static readonly HashSet<ulong> Formatting = Of("a b big code em font i nobr s small strike strong tt u");

    /// <summary>Elements in which nothing is a tag but their own end.</summary>
    public static readonly HashSet<ulong> Raw = Of("script style textarea title xmp iframe noembed noframes");

    /// <summary>Elements of another vocabulary, where a tag that closes itself is closed.</summary>
    public static readonly HashSet<ulong> Foreign = Of("svg math");

    /// <summary>Returns whether the start of one element ends another that stands open, so that a page may leave its end out.</summary>
    public static bool Ends(ulong start, ulong open) =>
        Implied.TryGetValue(start, out var next) && Implied.TryGetValue(open, out var last) && next.Family == last.Family && last.Rank >= next.Rank;

    public static ulong Of(ReadOnlySpan<char> name)
    {
        var number = 0UL;
        foreach (var c in name[..Math.Min(name.Length, 8)])
        {
            number = (number << 8) | (byte)(char.IsAsciiLetterUpper(c) ? c | 0x20 : c);
        }

        return number;
    }

    private static HashSet<ulong> Of(string names) => [.. names.Split(' ').Select(n => Of(n.AsSpan()))];

    private static Dictionary<ulong, (int Family, int Rank)> Ranks()
    {
        var ranks = new Dictionary<ulong, (int, int)>();
        for (var family = 0; family < Families.Length; family++)
        {
            for (var rank = 0; rank < Families[family].Length; rank++)
            {
                foreach (var name in Of(Families[family][rank]))
                {
                    ranks[name] = (family, rank);
                }
            }
        }

        return ranks;
    }
}
