using System.Globalization;
using System.Text;

namespace Tawatur.Tests.Pages;

/// <summary>What an editor reads in a page: the form is described in README.md of this folder.</summary>
/// <param name="Head">What stands around the text: for every name the values that are right.</param>
/// <param name="Lines">Paragraphs and embeds in the order of reading.</param>
internal sealed record ExpectedPage(IReadOnlyDictionary<string, string[]> Head, IReadOnlyList<ExpectedLine> Lines)
{
    /// <summary>Reads the file.</summary>
    public static ExpectedPage Read(string path)
    {
        var lines = File.ReadAllLines(path);
        var blank = Array.IndexOf(lines, "");
        var head = lines[..blank].Select(line => line.Split(": ", 2)).ToDictionary(pair => pair[0], pair => pair[1].Split(" || "), StringComparer.Ordinal);
        return new ExpectedPage(head, [.. lines[(blank + 1)..].Select(ExpectedLine.Read)]);
    }

    /// <summary>Returns words as the files write them: white space counts as one space, marks without width are written out.</summary>
    public static string Plain(string words)
    {
        var plain = new StringBuilder(words.Length);
        foreach (var c in words)
        {
            if (char.IsWhiteSpace(c))
            {
                if (plain.Length > 0 && plain[^1] != ' ')
                {
                    plain.Append(' ');
                }
            }
            else if (char.GetUnicodeCategory(c) == UnicodeCategory.Format)
            {
                plain.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}");
            }
            else
            {
                plain.Append(c);
            }
        }

        return plain.ToString().TrimEnd();
    }
}
