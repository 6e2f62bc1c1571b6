using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Tawatur.Analysis;
using Tawatur.Documents;
using Tawatur.Export;
using Tawatur.Read;

namespace Tawatur.Tests.Export;

/// <summary>Readings as JSON, and the schema that describes them.</summary>
public sealed class JsonReadingWriterTests
{
    private static readonly FoundBy By = new("StatementFinder", "cue-verb");

    /// <summary>Gets a document that has every layer and in each a finding with all that it may have.</summary>
    private static Document Full { get; } = Filled();

    [Fact]
    public void A_reading_with_every_layer_is_valid_and_says_everything()
    {
        var reading = Written(Full);
        Assert.Equal("", ReadingSchema.Problems(reading));
        Assert.Equal("[1,2]", $"[{reading.GetProperty("statements")[0].GetProperty("content")[0].GetProperty("start")},{reading.GetProperty("statements")[0].GetProperty("content")[0].GetProperty("end")}]");
        Assert.Equal("StatementFinder/cue-verb", reading.GetProperty("entities")[0].GetProperty("by").GetString());
        Assert.Equal("at-least", reading.GetProperty("quantities")[0].GetProperty("bound").GetString());
        Assert.Equal(2.5m, reading.GetProperty("quantities")[0].GetProperty("min").GetDecimal());
        Assert.Equal(JsonValueKind.Null, reading.GetProperty("quantities")[0].GetProperty("max").ValueKind);
        Assert.Equal(JsonValueKind.Null, reading.GetProperty("statements")[1].GetProperty("speaker").ValueKind);
        Assert.Equal(JsonValueKind.Null, reading.GetProperty("statements")[1].GetProperty("source").ValueKind);
        Assert.Equal(JsonValueKind.Null, reading.GetProperty("statements")[1].GetProperty("inside").ValueKind);
        Assert.Equal("SET", reading.GetProperty("durations")[0].GetProperty("type").GetString());
        Assert.Equal(["a note of reading", "a note of analysis"], reading.GetProperty("notes").EnumerateArray().Select(n => n.GetString()));
    }

    [Fact]
    public void Layers_that_were_not_looked_for_are_absent_and_layers_that_found_nothing_are_empty()
    {
        var reading = Written(new Document { Article = Full.Article, Done = Layers.Tokens | Layers.Statements });
        Assert.Equal(0, reading.GetProperty("statements").GetArrayLength());
        Assert.False(reading.TryGetProperty("sentences", out _));
        Assert.False(reading.TryGetProperty("entities", out _));
        Assert.False(reading.TryGetProperty("times", out _));
    }

    [Fact]
    public void The_text_of_the_reading_is_the_text_of_the_article_letter_for_letter()
    {
        const string text = "a\u0001\"\\\u2028\u200F«نصّ»\u0640 \uD83D\uDE00 \uFFFD\r\n\t<&'+\u007F\u00A0";
        Assert.Equal(text, Written(new Document { Article = PlainTextReader.Read("x") with { Text = text } }).GetProperty("text").GetString());
    }

    [Fact]
    public void Arabic_stays_Arabic() => Assert.Contains("انفجار في الميناء", Text(Analysed("انفجار في الميناء")), StringComparison.Ordinal);

    [Theory]
    [InlineData("ar", "انفجار في الميناء\n\nقال الوزير أمس إن نحو 30 شخصا أصيبوا.")]
    [InlineData("en", "Blast in the port\n\nThe minister said on Tuesday that about 30 people were hurt.")]
    [InlineData("fa", "انفجار در بندر\n\nوزیر گفت که نزدیک به ۳۰ نفر زخمی شدند.")]
    [InlineData("und", "12 34")]
    [InlineData("ar", "")]
    public void Whatever_is_read_gives_a_valid_reading(string language, string text)
    {
        var document = new StandardAnalysis().Analyse(PlainTextReader.Read(text, new ReadOptions { Language = language }), TestContext.Current.CancellationToken);
        Assert.Equal("", ReadingSchema.Problems(Written(document)));
        Assert.True(language is "ar" or "en" || document.Notes.Any(n => n.StartsWith("not looked for", StringComparison.Ordinal) && n.Contains("statements", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("/unknown", "1")]
    [InlineData("/statements/0/unknown", "1")]
    [InlineData("/statements/0/stance", "\"sure\"")]
    [InlineData("/statements/0/cue/start", "-1")]
    [InlineData("/statements/0/cue/length", "3")]
    [InlineData("/entities/0/name", "null")]
    [InlineData("/entities/0/id", "\"s1\"")]
    [InlineData("/quantities/0/min", "\"2\"")]
    [InlineData("/id", "\"sha256:abc\"")]
    [InlineData("/tawatur", "2")]
    [InlineData("/published", "\"yesterday\"")]
    public void The_schema_refuses_what_the_contract_does_not_have(string place, string value)
    {
        var reading = JsonNode.Parse(Text(Full))!;
        var names = place.Split('/')[1..];
        var parent = names[..^1].Aggregate(reading, (node, name) => int.TryParse(name, out var index) ? node[index]! : node[name]!);
        parent[names[^1]] = JsonNode.Parse(value);
        Assert.NotEqual("", ReadingSchema.Problems(JsonDocument.Parse(reading.ToJsonString()).RootElement));
    }

    [Theory]
    [InlineData("text")]
    [InlineData("id")]
    [InlineData("analysis")]
    [InlineData("language")]
    public void The_schema_asks_for_what_every_reading_has(string name)
    {
        var reading = JsonNode.Parse(Text(Full))!.AsObject();
        reading.Remove(name);
        Assert.NotEqual("", ReadingSchema.Problems(JsonDocument.Parse(reading.ToJsonString()).RootElement));
    }

    [Fact]
    public void An_indented_reading_says_the_same() => Assert.Equal(
        Text(Full),
        JsonNode.Parse(Text(Full, isIndented: true))!.ToJsonString(new JsonSerializerOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }));

    private static Document Analysed(string text) => new StandardAnalysis().Analyse(PlainTextReader.Read(text), TestContext.Current.CancellationToken);

    private static string Text(Document document, bool isIndented = false)
    {
        using var writer = new JsonReadingWriter("0.1.0 sha256:0", isIndented);
        var buffer = new ArrayBufferWriter<byte>();
        writer.Write(document, buffer);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static JsonElement Written(Document document) => JsonDocument.Parse(Text(document)).RootElement;

    private static Document Filled()
    {
        var span = new TextSpan(1, 2);
        var chain = new Chain(
            [
                new Transmitter { Kind = SpeakerKind.Outlet, Name = "صدى العقيق", From = TransmitterSource.Given, Manner = Manner.Published },
                new Transmitter { Kind = SpeakerKind.Media, Entity = "e1", Span = span, From = TransmitterSource.Text, Manner = Manner.Quoted, IsInferred = true },
            ],
            1);
        var article = PlainTextReader.Read("abcdefgh\nabcdefgh\nabcdefgh") with
        {
            Ref = "r1",
            Outlet = new Outlet("صدى العقيق", "https://sada.example"),
            Url = "https://sada.example/1",
            Author = "وكالات",
            Published = PublicationDateReader.Read("2020-09-10T08:30:00.25-0330"),
            TitleAsGiven = "عنوان",
            Notes = ["a note of reading"],
        };
        return new Document
        {
            Article = article,
            Done = Layers.Sentences | Layers.Times | Layers.Durations | Layers.Quantities | Layers.Entities | Layers.Statements | Layers.Assertions | Layers.Framing | Layers.Places | Layers.QuoteVariants | Layers.Conflicts | Layers.HedgeDrops,
            Sentences = [new Sentence(span, 0, 1, 0)],
            Entities = [new Entity { Id = "e1", Type = EntityType.Organization, Name = "وكالة", Role = "وكالة أنباء", Mentions = [.. Enum.GetValues<MentionKind>().Select(k => new Mention(span, k))], Why = ["joined"], By = By }],
            Statements =
            [
                new Statement
                {
                    Id = "s1", Cue = span, Content = [span, new TextSpan(3, 4)], Mode = StatementMode.Mixed, Polarity = Polarity.Deny, Negated = Negation.Unknown, Certainty = Certainty.Possible, Stance = Stance.Doubt,
                    Speaker = new Speaker("e1", span), Source = span, Kind = SpeakerKind.Media, Via = [.. Enum.GetValues<ViaKind>().Select(k => new Via(span, k))], Chain = chain, Inside = "s2",
                    Insertions = [span], Undecided = [new UndecidedWords(span)], Notes = ["a note"], By = By,
                },
                new Statement { Id = "s2", Cue = span, Content = [span], Kind = SpeakerKind.Unspecified, Chain = chain, By = By },
            ],
            Assertions = [new Assertion { Id = "a1", Content = [span], Negated = Negation.Yes, Certainty = Certainty.Unknown, Chain = chain, By = By }],
            Quantities = [new Quantity { Id = "q1", Span = span, Min = 2.5m, Bound = QuantityBound.AtLeast, What = span, Unit = "km", Role = "killed", PartOf = "q0", By = By }],
            Times = [new TimeExpression { Id = "t1", Span = span, IsTime = true, Value = "2020-09-10TMO", Mod = "END", Calendar = "hijri", By = By }, new TimeExpression { Id = "t2", Span = span, By = By }],
            Durations = [new DurationExpression { Span = span, IsSet = true, Value = "P1D", By = By }],
            Framing = [new FramingMark { Id = "f1", Span = span, About = "e1", Voice = "s1", Statement = "s2", By = By }, new FramingMark { Id = "f2", Span = span, By = By }],
            QuoteVariants = [new QuoteVariant { Id = "r1", Statements = ["s1", "s2"], Changes = [.. Enum.GetValues<QuoteChangeKind>().Select(k => new QuoteChange(k, k == QuoteChangeKind.Added ? null : span, k == QuoteChangeKind.Dropped ? null : span))], By = By }],
            Places =
            [
                new PlaceMention { Id = "p1", Span = span, Name = "طرابلس", By = By },
                .. Enum.GetValues<PlaceDirection>().Select((d, i) => new PlaceMention { Id = $"p{i + 2}", Span = span, Name = "طرابلس", IsKnown = true, Relation = new PlaceRelation(d, span, 2.5m), Precision = PlacePrecision.Relative, By = By }),
                .. Enum.GetValues<PlacePrecision>().Where(p => p != PlacePrecision.Relative).Select((p, i) => new PlaceMention
                {
                    Id = $"p{i + 20}",
                    Span = span,
                    Name = "طرابلس",
                    Latin = "Tripoli",
                    Latitude = 32.89,
                    Longitude = 13.19,
                    Country = "LY",
                    IsKnown = true,
                    IsDateline = true,
                    Precision = p,
                    Why = "the state stands beside it",
                    Candidates = [new PlaceCandidate { Name = "طرابلس", Latin = "Tripoli", Latitude = 34.44, Longitude = 35.85, Country = "LB", Precision = p }],
                    By = By,
                }),
            ],
            Conflicts =
            [
                .. Enum.GetValues<ConflictStrength>().Select(s => new Conflict { Id = $"c{(int)s + 1}", Kind = ConflictKind.Quantity, Strength = s, A = new ConflictSide(span, "q1"), B = new ConflictSide(span, "s1"), Why = "numbers apart", By = By }),
                new Conflict { Id = "c9", Kind = ConflictKind.Announced, A = new ConflictSide(span, null), Why = "announced", By = By },
            ],
            HedgeDrops = [new HedgeDrop { Id = "h1", Strong = span, Hedged = span, Why = "left out", By = By }],
            Notes = ImmutableArray.Create("a note of analysis"),
        };
    }
}
