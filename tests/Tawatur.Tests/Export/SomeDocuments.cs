using System.Collections.Immutable;
using CsCheck;
using Tawatur.Documents;
using Tawatur.Tests.Properties;

namespace Tawatur.Tests.Export;

/// <summary>Random documents, whose findings lie anywhere in their text: over one another, in one another, over paragraphs, in the middle of letters.</summary>
internal static class SomeDocuments
{
    private static readonly FoundBy By = new("StatementFinder", "cue-verb");

    private static readonly string[] Dangers =
    [
        "<script>alert(1)</script>", "</p></div></main>", "<!--", "-->", "]]>", "&amp;", "&#x202E;", "&lt", "\"", "'", "`", "=", "<b onclick=x>", "</style>", "\u202E", "\u2066", "\u2069", "\u200F", "\u0085", "\u0001", "\u007F",
        "\u009F", "\r", "\r\n", "\n", "\n\n", "\f", "\u000B", "\u2028", "\uFEFF", "\uFFFE", "\uFDD0", "\uD83D\uDE00", "\uD83D", "\uDE00", "\uFFFD", "\u00A0", "\u00AD", "َ", "لا", "قال", " ", new string('ط', 300),
    ];

    private static readonly Gen<string> Texts = Gen.OneOf(
        NewsLikeText.Texts,
        Gen.OneOf(Dangers).Array[0, 40].Select(string.Concat),
        Gen.Select(NewsLikeText.Texts, Gen.OneOf(Dangers), NewsLikeText.Texts).Select((before, danger, after) => before + danger + after));

    public static readonly Gen<Document> Any = Gen.Select(Texts, Gen.Int.Array[0, 120], Gen.Bool, Gen.OneOf("ar", "fa", "en", "und")).Select((text, numbers, hasTitle, language) => Of(text, numbers, hasTitle, language));

    private static Document Of(string text, int[] numbers, bool hasTitle, string language)
    {
        var draw = new Draw(text, numbers);
        var roles = Enum.GetValues<ParagraphRole>();
        var article = NewsLikeText.Article(text, language, hasTitle);
        article = article with
        {
            Paragraphs = [.. article.Paragraphs.Select((p, i) => p with { Role = p.Role == ParagraphRole.Title || draw.Number(3) > 0 ? p.Role : roles[2 + draw.Number(roles.Length - 2)], Repeats = i > 0 && draw.Number(9) == 0 ? i - 1 : null })],
            Url = draw.Number(2) == 0 ? "javascript:alert(1)" : "https://a.example/?a=\"><script>&b",
            Author = draw.Number(2) == 0 ? "<script>" : null,
        };
        if (text.Length == 0)
        {
            return new Document { Article = article, Done = Layers.Statements };
        }

        var entities = Enumerable.Range(1, draw.Number(6)).Select(i => new Entity { Id = $"e{i}", Type = (EntityType)draw.Number(9), Name = draw.Number(2) == 0 ? null : "<i>\"'&", Mentions = draw.Spans(4, MentionKind.Nominal), Why = ["<u>"], By = By }).ToImmutableArray();
        var statements = Enumerable.Range(1, draw.Number(8)).Select(i => draw.Statement(i, entities.Length, By)).ToImmutableArray();
        return new Document
        {
            Article = article,
            Done = Layers.Statements | Layers.Assertions | Layers.Quantities | Layers.Times | Layers.Durations | Layers.Entities | Layers.Framing | Layers.Places | Layers.QuoteVariants | Layers.Conflicts | Layers.HedgeDrops,
            Entities = entities,
            Statements = statements,
            Assertions = [.. Enumerable.Range(1, draw.Number(4)).Select(i => new Assertion { Id = $"a{i}", Content = draw.Spans(3), Chain = new Chain([new Transmitter { Kind = SpeakerKind.Outlet }], 0), By = By })],
            Quantities = [.. Enumerable.Range(1, draw.Number(5)).Select(i => new Quantity { Id = $"q{i}", Span = draw.Span(), What = draw.Span(), Role = "<s>", Unit = "\"", By = By })],
            Times = [.. Enumerable.Range(1, draw.Number(5)).Select(i => new TimeExpression { Id = $"t{i}", Span = draw.Span(), Value = draw.Number(2) == 0 ? null : "\"><", By = By })],
            Durations = [.. Enumerable.Range(1, draw.Number(3)).Select(_ => new DurationExpression { Span = draw.Span(), Value = "P3Y", By = By })],
            Framing = [.. Enumerable.Range(1, draw.Number(3)).Select(i => new FramingMark { Id = $"f{i}", Span = draw.Span(), Voice = statements.Length > 0 && draw.Number(2) == 0 ? "s1" : null, About = entities.Length > 0 ? "e1" : null, By = By })],
            QuoteVariants = statements.Length > 1 ? [new QuoteVariant { Id = "r1", Statements = ["s1", "s2"], Changes = [new QuoteChange((QuoteChangeKind)draw.Number(8), draw.Span(), null), new QuoteChange((QuoteChangeKind)draw.Number(8), null, draw.Span())], By = By }] : [],
            Places = [.. Enumerable.Range(1, draw.Number(3)).Select(i => new PlaceMention { Id = $"p{i}", Span = draw.Span(), Name = "<b>", Latin = "\"", Country = "<i>", IsDateline = true, Latitude = -90, Longitude = 180, IsKnown = draw.Number(2) == 0, Why = "<u>", Precision = (PlacePrecision)draw.Number(8), Candidates = [new PlaceCandidate { Name = "&" }], By = By })],
            Conflicts = [.. Enumerable.Range(1, draw.Number(4)).Select(i => new Conflict { Id = $"c{i}", Kind = (ConflictKind)draw.Number(3), Strength = draw.Number(2) == 0 ? null : (ConflictStrength)draw.Number(3), A = new ConflictSide(draw.Span(), statements.Length > 0 ? "s1" : null), B = draw.Number(2) == 0 ? null : new ConflictSide(draw.Span(), null), Why = "<script>why</script>", By = By })],
            HedgeDrops = [new HedgeDrop { Id = "h1", Strong = draw.Span(), Hedged = draw.Span(), Why = "<script>why</script>", By = By }],
            Notes = ["<script>note</script>"],
        };
    }

    private sealed class Draw(string text, int[] numbers)
    {
        private int _next;

        public int Number(int limit) => numbers.Length == 0 ? 0 : (int)((uint)numbers[_next++ % numbers.Length] % limit);

        public TextSpan Span()
        {
            var start = Number(text.Length);
            return new TextSpan(start, start + 1 + Number(Math.Min(text.Length - start, Number(2) == 0 ? 12 : text.Length)));
        }

        public ImmutableArray<TextSpan> Spans(int most) => [.. Enumerable.Range(0, 1 + Number(most)).Select(_ => Span()).Order()];

        public ImmutableArray<Mention> Spans(int most, MentionKind kind) => [.. Spans(most).Select(s => new Mention(s, Number(2) == 0 ? kind : MentionKind.Name))];

        public Statement Statement(int number, int entities, FoundBy by) => new()
        {
            Id = $"s{number}",
            Cue = Span(),
            Content = Spans(3),
            Speaker = Number(3) == 0 ? null : new Speaker(entities > 0 && Number(2) == 0 ? $"e{1 + Number(entities)}" : null, Span()),
            Source = Number(3) == 0 ? null : Span(),
            Kind = (SpeakerKind)Number(9),
            Polarity = (Polarity)Number(2),
            Certainty = (Certainty)Number(4),
            Negated = (Negation)Number(3),
            Stance = (Stance)Number(3),
            Mode = (StatementMode)Number(3),
            Via = [.. Spans(2).Select(s => new Via(s, (ViaKind)Number(4)))],
            Chain = new Chain(
                [
                    new Transmitter { Kind = SpeakerKind.Outlet, Name = Number(2) == 0 ? null : "<b>" },
                    new Transmitter { Kind = SpeakerKind.Media, Span = Span(), IsInferred = true, Manner = (Manner)Number(6) },
                    new Transmitter { Kind = SpeakerKind.Media, Name = "\"'", From = TransmitterSource.Author },
                ],
                Number(3)),
            Inside = number > 1 && Number(2) == 0 ? $"s{number - 1}" : null,
            Insertions = [Span()],
            Undecided = [new UndecidedWords(Span())],
            Notes = ["\"><img src=x onerror=alert(1)>"],
            By = by,
        };
    }
}
