using System.Text.Json;
using Tawatur.Cli.Evaluation;
using Tawatur.Documents;

namespace Tawatur.Benchmarks.Names;

/// <summary>Names of persons, places and organisations: right where the same words have the same type. Names on which the readers differ count neither way.</summary>
internal sealed class NameScore
{
    private static readonly string[] Types = ["PER", "LOC", "ORG"];

    private readonly Dictionary<string, (int Right, int Found, int Wanted)> _counts = Types.ToDictionary(type => type, _ => (0, 0, 0));

    public IEnumerable<Figure> Figures =>
    [
        .. _counts.Select(count => Figure.Balance(count.Key, count.Value.Right, count.Value.Found, count.Value.Wanted)),
        Figure.Balance("all", _counts.Values.Sum(count => count.Right), _counts.Values.Sum(count => count.Found), _counts.Values.Sum(count => count.Wanted)),
    ];

    public void Add(string text, JsonElement label, JsonElement reading)
    {
        var wanted = Labelled(text, label.List("names"));
        var differ = Labelled(text, label.List("differ"));
        var found = reading.List("entities").SelectMany(entity => entity.List("mentions").Where(mention => mention.Text("kind") == "name").Select(mention => Name(text, mention.Place()!.Value, Type(entity.Text("type")!)))).ToHashSet();
        found.ExceptWith(differ);
        foreach (var type in Types)
        {
            var (right, of, all) = _counts[type];
            var here = wanted.Where(name => name.Type == type).ToHashSet();
            _counts[type] = (right + here.Count(found.Contains), of + found.Count(name => name.Type == type), all + here.Count);
        }
    }

    private static HashSet<(TextSpan Words, string Type)> Labelled(string text, IReadOnlyList<JsonElement> names) =>
        [.. names.Select(name => Name(text, name.Place("span")!.Value, name.Text("type")!))];

    /// <summary>States and buildings are places, as in ANERcorp.</summary>
    private static string Type(string type) => type is "GPE" or "FAC" ? "LOC" : type;

    /// <summary>The whole words that a span touches: what is attached to a name does not make it another one.</summary>
    private static (TextSpan Words, string Type) Name(string text, TextSpan span, string type)
    {
        var (start, end) = (span.Start, span.End);
        while (start > 0 && IsWord(text[start - 1]))
        {
            start--;
        }

        while (end < text.Length && IsWord(text[end]))
        {
            end++;
        }

        return (new TextSpan(start, end), type);
    }

    private static bool IsWord(char c) => c == '_' || char.IsLetterOrDigit(c);
}
