using Tawatur.Documents;

namespace Tawatur.Tests.Properties;

/// <summary>What holds of every document, whatever its text.</summary>
internal static class DocumentLaws
{
    public static void Check(Document document)
    {
        var text = document.Text;
        Disjoint(document.Tokens.Select(t => t.Span), text, "tokens");
        Assert.All(document.Tokens, t => Assert.True(t.Span.Contains(t.Stem) && t.Stem.Length >= 0 && t.Word.StemStart >= 0, $"the stem of '{t.Span.In(text)}' leaves it"));
        Disjoint(document.Sentences.Select(s => s.Span), text, "sentences");
        Assert.Equal(document.Sentences.Select(s => s.FirstToken).Skip(1), document.Sentences.SkipLast(1).Select(s => s.EndToken));
        Ordered(document.Quotations.Select(q => q.Span), text, "quotations");
        Assert.All(document.Quotations, q => Assert.True(q.Span.Contains(q.Inner) && q.FirstToken < q.EndToken && q.Depth >= 0, "a quotation's words leave it"));
        Ordered(document.Terms.Select(t => new TextSpan(t.FirstToken, t.EndToken)), null, "terms");
        Inside(document.Terms.Select(t => t.Span), text, "terms");
        Ordered(document.Times.Select(t => t.Span), text, "times");
        Ordered(document.Durations.Select(d => d.Span), text, "durations");
        Ordered(document.Quantities.Select(q => q.Span), text, "quantities");
        Inside(document.Quantities.Select(q => q.What).OfType<TextSpan>(), text, "what is counted");
        Assert.All(document.Quantities, q => Assert.True(q.Min is null || q.Max is null || q.Min <= q.Max, $"{q.Min}..{q.Max}"));
        Assert.All(document.Entities, e => Ordered(e.Mentions.Select(m => m.Span), text, $"mentions of {e.Id}"));
        Assert.All(document.Statements, s => Check(s, text));
        Ordered(document.Statements.Select(s => s.Cue), text, "statements");
        Assert.All(document.Assertions, a => Disjoint(a.Content, text, "an assertion's content"));
        Ordered(document.Framing.Select(f => f.Span), text, "framing");
        Assert.All(document.QuoteVariants, v => Inside(v.Changes.SelectMany(c => new[] { c.A, c.B }).OfType<TextSpan>(), text, v.Id));
        Assert.All(document.QuoteVariants, v => Assert.True(v.Statements.Length == 2 && v.Changes.All(c => c.A is not null || c.B is not null), $"{v.Id} compares nothing"));
        Ordered(document.Places.Select(p => p.Span), text, "places");
        Assert.All(document.Places, Check);
        Ordered(document.Conflicts.Select(c => c.A.Span), text, "conflicts");
        Inside(document.Conflicts.Select(c => c.B?.Span).OfType<TextSpan>(), text, "the other side of a conflict");
        Inside(document.HedgeDrops.SelectMany(h => new[] { h.Strong, h.Hedged }), text, "a hedge left out");
        Inside(Tawatur.Analysis.RejectedCues.Of(document).Select(r => r.Span), text, "a rejected cue");
        Ids(document);
    }

    private static void Check(Statement statement, string text)
    {
        Disjoint(statement.Content, text, $"the content of {statement.Id}");
        Assert.NotEmpty(statement.Content);
        Inside([statement.Cue, .. statement.Via.Select(v => v.Span), .. statement.Insertions, .. statement.Undecided.Select(u => u.Span)], text, statement.Id);
        Inside(new[] { statement.Source, statement.Speaker?.Span }.OfType<TextSpan>(), text, statement.Id);
        Assert.InRange(statement.Chain.LeastTraceable, 0, statement.Chain.Links.Length - 1);
        Assert.Equal(SpeakerKind.Outlet, statement.Chain.Links[0].Kind);
    }

    /// <summary>What is not known has no position, and what is told from another place is never finer than that.</summary>
    private static void Check(PlaceMention place)
    {
        Assert.True(place.IsKnown || (place.Latitude is null && place.Country is null && place.Candidates.IsEmpty));
        Assert.Equal(place.Latitude is null, place.Longitude is null);
        Assert.True(place.Relation is not { } relation || (place.Precision == PlacePrecision.Relative && place.Span.Contains(relation.Of)));
    }

    private static void Ids(Document document)
    {
        string[] ids =
        [
            .. document.Times.Select(t => t.Id), .. document.Quantities.Select(q => q.Id), .. document.Entities.Select(e => e.Id),
            .. document.Statements.Select(s => s.Id), .. document.Assertions.Select(a => a.Id),
            .. document.Places.Select(p => p.Id),
            .. document.Framing.Select(f => f.Id), .. document.QuoteVariants.Select(v => v.Id), .. document.Conflicts.Select(c => c.Id), .. document.HedgeDrops.Select(h => h.Id),
        ];
        Assert.Equal(ids.Length, ids.Distinct(StringComparer.Ordinal).Count());
        string?[] named =
        [
            .. document.Statements.Select(s => s.Inside), .. document.Statements.Select(s => s.Speaker?.Entity), .. document.Quantities.Select(q => q.PartOf),
            .. document.Conflicts.SelectMany(c => new[] { c.A.Finding, c.B?.Finding }),
            .. document.QuoteVariants.SelectMany(v => v.Statements),
            .. document.Framing.SelectMany(f => new[] { f.About, f.Voice, f.Statement }),
            .. document.Statements.SelectMany(s => s.Chain.Links).Select(l => l.Entity),
        ];
        Assert.All(named.OfType<string>(), id => Assert.Contains(id, ids));
    }

    private static void Inside(IEnumerable<TextSpan> spans, string text, string what) =>
        Assert.All(spans, span => Assert.True(span.Start >= 0 && span.Start < span.End && span.End <= text.Length, $"{what}: {span} is empty or outside"));

    private static void Ordered(IEnumerable<TextSpan> spans, string? text, string what)
    {
        var list = spans.ToList();
        if (text is not null)
        {
            Inside(list, text, what);
        }

        Assert.All(list.Zip(list.Skip(1)), pair => Assert.True(pair.First <= pair.Second, $"{what}: {pair.First} stands before {pair.Second}"));
    }

    private static void Disjoint(IEnumerable<TextSpan> spans, string text, string what)
    {
        var list = spans.ToList();
        Inside(list, text, what);
        Assert.All(list.Zip(list.Skip(1)), pair => Assert.True(pair.First.End <= pair.Second.Start, $"{what}: {pair.First} and {pair.Second} overlap"));
    }
}
