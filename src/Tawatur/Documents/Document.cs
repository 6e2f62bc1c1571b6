using System.Collections.Immutable;

namespace Tawatur.Documents;

/// <summary>An article and the layers of findings over its one text. Immutable: a step returns <c>document with { … }</c>.</summary>
public sealed record Document
{
    /// <summary>Gets the article.</summary>
    public required Article Article { get; init; }

    /// <summary>Gets the text that every span points into.</summary>
    public string Text => Article.Text;

    /// <summary>Gets the layers that were looked for. One that is missing here is unknown, not empty.</summary>
    public Layers Done { get; init; }

    /// <summary>Gets the words, numbers and marks, ordered and disjoint.</summary>
    public ImmutableArray<Token> Tokens { get; init; } = [];

    /// <summary>Gets the sentences, ordered and disjoint.</summary>
    public ImmutableArray<Sentence> Sentences { get; init; } = [];

    /// <summary>Gets the quotations, outer before inner.</summary>
    public ImmutableArray<Quotation> Quotations { get; init; } = [];

    /// <summary>Gets the table entries that stand in the text, by first token, longest first.</summary>
    public ImmutableArray<TermMatch> Terms { get; init; } = [];

    /// <summary>Gets the times of the calendar and the clock.</summary>
    public ImmutableArray<TimeExpression> Times { get; init; } = [];

    /// <summary>Gets the durations and sets of times.</summary>
    public ImmutableArray<DurationExpression> Durations { get; init; } = [];

    /// <summary>Gets the counts and measures.</summary>
    public ImmutableArray<Quantity> Quantities { get; init; } = [];

    /// <summary>Gets the things named or described.</summary>
    public ImmutableArray<Entity> Entities { get; init; } = [];

    /// <summary>Gets the statements.</summary>
    public ImmutableArray<Statement> Statements { get; init; } = [];

    /// <summary>Gets the outlet's own assertions.</summary>
    public ImmutableArray<Assertion> Assertions { get; init; } = [];

    /// <summary>Gets the words that frame what is told.</summary>
    public ImmutableArray<FramingMark> Framing { get; init; } = [];

    /// <summary>Gets the pairs of statements that render one utterance in other words.</summary>
    public ImmutableArray<QuoteVariant> QuoteVariants { get; init; } = [];

    /// <summary>Gets the places that the text names.</summary>
    public ImmutableArray<PlaceMention> Places { get; init; } = [];

    /// <summary>Gets the conflicts within the report.</summary>
    public ImmutableArray<Conflict> Conflicts { get; init; } = [];

    /// <summary>Gets the hedges that the headline or the lead leaves out.</summary>
    public ImmutableArray<HedgeDrop> HedgeDrops { get; init; } = [];

    /// <summary>Gets the phrases that name or describe the entities, title and name as one, by first token.</summary>
    internal ImmutableArray<NamePhrase> NamePhrases { get; init; } = [];

    /// <summary>Gets what a reader should know of how the document was analysed.</summary>
    public ImmutableArray<string> Notes { get; init; } = [];
}
