namespace Tawatur.Cli.Text;

/// <summary>What a page is shown on: a terminal, or anything else, where nothing but the words is written.</summary>
/// <param name="width">Its columns.</param>
/// <param name="isTerminal">Whether it orders mixed directions itself.</param>
/// <param name="hasTones">Whether it shows tones.</param>
internal sealed class Screen(int width, bool isTerminal, bool hasTones)
{
    private const int FixedWidth = 100;
    private const int MinWidth = 60;
    private const int MaxWidth = 160;
    private const char Isolate = '\u2067';
    private const char EndIsolate = '\u2069';

    public int Width => width;

    /// <summary>Returns what standard output is: a terminal of its width, or a page of a fixed one.</summary>
    public static Screen OfStandardOutput()
    {
        if (Console.IsOutputRedirected)
        {
            return File;
        }

        var isPlain = Environment.GetEnvironmentVariable("NO_COLOR") is { Length: > 0 } || Environment.GetEnvironmentVariable("TERM") is "dumb";
        return new Screen(Math.Clamp(Console.WindowWidth, MinWidth, MaxWidth), isTerminal: true, hasTones: !isPlain);
    }

    /// <summary>Gets a page that is no terminal.</summary>
    public static Screen File { get; } = new(FixedWidth, isTerminal: false, hasTones: false);

    /// <summary>Keeps words that run from right to left together, so that a terminal does not carry them over into the next column.</summary>
    public string Isolated(string words) => isTerminal && RunsLeft(words) ? $"{Isolate}{words}{EndIsolate}" : words;

    public string Toned(string words, Tone tone) => !hasTones || words.Length == 0 ? words : tone switch
    {
        Tone.Strong => $"\u001B[1m{words}\u001B[0m",
        Tone.Faint => $"\u001B[2m{words}\u001B[0m",
        Tone.Warning => $"\u001B[33m{words}\u001B[0m",
        _ => words,
    };

    private static bool RunsLeft(string words)
    {
        foreach (var rune in words.EnumerateRunes())
        {
            if (rune.Value is (>= 0x0590 and <= 0x08FF) or (>= 0xFB1D and <= 0xFDFF) or (>= 0xFE70 and <= 0xFEFC))
            {
                return true;
            }
        }

        return false;
    }
}
