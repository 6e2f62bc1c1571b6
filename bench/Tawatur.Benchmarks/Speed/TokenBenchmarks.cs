using BenchmarkDotNet.Attributes;
using Tawatur.Analysis.Tokens;
using Tawatur.Documents;
using Tawatur.Languages;

namespace Tawatur.Benchmarks.Speed;

/// <summary>The steps that touch every letter and every word, each beside the plain way to do it.</summary>
public class TokenBenchmarks
{
    private readonly Language _arabic = new LanguageSet().Arabic;
    private readonly TokenSplitter _splitter;
    private readonly TermFinder _finder;
    private readonly List<string> _words = [.. SampleReports.Words];
    private readonly List<Document> _documents;
    private readonly List<Document> _tokens;

    /// <summary>Loads Arabic and splits the reports once.</summary>
    public TokenBenchmarks()
    {
        _splitter = new TokenSplitter(_arabic);
        _finder = new TermFinder(_arabic);
        _documents = [.. SampleReports.All.Select(article => new Document { Article = article })];
        _tokens = [.. _documents.Select(_splitter.Apply)];
    }

    [Benchmark(Description = "splitting into tokens, each word met before")]
    public int Tokens() => _documents.Sum(document => _splitter.Apply(document).Tokens.Length);

    [Benchmark(Description = "taking words apart, each anew")]
    public int Words() => _words.Sum(word => _arabic.Words.Analyse(word, TokenKind.Word).Readings.Length);

    [Benchmark(Description = "folding words")]
    public int Folds() => _words.Sum(word => Folding.Fold(word, out _, out _).Length);

    [Benchmark(Description = "folding words by normal forms and a builder")]
    public int PlainFolds() => _words.Sum(word => PlainFolding.Fold(word).Length);

    [Benchmark(Description = "matching the terms of all tables")]
    public int Terms() => _tokens.Sum(document => _finder.Apply(document).Terms.Length);

    [Benchmark(Description = "ICU's word iterator")]
    public int Icu() => _documents.Sum(document => IcuWords.Count(document.Text));
}
