using System.Text;

namespace Tawatur.Export.Html;

/// <summary>The frame of the page, cut at its slots: <c>{{text}}</c> is filled by code, <c>{{=key}}</c> by the words of that key.</summary>
internal sealed class PageFrame
{
    private readonly List<(byte[] Markup, string? Slot)> _parts = [];

    /// <summary>Cuts a frame.</summary>
    public static PageFrame Parse(string source)
    {
        var frame = new PageFrame();
        var start = 0;
        while (source.IndexOf("{{", start, StringComparison.Ordinal) is >= 0 and var open)
        {
            var close = source.IndexOf("}}", open, StringComparison.Ordinal);
            frame.Add(source[start..open], source[(open + 2)..close]);
            start = close + 2;
        }

        frame.Add(source[start..].TrimEnd('\n'), null);
        return frame;
    }

    /// <summary>Writes the frame.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="fill">Writes what stands in a slot.</param>
    public void Write(HtmlOutput output, Action<string> fill)
    {
        foreach (var (markup, slot) in _parts)
        {
            output.Raw(markup);
            if (slot is not null)
            {
                fill(slot);
            }
        }
    }

    private void Add(string markup, string? slot)
    {
        if (slot is not null && slot.StartsWith('='))
        {
            _parts.Add(([.. Encoding.UTF8.GetBytes(markup), .. ReadingWords.Of(slot[1..]).Markup], null));
            return;
        }

        _parts.Add((Encoding.UTF8.GetBytes(markup), slot));
    }
}
