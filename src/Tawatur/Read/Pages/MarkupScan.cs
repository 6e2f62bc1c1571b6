using System.Buffers;

namespace Tawatur.Read.Pages;

/// <summary>Goes once over the markup of a page, before anything is built of it, and counts what building it would cost.</summary>
/// <remarks>Linear in the markup: parsers are not, in the depth of elements, in the attributes of one element, and in elements that are left open.</remarks>
internal sealed class MarkupScan
{
    // The largest pages of outlets have some 20,000 elements; live blogs of a whole day, 60,000.
    private const int MaxElements = 200_000;

    // Of one element. Pages with inline configuration have some 60.
    private const int MaxAttributes = 500;

    // Of open formatting elements, each built again in every block behind. Pages of old make leave some dozens open.
    private const int MaxRebuilt = 1_000_000;
    private const int MaxFormatting = 200;

    private static readonly SearchValues<char> NameEnds = SearchValues.Create(" \t\r\n\f/>");
    private static readonly SearchValues<char> AttributeEnds = SearchValues.Create("=> \t\r\n\f");

    // The longest reports have some 10,000 elements and 1 MB of markup without its scripts.
    private const int MaxSmallElements = 20_000;
    private const int MaxSmallLength = 3_000_000;

    private readonly int _maxDepth;
    private readonly Stack<ulong> _open = new();
    private readonly Dictionary<ulong, int> _openOf = [];
    private readonly List<(ulong Name, int Tag)> _formatting = [];
    private int _foreign;
    private long _rebuilt;
    private int _elements;
    private int _rawLength;

    private MarkupScan(int maxDepth) => _maxDepth = maxDepth;

    /// <summary>Counts.</summary>
    /// <returns>Why the page is not built, or <c>null</c> where it may be.</returns>
    /// <param name="markup">The markup.</param>
    /// <param name="limits">The limits.</param>
    /// <param name="isSmall">Whether it may also be given to a reader whose time grows faster than the page.</param>
    public static string? Refusal(string markup, ReadLimits limits, out bool isSmall)
    {
        var scan = new MarkupScan(limits.ElementDepth);
        var why = scan.Run(markup);
        isSmall = scan._elements <= MaxSmallElements && markup.Length - scan._rawLength <= MaxSmallLength;
        return why;
    }

    private string? Run(ReadOnlySpan<char> markup)
    {
        var at = 0;
        while (markup[at..].IndexOf('<') is >= 0 and var step)
        {
            at += step + 1;
            var rest = markup[at..];
            if (rest.StartsWith("!--"))
            {
                at = Behind(markup, at + 2, "-->");
            }
            else if (rest.Length > 0 && rest[0] is '!' or '?')
            {
                at = Behind(markup, at, ">");
            }
            else if (rest.Length > 1 && rest[0] == '/' && char.IsAsciiLetter(rest[1]))
            {
                Close(Name(rest[1..]));
                at = Behind(markup, at, ">");
            }
            else if (rest.Length > 0 && char.IsAsciiLetter(rest[0]) && Start(markup, ref at) is { } why)
            {
                return why;
            }
        }

        return null;
    }

    private string? Start(ReadOnlySpan<char> markup, ref int at)
    {
        var start = at;
        var name = Name(markup[at..]);
        var attributes = Attributes(markup, ref at, out var isClosed);
        if (++_elements > MaxElements)
        {
            return $"a page of more than {MaxElements} elements";
        }

        if (attributes > MaxAttributes)
        {
            return $"an element with more than {MaxAttributes} attributes";
        }

        if (MarkupName.Raw.Contains(name) && _foreign == 0)
        {
            var from = at;
            at = BehindRaw(markup, start, at);
            _rawLength += at - from;
            return null;
        }

        _rebuilt += _formatting.Count;
        if (_rebuilt > MaxRebuilt || _formatting.Count > MaxFormatting)
        {
            return "so many elements that are never closed that the page cannot be built";
        }

        if (MarkupName.Void.Contains(name) || (isClosed && _foreign > 0))
        {
            return null;
        }

        if (MarkupName.Formatting.Contains(name))
        {
            Format(name, markup[start..at]);
        }

        return Open(name) ? null : $"elements stand deeper than {_maxDepth} in each other";
    }

    private bool Open(ulong name)
    {
        // One that the next of its kind closes stands beside it, not in it.
        while (_open.TryPeek(out var last) && MarkupName.Ends(name, last))
        {
            _openOf[_open.Pop()]--;
        }

        _foreign += MarkupName.Foreign.Contains(name) ? 1 : 0;
        _open.Push(name);
        _openOf[name] = _openOf.GetValueOrDefault(name) + 1;
        return _open.Count <= _maxDepth;
    }

    private void Close(ulong name)
    {
        var last = _formatting.FindLastIndex(f => f.Name == name);
        if (last >= 0)
        {
            _formatting.RemoveAt(last);
        }

        if (_openOf.GetValueOrDefault(name) == 0)
        {
            return;
        }

        ulong closed;
        do
        {
            closed = _open.Pop();
            _openOf[closed]--;
            _foreign -= MarkupName.Foreign.Contains(closed) ? 1 : 0;
        }
        while (closed != name);
    }

    // Parsers keep three that are alike and drop the fourth.
    private void Format(ulong name, ReadOnlySpan<char> tag)
    {
        var hash = string.GetHashCode(tag, StringComparison.Ordinal);
        if (_formatting.Count(f => f.Tag == hash) < 3)
        {
            _formatting.Add((name, hash));
        }
    }

    private static ulong Name(ReadOnlySpan<char> rest)
    {
        var length = rest.IndexOfAny(NameEnds);
        return MarkupName.Of(length < 0 ? rest : rest[..length]);
    }

    // A value in quotation marks may hold the sign that ends the tag.
    private static int Attributes(ReadOnlySpan<char> markup, ref int at, out bool isClosed)
    {
        var count = 0;
        isClosed = false;
        while (markup[at..].IndexOfAny(AttributeEnds) is >= 0 and var step)
        {
            at += step;
            var c = markup[at++];
            if (c == '>')
            {
                isClosed = markup[at - 2] == '/';
                return count;
            }

            if (c == '=')
            {
                while (at < markup.Length && char.IsWhiteSpace(markup[at]))
                {
                    at++;
                }

                if (at < markup.Length && markup[at] is '"' or '\'')
                {
                    at = Behind(markup, at + 1, markup.Slice(at, 1));
                }
            }
            else if (at < markup.Length && !char.IsWhiteSpace(markup[at]) && markup[at] is not ('>' or '/' or '='))
            {
                count++;
            }
        }

        at = markup.Length;
        return count;
    }

    private static int Behind(ReadOnlySpan<char> markup, int at, ReadOnlySpan<char> mark) =>
        at < markup.Length && markup[at..].IndexOf(mark) is >= 0 and var step ? at + step + mark.Length : markup.Length;

    private static int BehindRaw(ReadOnlySpan<char> markup, int nameStart, int at)
    {
        var length = markup[nameStart..].IndexOfAny(NameEnds);
        var name = length < 0 ? markup[nameStart..] : markup.Slice(nameStart, length);
        while (at < markup.Length && markup[at..].IndexOf("</") is >= 0 and var step)
        {
            at += step + 2;
            if (markup[at..].StartsWith(name, StringComparison.OrdinalIgnoreCase))
            {
                return at;
            }
        }

        return markup.Length;
    }
}
