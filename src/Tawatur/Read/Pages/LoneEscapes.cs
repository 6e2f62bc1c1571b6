using System.Globalization;
using System.Text;

namespace Tawatur.Read.Pages;

/// <summary>Halves of characters that JSON writes as escapes without their other half: they are no text, and to read one as a string is a fault.</summary>
internal static class LoneEscapes
{
    private const int Length = 6;
    private const string Replacement = "\\ufffd";

    /// <summary>Returns the JSON with U+FFFD in their places.</summary>
    public static string Replace(string json)
    {
        StringBuilder? repaired = null;
        var from = 0;
        for (var i = json.IndexOf('\\', StringComparison.Ordinal); i >= 0 && i + 1 < json.Length; i = json.IndexOf('\\', i))
        {
            var unit = Unit(json, i);
            if (unit is { } high && char.IsHighSurrogate(high) && Unit(json, i + Length) is { } low && char.IsLowSurrogate(low))
            {
                i += 2 * Length;
            }
            else if (unit is { } lone && char.IsSurrogate(lone))
            {
                (repaired ??= new StringBuilder(json.Length)).Append(json, from, i - from).Append(Replacement);
                i += Length;
                from = i;
            }
            else
            {
                i += 2;
            }

            if (i >= json.Length)
            {
                break;
            }
        }

        return repaired is null ? json : repaired.Append(json, from, json.Length - from).ToString();
    }

    private static char? Unit(string json, int at) =>
        at + Length <= json.Length && json[at] == '\\' && json[at + 1] == 'u' && ushort.TryParse(json.AsSpan(at + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit) ? (char)unit : null;
}
