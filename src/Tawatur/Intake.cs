using Tawatur.Analysis;
using Tawatur.Documents;
using Tawatur.Read;

namespace Tawatur;

/// <summary>The main path: an input becomes articles, an article becomes a document.</summary>
public sealed class Intake
{
    private readonly StandardAnalysis _analysis;
    private readonly ReadOptions _options;

    /// <summary>Makes an intake.</summary>
    /// <param name="analysis">What analyses the articles.</param>
    /// <param name="options">What the user says of them.</param>
    public Intake(StandardAnalysis? analysis = null, ReadOptions? options = null)
    {
        _analysis = analysis ?? new StandardAnalysis();
        _options = options ?? new ReadOptions();
    }

    /// <summary>Reads and analyses the reports of inputs, one after the other.</summary>
    /// <typeparam name="T">What becomes of a report.</typeparam>
    /// <param name="inputs">The inputs.</param>
    /// <param name="found">Makes it of a document.</param>
    /// <param name="failed">Makes it of a report that could not be read.</param>
    public IEnumerable<T> Run<T>(IEnumerable<ReportInput> inputs, Func<Document, T> found, Func<ReadFailure, T> failed)
    {
        foreach (var input in inputs)
        {
            foreach (var result in input.Read(_options))
            {
                yield return result switch
                {
                    ReadArticle read => found(_analysis.Analyse(read.Article)),
                    ReadFailure failure => failed(failure),
                    _ => throw new InvalidOperationException($"unknown result {result}"),
                };
            }
        }
    }
}
