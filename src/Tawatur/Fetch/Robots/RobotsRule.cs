namespace Tawatur.Fetch.Robots;

/// <summary>A line of robots.txt that allows or disallows paths.</summary>
/// <param name="pattern">The pattern: a prefix, with <c>*</c> for any characters and <c>$</c> at its end for the end of the path.</param>
/// <param name="isAllowing">Whether it allows.</param>
internal sealed class RobotsRule(string pattern, bool isAllowing)
{
    private readonly string _pattern = pattern;

    public bool IsAllowing { get; } = isAllowing;

    /// <summary>Gets how special the rule is: the longest one that matches decides.</summary>
    public int Length => _pattern.Length;

    /// <summary>Returns whether a path matches. Each piece between stars is looked for once, from left to right, so that the time is that of reading the path.</summary>
    public bool Matches(string path)
    {
        var rest = _pattern.AsSpan();
        var isToTheEnd = rest is [.., '$'];
        rest = isToTheEnd ? rest[..^1] : rest;
        var at = 0;
        for (var isFirst = true; ; isFirst = false)
        {
            var star = rest.IndexOf('*');
            var piece = star < 0 ? rest : rest[..star];
            if (star < 0 && isToTheEnd)
            {
                return path.Length - piece.Length >= at && path.AsSpan().EndsWith(piece, StringComparison.Ordinal) && (!isFirst || path.Length == piece.Length);
            }

            var found = path.AsSpan(at).IndexOf(piece, StringComparison.Ordinal);
            if (found < 0 || (isFirst && found > 0))
            {
                return false;
            }

            at += found + piece.Length;
            if (star < 0)
            {
                return true;
            }

            rest = rest[(star + 1)..];
        }
    }
}
