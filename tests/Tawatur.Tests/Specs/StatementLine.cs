using System.Globalization;
using Tawatur.Documents;

namespace Tawatur.Tests.Specs;

/// <summary>A statement in the words of the specs: <c>speaker | cue | content</c>, then what is not the default.</summary>
internal static class StatementLine
{
    public static string Of(Document document, Statement statement)
    {
        var parts = new List<string>
        {
            statement.Speaker is { } speaker ? FindingLines.Words(document, speaker.Span) : "-",
            FindingLines.Words(document, statement.Cue),
            string.Join(" … ", statement.Content.Select(c => FindingLines.Words(document, c))),
        };
        Add(parts, "mode", statement.Mode, StatementMode.Indirect);
        Add(parts, "polarity", statement.Polarity, Polarity.Affirm);
        Add(parts, "negated", statement.Negated, Negation.No);
        Add(parts, "certainty", statement.Certainty, Certainty.Certain);
        Add(parts, "stance", statement.Stance, Stance.Neutral);
        parts.Add($"kind={FindingLines.Kebab(statement.Kind)}");
        if (statement is { Speaker: not null, Source: null })
        {
            parts.Add("source=-");
        }

        parts.AddRange(statement.Via.Select(via => $"via={FindingLines.Words(document, via.Span)}"));
        if (statement.Inside is { } outer)
        {
            var number = document.Statements.Select(s => s.Id).ToList().IndexOf(outer) + 1;
            parts.Add($"inside={number.ToString(CultureInfo.InvariantCulture)}");
        }

        return string.Join(" | ", parts);
    }

    private static void Add<T>(List<string> parts, string key, T value, T usual)
        where T : struct, Enum
    {
        if (!EqualityComparer<T>.Default.Equals(value, usual))
        {
            parts.Add($"{key}={FindingLines.Kebab(value)}");
        }
    }
}
