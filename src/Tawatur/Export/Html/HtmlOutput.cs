using System.Buffers;
using System.Globalization;
using System.Text;

namespace Tawatur.Export.Html;

/// <summary>Writes a page in UTF-8: markup as it is, words escaped.</summary>
/// <remarks>
/// The escaping is its own: the encoders of the library write control characters as references, and a page reads the references of U+0080 to U+009F as other letters.
/// Here every letter stays what it is but the five that mean something in markup, and CR, which a page would read as LF.
/// </remarks>
/// <param name="output">Where to.</param>
internal sealed class HtmlOutput(IBufferWriter<byte> output)
{
    private static readonly SearchValues<char> Special = SearchValues.Create("&<>\"'\r");

    /// <summary>Writes markup.</summary>
    public HtmlOutput Raw(ReadOnlySpan<byte> markup)
    {
        output.Write(markup);
        return this;
    }

    /// <summary>Writes words, in an element or in a quoted attribute.</summary>
    public HtmlOutput Text(ReadOnlySpan<char> words)
    {
        while (words.IndexOfAny(Special) is >= 0 and var special)
        {
            Letters(words[..special]);
            output.Write(words[special] switch
            {
                '&' => "&amp;"u8,
                '<' => "&lt;"u8,
                '>' => "&gt;"u8,
                '"' => "&quot;"u8,
                '\'' => "&#39;"u8,
                _ => "&#13;"u8,
            });
            words = words[(special + 1)..];
        }

        Letters(words);
        return this;
    }

    /// <summary>Writes a whole number.</summary>
    public HtmlOutput Number(int number)
    {
        var room = output.GetSpan(16);
        number.TryFormat(room, out var length, default, CultureInfo.InvariantCulture);
        output.Advance(length);
        return this;
    }

    private void Letters(ReadOnlySpan<char> letters)
    {
        if (!letters.IsEmpty)
        {
            Encoding.UTF8.GetBytes(letters, output);
        }
    }
}
