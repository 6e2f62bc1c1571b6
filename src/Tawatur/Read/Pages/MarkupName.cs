namespace Tawatur.Read.Pages;

/// <summary>Names of elements as numbers: their first eight letters in lower case, which tells apart all that matter to counting.</summary>
internal static class MarkupName
{
    public static readonly HashSet<ulong> Void = Of("area base br col embed hr img input link meta param source track wbr keygen frame basefont bgsound");

    /// <summary>Elements that the next of their kind closes, so that a page may leave their end out.</summary>
    public static readonly HashSet<ulong> Implied = Of("p li dt dd option optgroup tr td th thead tbody tfoot rp rt colgroup");

    /// <summary>Elements that go on behind the end of the block that they stand in, and are built again there.</summary>
    public static readonly HashSet<ulong> Formatting = Of("a b big code em font i nobr s small strike strong tt u");

    /// <summary>Elements in which nothing is a tag but their own end.</summary>
    public static readonly HashSet<ulong> Raw = Of("script style textarea title xmp iframe noembed noframes");

    /// <summary>Elements of another vocabulary, where a tag that closes itself is closed.</summary>
    public static readonly HashSet<ulong> Foreign = Of("svg math");

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
}
