using System.Text.Json;
using Tawatur.Cli.Evaluation;
using Tawatur.Documents;

namespace Tawatur.Benchmarks.Attribution;

/// <summary>A place of a report that readers judged, and what the program read of the report.</summary>
/// <param name="Label">What they said: <c>id</c>, <c>sha256</c>, <c>mark</c> (the place) and the fields of its set.</param>
/// <param name="Text">The text of the report.</param>
/// <param name="Reading">The reading.</param>
internal sealed record LabelledCue(JsonElement Label, string Text, JsonElement Reading)
{
    public TextSpan Mark => Label.Place("mark")!.Value;

    /// <summary>Gets the statements whose cue is at the place.</summary>
    public IEnumerable<JsonElement> Statements => Reading.List("statements").Where(statement => statement.Place("cue") is { } cue && cue.Overlaps(Mark));

    /// <summary>Gets the sentence of the place.</summary>
    public TextSpan Sentence => Reading.List("sentences").Select(sentence => sentence.Place()).OfType<TextSpan>().FirstOrDefault(Mark.Overlaps, Mark);

    public bool Says(string field) => Label.TryGetProperty(field, out var value) && value.ValueKind == JsonValueKind.True;

    /// <summary>Returns whether a statement has the speaker of the label.</summary>
    public bool HasSpeaker(JsonElement statement) => new SpeakerComparison(Text, [Label], Reading).Agree(Label, statement);

    /// <summary>Returns whether a statement has the content of the label, as reports are scored.</summary>
    public bool HasContent(JsonElement statement) =>
        WordSets.Shared(WordSets.Places(Text, Label.Places("content")), WordSets.Places(Text, statement.Places("content"))) >= StatementComparison.MinShared;

    /// <summary>Returns whether the chain of a statement has the links of the label, every one and in order. The outlet, and what only the byline names, are left out.</summary>
    public bool HasLinks(JsonElement statement)
    {
        var wanted = Label.Places("links");
        var found = statement.List("chain").Skip(1).Where(link => link.Text("from") != "author").ToList();
        return wanted.Count == found.Count && wanted.Zip(found).All(pair => IsLink(pair.First, pair.Second));
    }

    private bool IsLink(TextSpan wanted, JsonElement found) =>
        Mentions(found).Any(place => place.Overlaps(wanted) || WordSets.Agree(Text, place, wanted));

    private IEnumerable<TextSpan> Mentions(JsonElement link)
    {
        if (link.Place() is { } own)
        {
            yield return own;
        }

        var entity = link.Text("entity") is { } id ? Reading.List("entities").FirstOrDefault(entity => entity.Text("id") == id) : default;
        foreach (var mention in entity.Places("mentions"))
        {
            yield return mention;
        }
    }
}
