using Tawatur.Languages;

namespace Tawatur.Read.Pages;

/// <summary>The lines at the start and the end of a report by which desks sign it: where the writer sat, his initials, his name.</summary>
internal static class SignedLines
{
    private const int MaxInitials = 2;
    private const int MaxNames = 4;

    /// <summary>Returns whether the line is initials, one after the other with points and strokes between, an agency in brackets behind them or not.</summary>
    public static bool IsInitials(string line)
    {
        var bracket = line.IndexOf('(', StringComparison.Ordinal);
        var signed = (bracket > 0 && line.TrimEnd().EndsWith(')') ? line.AsSpan(0, bracket) : line.AsSpan()).Trim();
        var (run, all, marks) = (0, 0, 0);
        foreach (var c in signed)
        {
            if (char.IsLetter(c))
            {
                run++;
                all++;
                if (run > MaxInitials)
                {
                    return false;
                }
            }
            else if (c is '.' or '/' or ' ' or '-' or '\u00A0')
            {
                run = 0;
                marks += c is '.' or '/' ? 1 : 0;
            }
            else
            {
                return false;
            }
        }

        return all is > 1 and <= 12 && marks > 0;
    }

    /// <summary>Returns whether the line is two to four words of Arabic letters and nothing else.</summary>
    public static bool IsName(string line)
    {
        var words = 1;
        foreach (var c in line)
        {
            words += c == ' ' ? 1 : 0;
            if (c != ' ' && !(Characters.IsArabic(c) && char.IsLetter(c)))
            {
                return false;
            }
        }

        return words is > 1 and <= MaxNames;
    }

    /// <summary>Returns whether the line has a stroke between two words, as "place - agency" and "place/ writer/ agency" have.</summary>
    public static bool IsDateline(string line)
    {
        for (var i = 1; i + 1 < line.Length; i++)
        {
            if (line[i] is '-' or '/' or '\u2013' or '\u2014' && (char.IsLetter(line[i - 1]) || line[i - 1] == ' ') && (char.IsLetter(line[i + 1]) || line[i + 1] == ' '))
            {
                return true;
            }
        }

        return false;
    }
}
