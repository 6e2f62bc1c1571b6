using Tawatur.Analysis.Comparisons;
using Tawatur.Analysis.Entities;
using Tawatur.Analysis.Framing;
using Tawatur.Analysis.Places;
using Tawatur.Analysis.Quantities;
using Tawatur.Analysis.Statements;
using Tawatur.Analysis.Times;
using Tawatur.Analysis.Tokens;
using Tawatur.Documents;
using Tawatur.Languages;

namespace Tawatur.Analysis;

/// <summary>The steps that read a report, a list for each language.</summary>
public sealed class StandardAnalysis
{
    private readonly LanguageSet _languages;
    private readonly Lazy<AnalysisPipeline> _arabic;
    private readonly Lazy<AnalysisPipeline> _english;
    private readonly Lazy<AnalysisPipeline> _other;

    /// <summary>Makes the standard analysis of a set of languages.</summary>
    /// <param name="languages">The languages; the shipped tables alone where it is <c>null</c>.</param>
    public StandardAnalysis(LanguageSet? languages = null)
    {
        _languages = languages ?? new LanguageSet();
        _arabic = new Lazy<AnalysisPipeline>(() => Arabic(_languages.Arabic));
        _english = new Lazy<AnalysisPipeline>(() => English(_languages.English));
        _other = new Lazy<AnalysisPipeline>(() => Other(_languages.Other));
    }

    /// <summary>Returns what was found in an article.</summary>
    /// <param name="article">The article; its language chooses the steps.</param>
    /// <param name="cancellation">Checked between steps.</param>
    public Document Analyse(Article article, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(article);
        var document = PipelineFor(article.Language).Apply(new Document { Article = article }, cancellation);
        return Coverage.Note(article.Language, document.Done) is { } note ? document with { Notes = document.Notes.Add(note) } : document;
    }

    /// <summary>Returns the steps that serve a language.</summary>
    /// <param name="language">An ISO 639 code.</param>
    public AnalysisPipeline PipelineFor(string language) => language switch
    {
        "ar" => _arabic.Value,
        "en" => _english.Value,
        _ => _other.Value,
    };

    private static AnalysisPipeline Arabic(Language language) => new(
        new TokenSplitter(language),
        new QuotationFinder(),
        new SentenceSplitter(language), // after quotations: a full stop inside one ends no sentence around it
        new TermFinder(language),
        new TimeResolver(language),
        new QuantityFinder(language), // after times: a year is no quantity
        new EntityFinder(), // before statements: speakers are named things
        new PlaceFinder(language), // after quantities: "100 km east of X"
        new StatementFinder(language),
        new DistancingFinder(),
        new QuoteVariantFinder(),
        new ConflictFinder(language),
        new HedgeDropFinder(language));

    private static AnalysisPipeline English(Language language) => new(
        new TokenSplitter(language),
        new QuotationFinder(),
        new SentenceSplitter(language),
        new TermFinder(language),
        new TimeResolver(language),
        new QuantityFinder(language),
        new EnglishQuoteFinder());

    private static AnalysisPipeline Other(Language language) => new(
        new TokenSplitter(language),
        new QuotationFinder(),
        new SentenceSplitter(language));
}
