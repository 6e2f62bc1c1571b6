using Tawatur.Documents;
using Tawatur.Languages;

namespace Tawatur.Analysis.Comparisons;

/// <summary>Finds what the headline, or the lead, says without the hedge that the text has: a modal, a doubt, a source that is not named.</summary>
/// <param name="language">The language, whose words say what affirms nothing.</param>
internal sealed class HedgeDropFinder(Language language) : IAnnotator
{
    // Found by reading what comes out: with fewer words in common the headline tells of something else.
    private const int MinShared = 3;
    private const double MinShare = 0.6;
    private const double MinShareWithoutModal = 0.75;
    private const int MinConnected = 2;

    // "may have been a drone": what a hedge holds open stands close behind it.
    private const int MinSharedBehind = 2;
    private const int MaxBehind = 12;

    // The headline, and the sentences of a lead.
    private const int MaxStrong = 4;

    private const string Holds = "holds";
    private const string AnonymousSource = "leaves to a source that is not named";

    /// <inheritdoc/>
    public Layers Requires => Layers.Tokens | Layers.Terms | Layers.Entities | Layers.Statements | Layers.Assertions;

    /// <inheritdoc/>
    public Layers Provides => Layers.HedgeDrops;

    /// <inheritdoc/>
    public Document Apply(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var hedges = new HedgePlaces(document);
        if (hedges.IsEmpty && !document.Statements.Any(s => s.Kind == SpeakerKind.Anonymous || s.Stance == Stance.Doubt || s.Certainty is Certainty.Probable or Certainty.Possible))
        {
            return document;
        }

        var leadEnd = LeadEnd(document);
        var names = new NamePlaces(document);
        var negations = new NegationPlaces(document, language.ConflictWords);
        var strong = document.Assertions.Where(a => a.Content[0].Start < leadEnd).Take(MaxStrong)
            .Where(a => a is { Certainty: Certainty.Certain, Negated: Negation.No } && !negations.IsIn(a.Content.AsSpan()) && a.Content.All(c => !hedges.In(c).Any()) && !IsQuestion(document, a.Content[^1].End))
            .Select(a => Telling.Of(document, a, names)).Where(t => t.Weighty.Count >= MinShared).ToList();
        if (strong.Count == 0)
        {
            return document;
        }

        List<Telling> told =
        [
            .. document.Statements.Where(s => s.Polarity == Polarity.Affirm).Select(s => Telling.Of(document, s, names)),
            .. document.Assertions.Select(a => Telling.Of(document, a, names)),
        ];
        var drops = strong.Select(s => Drop(document, s, told, hedges, names)).OfType<HedgeDrop>().Take(1).Select((drop, i) => drop with { Id = $"h{i + 1}" });
        return document with { HedgeDrops = [.. drops] };
    }

    /// <summary>The end of the first paragraph of the body.</summary>
    private static int LeadEnd(Document document)
    {
        foreach (var paragraph in document.Article.Paragraphs)
        {
            if (paragraph.Role == ParagraphRole.Body)
            {
                return paragraph.Span.End;
            }
        }

        return document.Article.Title?.End ?? 0;
    }

    private static HedgeDrop? Drop(Document document, Telling strong, List<Telling> told, HedgePlaces hedges, NamePlaces names)
    {
        var isInTitle = document.Article.Title is { } title && title.Contains(strong.Start);
        Telling? hedged = null;
        string? how = null;
        foreach (var telling in told)
        {
            var shared = telling.Start <= strong.Content[^1].End ? 0 : telling.Shared(strong);
            if (shared < MinShared || shared < MinShare * strong.Weighty.Count)
            {
                continue;
            }

            if (How(strong, telling, hedges) is not { } hedge)
            {
                return null; // the text says so without a hedge too
            }

            var isModal = hedge.StartsWith(Holds, StringComparison.Ordinal) && isInTitle;
            if (hedged is null && (isModal || shared >= MinShareWithoutModal * strong.Weighty.Count) && WordAlignment.Of(strong.Words, telling.Words).Connected(names) >= MinConnected)
            {
                (hedged, how) = (telling, hedge);
            }
        }

        return hedged is null || (!isInTitle && how == AnonymousSource) ? null : new HedgeDrop
        {
            Id = "",
            Strong = Span(strong),
            Hedged = Span(hedged),
            Why = $"{(isInTitle ? "the headline" : "the lead")} says without a hedge what {hedged.Id} {how}",
            By = new FoundBy(nameof(HedgeDropFinder), "hedge-left-out"),
        };
    }

    /// <summary>How the telling hedges what it shares; <c>null</c> where it does not.</summary>
    private static string? How(Telling strong, Telling telling, HedgePlaces hedges)
    {
        foreach (var piece in telling.Content)
        {
            foreach (var (start, certainty) in hedges.In(piece))
            {
                if (telling.SharedBehind(strong, start, MaxBehind) >= MinSharedBehind)
                {
                    return Word(certainty);
                }
            }
        }

        return telling.Statement switch
        {
            { Stance: Stance.Doubt } => "gives with doubt",
            { Certainty: Certainty.Probable or Certainty.Possible } statement => Word(statement.Certainty),
            { Kind: SpeakerKind.Anonymous } => AnonymousSource,
            _ => null,
        };
    }

    private static string Word(Certainty certainty) => certainty == Certainty.Possible ? Holds + " possible" : Holds + " probable";

    private static bool IsQuestion(Document document, int end) => end < document.Text.Length && document.Text[end] is '?' or Characters.QuestionMark;

    private static TextSpan Span(Telling telling) => telling.Content[0].Union(telling.Content[^1]);
}
