using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Tawatur.Tests.Conventions;

/// <summary>The samples: text files and JSON lines say the same.</summary>
public sealed class SamplesTests
{
    // Arabic stays Arabic in the file.
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public void Every_text_file_has_its_json_line_with_the_same_text()
    {
        var path = Repository.PathOf("samples/reports.jsonl");
        var records = File.ReadLines(path).Select(line => JsonNode.Parse(line)!.AsObject()).ToList();
        var texts = Directory.GetFiles(Repository.PathOf("samples/reports"), "*.txt").Order(StringComparer.Ordinal)
            .ToDictionary(file => Path.GetFileNameWithoutExtension(file), file => File.ReadAllText(file).TrimEnd('\n'), StringComparer.Ordinal);
        Assert.Equal(texts.Keys, records.Select(record => (string?)record["id"]));

        if (Approval.IsRewriting)
        {
            foreach (var record in records)
            {
                var text = texts[(string)record["id"]!];
                record["title"] = TitleOf(text);
                record["text"] = text;
            }

            File.WriteAllLines(path, records.Select(record => record.ToJsonString(Plain)));
        }

        Assert.All(records, record =>
        {
            var text = texts[(string)record["id"]!];
            Assert.Equal(text, (string?)record["text"]);
            Assert.Equal(TitleOf(text), (string?)record["title"]);
        });
    }

    [Fact]
    public void Addresses_are_of_a_reserved_domain()
    {
        var hosts = File.ReadLines(Repository.PathOf("samples/reports.jsonl"))
            .Select(line => (string?)JsonNode.Parse(line)!["url"])
            .OfType<string>()
            .Select(url => new Uri(url).Host);
        Assert.All(hosts, host => Assert.EndsWith(".example", host, StringComparison.Ordinal));
    }

    [Fact]
    public void A_text_file_is_a_title_and_paragraphs_with_a_blank_line_between_them()
    {
        foreach (var file in Directory.GetFiles(Repository.PathOf("samples/reports"), "*.txt"))
        {
            var lines = File.ReadAllLines(file);
            Assert.All(lines.Index(), line => Assert.Equal(line.Index % 2 == 1, line.Item.Length == 0));
        }
    }

    [Fact]
    public void The_twin_of_the_worked_example_keeps_its_broken_marks()
    {
        var text = File.ReadAllText(Repository.PathOf("samples/reports/01-warplane.txt"));
        Assert.Equal(6, text.Count(c => c == '“'));
        Assert.Equal(7, text.Count(c => c == '”'));
        Assert.Contains("بأن”سروان", text, StringComparison.Ordinal);
        Assert.Contains(" ،", text, StringComparison.Ordinal);
        Assert.Contains("..", text, StringComparison.Ordinal);
    }

    private static string TitleOf(string text) => text[..text.IndexOf('\n', StringComparison.Ordinal)];
}
