namespace Tawatur.Tests.Pages;

/// <summary>One line of what is expected: a paragraph or an embed.</summary>
/// <param name="Labels">The roles, or the kind of an embed, that are right; <c>*</c> for any.</param>
/// <param name="Words">The words, or the address of an embed, in which <c>*</c> stands for anything.</param>
/// <param name="Caption">The caption of an embed, or <c>null</c>.</param>
internal sealed record ExpectedLine(string[] Labels, string Words, string? Caption)
{
    public bool IsEmbed { get; private init; }

    public bool IsOptional { get; private init; }

    public bool Repeats { get; private init; }

    /// <summary>Reads <c>[body/heading?] words</c> or <c>&lt;image&gt; address | caption</c>.</summary>
    public static ExpectedLine Read(string line)
    {
        var isEmbed = line[0] == '<';
        var end = line.IndexOf(isEmbed ? '>' : ']', StringComparison.Ordinal);
        var label = line[1..end];
        var words = line[(end + 2)..];
        var parts = isEmbed ? words.Split(" | ", 2) : [words];
        return new ExpectedLine(label.Replace("?", "", StringComparison.Ordinal).Replace("=", "", StringComparison.Ordinal).Split('/'), parts[0], parts.ElementAtOrDefault(1))
        {
            IsEmbed = isEmbed,
            IsOptional = label.Contains('?', StringComparison.Ordinal),
            Repeats = label.Contains('=', StringComparison.Ordinal),
        };
    }

    /// <summary>Returns whether something read is what this line says.</summary>
    public bool Takes(ReadLine line) =>
        line.IsEmbed == IsEmbed
        && (Labels.Contains("*") || Labels.Contains(line.Label))
        && (IsEmbed ? IsAddress(line.Words) : Words == "*" || line.Words == Words)
        && (!IsEmbed || (Caption ?? line.Caption) == line.Caption)
        && (!Repeats || line.Repeats);

    public override string ToString() => (IsEmbed ? $"<{string.Join('/', Labels)}> " : $"[{string.Join('/', Labels)}] ") + Words + (Caption is null ? "" : $" | {Caption}") + (Repeats ? " (repeats)" : "");

    private bool IsAddress(string address)
    {
        var parts = Words.Split('*');
        var from = parts[0].Length;
        if (!address.StartsWith(parts[0], StringComparison.Ordinal))
        {
            return false;
        }

        foreach (var part in parts[1..])
        {
            var at = address.IndexOf(part, from, StringComparison.Ordinal);
            if (at < 0)
            {
                return false;
            }

            from = at + part.Length;
        }

        return from == address.Length || parts[^1].Length == 0;
    }
}
