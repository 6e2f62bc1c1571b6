namespace Tawatur.Fetch.Robots;

/// <summary>What a robots.txt says to this program, as RFC 9309 has it.</summary>
/// <param name="rules">The rules for it.</param>
internal sealed class RobotsRules(IReadOnlyList<RobotsRule> rules)
{
    /// <summary>Reads a robots.txt.</summary>
    /// <param name="text">Its text. Lines that are none of a user agent, allow or disallow are passed over.</param>
    /// <param name="agent">The name to look for; the rules for <c>*</c> hold where no group names it.</param>
    public static RobotsRules Read(string text, string agent)
    {
        var own = new List<RobotsRule>();
        var general = new List<RobotsRule>();
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

        return new RobotsRules(isNamed ? own : general);
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
