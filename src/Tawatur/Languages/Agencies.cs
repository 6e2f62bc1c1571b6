using Tawatur.Documents;

namespace Tawatur.Languages;

/// <summary>A news agency, or agencies that nobody names.</summary>
/// <param name="Name">Its main name.</param>
/// <param name="State">The state whose organ it is; <c>null</c> where it is none.</param>
/// <param name="IsCollective">Whether it is "agencies": many, and none of them named.</param>
internal sealed record Agency(string Name, string? State, bool IsCollective);

/// <summary>The names and codes of news agencies, as credit lines print them: "London - Reuters".</summary>
internal sealed class Agencies
{
    private const string Table = "ar/agencies.tsv";
    private const int MaxWords = 6;

    // "Frans 24 / A F P / Reuters" is a long one.
    private const int MaxCredit = 60;
    private const int MaxCreditSpaces = 7;
    private const int MaxBare = 12;

    private static readonly System.Buffers.SearchValues<char> Sentence = System.Buffers.SearchValues.Create(['!', '?', ':', Characters.QuestionMark]);

    private static readonly Lazy<Agencies> Shipped = new(() => Load(new TableSource()));

    private readonly Dictionary<string, (Agency Agency, bool IsCommon)> _byName = new(StringComparer.Ordinal);

    /// <summary>Gets those of the shipped table.</summary>
    public static Agencies Shared => Shipped.Value;

    public static Agencies Load(TableSource source)
    {
        var agencies = new Agencies();
        foreach (var row in source.Rows(Table))
        {
            var agency = new Agency(row.Term, row.Has("state") ? row["state"] : null, !row.Has("latin"));
            var common = row.List("common");
            foreach (var form in row.List("others").Prepend(row.Term))
            {
                agencies._byName.TryAdd(Key(form), (agency, common.Contains(form, StringComparer.Ordinal)));
            }

            if (row.Has("latin"))
            {
                agencies._byName.TryAdd(Key(row["latin"]), (agency, true));
            }
        }

        return agencies;
    }

    /// <summary>Returns the agencies that a credit line names, with their places in it. A name that is an ordinary word too must be a part for itself, between marks.</summary>
    public List<(Agency Agency, TextSpan Span)> Find(string line)
    {
        var found = new List<(Agency, TextSpan)>();
        var part = new List<(string Folded, TextSpan Span)>();
        var at = 0;
        while (TokenReader.Next(line, at, out var start, out at, out var kind))
        {
            var folded = kind == TokenKind.Word ? Folding.Fold(line[start..at], out _, out _) : string.Empty;
            if (kind is TokenKind.Word or TokenKind.Number && folded is not [Characters.Waw])
            {
                part.Add((folded, new TextSpan(start, at)));
            }
            else if (line[start] != '.' || at >= line.Length || line[at] == ' ')
            {
                Take(part, found);
                part.Clear();
            }
        }

        Take(part, found);
        return found;
    }

    /// <summary>Returns whether a line of a text is a credit: short, no sentence, and one of its parts is an agency: "London - Reuters", "(agencies)".</summary>
    public bool IsCreditLine(string line)
    {
        if (line.Length > MaxCredit || line.AsSpan().ContainsAny(Sentence) || (line[^1] == '.' && line.Length > MaxBare))
        {
            return false;
        }

        var covered = 0;
        var agencies = Find(line);
        foreach (var (_, span) in agencies)
        {
            var before = line.AsSpan(0, span.Start).TrimEnd();
            var behind = line.AsSpan(span.End).TrimStart();
            covered += (before.Length == 0 || IsMark(before[^1])) && (behind.Length == 0 || IsMark(behind[0])) ? 1 : 0;
        }

        // Beside them stand a town and the outlet's own name.
        return covered > 0 && covered == agencies.Count && line.AsSpan().Count(' ') <= MaxCreditSpaces;
    }

    private static bool IsMark(char c) => c is '-' or '\u2013' or '\u2014' or '/' or '|' or '(' or ')' or ',' or '+' or Characters.Comma or Characters.Tatweel;

    private void Take(List<(string Folded, TextSpan Span)> part, List<(Agency Agency, TextSpan Span)> found)
    {
        for (var first = 0; first < part.Count;)
        {
            var (agency, length, skipped) = Longest(part, first);
            if (agency is not null)
            {
                found.Add((agency, new TextSpan(part[first].Span.Start + skipped, part[first + length - 1].Span.End)));
            }

            first += length;
        }
    }

    private (Agency? Agency, int Length, int Skipped) Longest(List<(string Folded, TextSpan Span)> part, int first)
    {
        for (var length = Math.Min(MaxWords, part.Count - first); length > 0; length--)
        {
            var key = string.Join(' ', part.Skip(first).Take(length).Select(word => word.Folded));
            var isWhole = length == part.Count;
            if (_byName.TryGetValue(key, out var known) && (isWhole || !known.IsCommon))
            {
                return (known.Agency, length, 0);
            }

            // "and agencies": the conjunction is written together with its word.
            if (key is [Characters.Waw, _, _, _, ..] && _byName.TryGetValue(key[1..], out known) && !known.IsCommon)
            {
                return (known.Agency, length, 1);
            }
        }

        return (null, 1, 0);
    }

    /// <summary>Folded words alone: the points between the letters of a code are none.</summary>
    private static string Key(string form)
    {
        var words = new List<string>();
        var at = 0;
        while (TokenReader.Next(form, at, out var start, out at, out var kind))
        {
            if (kind is TokenKind.Word or TokenKind.Number)
            {
                words.Add(Folding.Fold(form[start..at], out _, out _));
            }
        }

        return string.Join(' ', words);
    }
}
