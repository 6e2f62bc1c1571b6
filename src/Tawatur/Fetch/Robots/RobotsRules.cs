using System.Globalization;

namespace Tawatur.Fetch.Robots;

/// <summary>What a robots.txt says to this program, as RFC 9309 has it, and the custom of asking for a pause.</summary>
/// <param name="rules">The rules for it.</param>
/// <param name="delay">The time that the host asks for between two pages; <c>null</c> where it asks for none.</param>
internal sealed class RobotsRules(IReadOnlyList<RobotsRule> rules, TimeSpan? delay = null)
{
    // More is not meant; and a number that no clock can hold is not to end the program.
    private const double MaxDelaySeconds = 86_400;

    /// <summary>Gets the time that the host asks for between two pages; <c>null</c> where it asks for none.</summary>
    public TimeSpan? Delay { get; } = delay;

    /// <summary>Reads a robots.txt.</summary>
    /// <param name="text">Its text. Lines that are none of a user agent, allow, disallow or crawl-delay are passed over.</param>
    /// <param name="agent">The name to look for; the rules for <c>*</c> hold where no group names it.</param>
    public static RobotsRules Read(string text, string agent)
    {
        var own = new List<RobotsRule>();
        var general = new List<RobotsRule>();
        TimeSpan? ownDelay = null, generalDelay = null;
        var isNamed = false;
        bool isOwn = false, isGeneral = false, isInRules = true;
        foreach (var line in text.TrimStart('\uFEFF').EnumerateLines())
        {
            if (!Record(line, out var field, out var value))
            {
                continue;
            }

            if (field.Equals("user-agent", StringComparison.OrdinalIgnoreCase))
            {
                // A group may start with several agents; a rule ends their list.
                (isOwn, isGeneral) = isInRules ? (false, false) : (isOwn, isGeneral);
                isInRules = false;
                isGeneral |= value is "*";
                isOwn |= Token(value).Equals(agent, StringComparison.OrdinalIgnoreCase);
                isNamed |= isOwn;
            }
            else if (field.Equals("crawl-delay", StringComparison.OrdinalIgnoreCase))
            {
                // No rule of the standard: it ends no list of agents.
                var asked = Seconds(value);
                ownDelay = isOwn ? ownDelay ?? asked : ownDelay;
                generalDelay = isGeneral ? generalDelay ?? asked : generalDelay;
            }
            else if (IsRule(field, out var isAllowing))
            {
                isInRules = true;
                if ((isOwn || isGeneral) && !value.IsEmpty)
                {
                    var rule = new RobotsRule(RobotsPath.Pattern(value.ToString()), isAllowing);
                    (isOwn ? own : general).Add(rule);
                    if (isOwn && isGeneral)
                    {
                        general.Add(rule);
                    }
                }
            }
        }

        return isNamed ? new RobotsRules(own, ownDelay) : new RobotsRules(general, generalDelay);
    }

    /// <summary>Returns whether an address may be asked for: the longest rule that matches decides, of equals the one that allows, and without any it may.</summary>
    public bool Allows(Uri address)
    {
        var path = RobotsPath.Of(address);
        var isAllowed = true;
        var longest = -1;
        foreach (var rule in rules)
        {
            if ((rule.Length > longest || (rule.Length == longest && rule.IsAllowing)) && rule.Matches(path))
            {
                isAllowed = rule.IsAllowing;
                longest = rule.Length;
            }
        }

        return isAllowed;
    }

    private static bool Record(ReadOnlySpan<char> line, out ReadOnlySpan<char> field, out ReadOnlySpan<char> value)
    {
        var comment = line.IndexOf('#');
        line = comment < 0 ? line : line[..comment];
        var colon = line.IndexOf(':');
        field = colon < 0 ? default : line[..colon].Trim();
        value = colon < 0 ? default : line[(colon + 1)..].Trim();
        return colon >= 0;
    }

    private static TimeSpan? Seconds(ReadOnlySpan<char> value) =>
        double.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds) ? TimeSpan.FromSeconds(Math.Min(seconds, MaxDelaySeconds)) : null;

    private static bool IsRule(ReadOnlySpan<char> field, out bool isAllowing)
    {
        isAllowing = field.Equals("allow", StringComparison.OrdinalIgnoreCase);
        return isAllowing || field.Equals("disallow", StringComparison.OrdinalIgnoreCase);
    }

    // "Tawatur/0.1" names the same program as "tawatur".
    private static ReadOnlySpan<char> Token(ReadOnlySpan<char> value)
    {
        var end = 0;
        while (end < value.Length && (char.IsAsciiLetter(value[end]) || value[end] is '-' or '_'))
        {
            end++;
        }

        return value[..end];
    }
}
