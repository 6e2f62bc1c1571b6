using System.Globalization;
using System.Text.RegularExpressions;

namespace Tawatur.Tests.Export;

/// <summary>The colours of the page can be read, by day, by night and on paper: the contrast that WCAG asks for at level AA.</summary>
public sealed partial class PageStyleTests
{
    private const double OfText = 4.5;
    private const double OfLines = 3;

    private static readonly string Style = File.ReadAllText(Repository.PathOf("src/Tawatur/Export/Html/reading.css"));
    private static readonly string[] Inks = ["ink", "soft", "link", "warn"];
    private static readonly string[] Grounds = ["paper", "panel", "said", "said-inner", "own", "hint-ground", "warn-ground", "target"];
    private static readonly string[] Lines = ["source", "via", "name", "quantity", "time", "insertion"];
    private static readonly string[] Under = ["paper", "said", "said-inner", "own"];

    [Theory]
    [InlineData("@media (prefers-color-scheme: dark)", "* {")]
    [InlineData("@media print", "@page")]
    [InlineData(":root", "@media")]
    public void Words_and_lines_stand_out_from_what_is_behind_them(string from, string to)
    {
        var colours = Colours(":root", "@media");
        foreach (var (name, colour) in Colours(from, to))
        {
            colours[name] = colour;
        }

        (string, string)[] words = [.. Inks.SelectMany(ink => Grounds.Select(ground => (ink, ground))), ("cue", "cue-ground"), ("panel", "source")];
        Assert.All(words, pair => Assert.True(Contrast(colours, pair) >= OfText, $"{pair}: {Contrast(colours, pair):F2}"));
        Assert.All(Lines.SelectMany(line => Under.Select(ground => (line, ground))), pair => Assert.True(Contrast(colours, pair) >= OfLines, $"{pair}: {Contrast(colours, pair):F2}"));
    }

    private static Dictionary<string, string> Colours(string from, string to)
    {
        var start = Style.IndexOf(from, StringComparison.Ordinal);
        var end = Style.IndexOf(to, start + from.Length, StringComparison.Ordinal);
        return Colour().Matches(Style[start..end]).ToDictionary(match => match.Groups[1].Value, match => match.Groups[2].Value, StringComparer.Ordinal);
    }

    private static double Contrast(Dictionary<string, string> colours, (string, string) pair)
    {
        var (one, other) = (Luminance(colours[pair.Item1]), Luminance(colours[pair.Item2]));
        return (Math.Max(one, other) + 0.05) / (Math.Min(one, other) + 0.05);
    }

    // WCAG 2.2, "relative luminance".
    private static double Luminance(string colour)
    {
        var digits = colour.Length == 3 ? string.Concat(colour.Select(c => $"{c}{c}")) : colour;
        var parts = Enumerable.Range(0, 3).Select(i => int.Parse(digits.AsSpan(2 * i, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0)
            .Select(part => part <= 0.04045 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4)).ToArray();
        return (0.2126 * parts[0]) + (0.7152 * parts[1]) + (0.0722 * parts[2]);
    }

    [GeneratedRegex("--([a-z-]+): #([0-9a-f]{3,6});")]
    private static partial Regex Colour();
}
