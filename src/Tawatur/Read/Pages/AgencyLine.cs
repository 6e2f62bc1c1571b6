using Tawatur.Languages;

namespace Tawatur.Read.Pages;

/// <summary>A line that is the place and the agency of a report, such as "London - Reuters".</summary>
internal static class AgencyLine
{
    private static readonly char[] Separators = ['-', '\u2013', '\u2014', '/', '|', '(', ')', ',', '\u060C', '+'];

    /// <summary>Returns whether a part of the line is the name of an agency.</summary>
    public static bool Is(string line) => Agencies.Shared.IsCreditLine(line) || line.Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Any(part => PageWords.Shared.Find(part) is { Kind: PageWordKind.Credit });
}
