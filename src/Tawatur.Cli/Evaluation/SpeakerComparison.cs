using System.Text.Json;
using Tawatur.Documents;

namespace Tawatur.Cli.Evaluation;

/// <summary>Tells whether the speaker of a statement is the one of the gold: both none, or the places overlap, or those of the entity's mentions, or the words agree.</summary>
internal sealed class SpeakerComparison
{
    private readonly string _text;
    private readonly HashSet<TextSpan> _speakers;
    private readonly Dictionary<string, List<TextSpan>> _mentions = new(StringComparer.Ordinal);

    public SpeakerComparison(string text, IReadOnlyList<JsonElement> wanted, JsonElement reading)
    {
        _text = text;
        _speakers = [.. wanted.Select(statement => statement.Place("speaker")).OfType<TextSpan>()];
        foreach (var entity in reading.List("entities"))
        {
            if (entity.Text("id") is { } id)
            {
                _mentions[id] = entity.Places("mentions");
            }
        }
    }

    public bool Agree(JsonElement wanted, JsonElement found)
    {
        var has = found.TryGetProperty("speaker", out var speaker) && speaker.ValueKind == JsonValueKind.Object;
        if (wanted.Place("speaker") is not { } gold || !has)
        {
            return wanted.Place("speaker") is null && !has;
        }

        var own = speaker.Place();
        if (own is { } place && gold.Overlaps(place))
        {
            return true;
        }

        var mentions = speaker.Text("entity") is { } id && _mentions.TryGetValue(id, out var known) ? known : [];

        // An entity that also swallowed another speaker of the report is no right answer.
        if (_speakers.Any(other => other != gold && mentions.Exists(mention => other.Overlaps(mention) && !WordSets.Agree(_text, other, gold))))
        {
            mentions = [];
        }

        return mentions.Exists(gold.Overlaps) || (own is { } words && WordSets.Agree(_text, gold, words)) || mentions.Exists(mention => WordSets.Agree(_text, gold, mention));
    }
}
